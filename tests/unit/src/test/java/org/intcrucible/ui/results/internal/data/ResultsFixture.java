package org.intcrucible.ui.results.internal.data;

import java.nio.file.Path;

import org.intcrucible.model.Run;
import org.intcrucible.model.RunMode;
import org.intcrucible.run.execution.internal.ExecutedRuns;
import org.intcrucible.run.internal.StoredHistory;
import org.intcrucible.store.StoreFixture;

/** A run in a real store, and what reads it. */
public final class ResultsFixture implements AutoCloseable {

	/** Levers of all kinds, constraints in both directions, several types of scenario. */
	public static final String DOCUMENT = """
			# Shop

			## Goals
			- minimize cost: `cost` from 0 to 60
			- maximize gain: `gain` from 0 to 40 (weight 20)

			## Constraints
			- Budget: `cost <= 40` (hard)
			- Enough: `gain >= 12` (weight 30, tolerance 5)

			## Levers
			- servers: integer 1..20, baseline 4
			- size: real 0..5 [GB]
			- region: one of eu, us

			## Assumptions
			- price: uniform 1..2
			- lost: fixed 0, within 0..1

			## Mechanisms
			- cost = `servers * price + size`
			- gain = `servers * (1 - lost) + if(region == "eu", 2, 0)`

			## Resources
			- money: `cost` of 60 [EUR]

			## Scenarios
			- Outage (failure_mode, may fail): `lost = 0.5`

			## Candidates
			- Small: `servers = 9, size = 1, region = eu`
			- Large: `servers = 15, size = 2, region = us`
			""";

	private final StoreFixture store;
	private final Run run;

	public ResultsFixture(Path folder) throws InterruptedException {
		this(folder, DOCUMENT);
	}

	/** The same of another document. */
	public ResultsFixture(Path folder, String document) throws InterruptedException {
		this(folder, document, RunMode.FULL_SEARCH);
	}

	/** The same in another mode. */
	public ResultsFixture(Path folder, String document, RunMode mode) throws InterruptedException {
		store = StoreFixture.in(folder);
		run = ExecutedRuns.in(store, store.save(document).project(), mode, 12);
	}

	public StoreFixture store() {
		return store;
	}

	public Run run() {
		return run;
	}

	public RunRows reader() {
		return new RunRows(store.runs(), store.evaluations(), new StoredHistory(store.runs()));
	}

	public ResultRows rows() {
		return reader().all(run.id()).orElseThrow();
	}

	@Override
	public void close() {
		store.close();
	}
}
