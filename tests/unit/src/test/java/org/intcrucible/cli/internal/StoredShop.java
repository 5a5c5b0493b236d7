package org.intcrucible.cli.internal;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.intcrucible.model.Actor;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.Design;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.Origin;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProvenanceEntry;
import org.intcrucible.model.Robustness;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMark;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.RunUsage;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.Scores;
import org.intcrucible.model.StageSlot;
import org.intcrucible.model.StageUse;
import org.intcrucible.model.StopBorder;
import org.intcrucible.model.TriggerId;
import org.intcrucible.model.WorldState;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.UnitOfWork;
import org.intcrucible.store.run.RunWriter;

/** Projects that sell something, and runs of theirs: three candidates in three scenarios, one evaluation of which failed. */
public final class StoredShop {

	public static final Instant PRESSED = Instant.parse("2026-03-01T13:05:11Z");
	private static final RunUsage USED = new RunUsage(8, 12, Map.of("Design", 9.5, "Evaluate", 2.25), 0, 0, StopBorder.NONE, List.of());
	private static final CandidateStatus[] STATUSES = {CandidateStatus.PROMISING, CandidateStatus.WEAK, CandidateStatus.REJECTED};

	private final StoreFixture store;

	StoredShop(StoreFixture store) {
		this.store = store;
	}

	public PinnedDocument project(String title) {
		return store.save("# " + title + """

				## Goals
				- minimize cost: `x * 2` from 0 to 10
				## Constraints
				- Enough: `x * demand >= 1` (hard)
				## Levers
				- x: real 0..5, baseline 1
				- kind: one of a, b
				## Assumptions
				- demand: uniform 1..4, nominal 2
				""");
	}

	private void write(Consumer<UnitOfWork> work) {
		store.transactions().write(unit -> {
			work.accept(unit);
			return true;
		});
	}

	/** A run that waits. */
	public Run created(PinnedDocument document) {
		return created(document, RunLinks.NONE, RunPapers.NONE);
	}

	/** A run that waits, and what it stems from. */
	public Run created(PinnedDocument document, RunLinks links, RunPapers papers) {
		RunAuthorisation press = new RunAuthorisation(new TriggerId(store.ids().next()), RunTriggerSource.CLI_TOOL,
				Map.of("user", "ada", "host", "shop", "command_line", "run shop.md --seed 7", "version", "1.0.0"), PRESSED,
				document.project(), new RunRequest(RunMode.FULL_SEARCH, RunParameters.DEFAULT, 7, Map.of(), List.of()), links,
				new InputHashes(document.specHash(), document.modelHash(), "c".repeat(64), "d".repeat(64)));
		Run run = new Run(new RunId(store.ids().next()), 0, press, RunStatus.CREATED, PRESSED.plusMillis(20), new Run.Waiting(),
				RunCounts.NONE, List.of(new StageUse(StageSlot.DESIGNER, "quantitative.designer", "1.0.0", "e".repeat(64))),
				List.of(RunMark.UNSIGNED_PLUGIN), "", "", RunUsage.NONE, "");
		return store.transactions().write(unit -> store.runWriter().created(unit, run, document, papers, Actor.USER));
	}

	public Run cancelled(PinnedDocument document) {
		return cancel(created(document));
	}

	/** Ends a run that waits. */
	public Run cancel(Run created) {
		return ended(created.ended(RunStatus.CANCELLED, PRESSED.plusSeconds(1), RunCounts.NONE, "", "", RunUsage.NONE));
	}

	private Run ended(Run run) {
		write(unit -> store.runWriter().ended(unit, run, List.of()));
		return run;
	}

	/** A run that was under way for two seconds when its process was gone. */
	public Run failed(Run created) {
		Run started = created.started(PRESSED.plusSeconds(1));
		write(unit -> store.runWriter().started(unit, started));
		return ended(started.ended(RunStatus.FAILED, PRESSED.plusSeconds(3), new RunCounts(0, 3, 0, 500), "",
				"The process ended in the middle of the run.", RunUsage.NONE));
	}

	/** A run that everything went well with. */
	public Run completed(PinnedDocument document) {
		return completed(created(document), "", USED);
	}

	/** The same of a run that waits. */
	public Run completed(Run created, String stoppedAfter, RunUsage usage) {
		Run started = created.started(PRESSED.plusSeconds(1));
		Run run = started.ended(RunStatus.COMPLETED, PRESSED.plusSeconds(13), new RunCounts(3, 3, 9, 1234), stoppedAfter, "", usage);
		RunWriter writer = store.runWriter();
		write(unit -> writer.started(unit, started));
		write(unit -> writer.scenarios(unit, run.id(), IntStream.rangeClosed(1, 3).mapToObj(StoredShop::scenario).toList()));
		write(unit -> writer.entered(unit, run.id(), IntStream.rangeClosed(1, 3).mapToObj(StoredShop::entry).toList()));
		write(unit -> writer.evaluated(unit, run.id(), block()));
		write(unit -> writer.ranked(unit, run.id(), IntStream.rangeClosed(1, 3).mapToObj(rank -> candidate(rank, rank)).toList()));
		write(unit -> writer.ended(unit, run, List.of("A note.")));
		return run;
	}

	private static Scenario scenario(int ordinal) {
		return new Scenario(ordinal, ordinal == 1 ? "Nominal" : "Rush " + ordinal, ScenarioType.values()[ordinal - 1], 1,
				ordinal == 1 ? Scenario.Source.NOMINAL : Scenario.Source.SAMPLED, false, "Because.", new WorldState(1 + ordinal));
	}

	private static RunWriter.Entry entry(int ordinal) {
		return new RunWriter.Entry(candidate(ordinal, 0),
				new ProvenanceEntry("designed", PRESSED, Actor.SYSTEM, "run:1", "Designed.", List.of(), Map.of()));
	}

	/** The first is the best. */
	private static Candidate candidate(int ordinal, int rank) {
		double p = 0.9 - ordinal / 10.0;
		boolean holds = STATUSES[ordinal - 1] != CandidateStatus.REJECTED;
		Scores scores = new Scores(new Scores.Indicator(p, Map.of("cost", p)), new Scores.Indicator(0.5, Map.of()), p / 0.5,
				Map.of("enough", new Scores.Verdict(holds, p, holds ? "It holds." : "It breaks in s2.")),
				"Leads by its cost.", new Scores.Factors(List.of("cheap"), List.of("slow")));
		return new Candidate(ordinal, rank, "Design " + ordinal, rank == 0 ? CandidateStatus.NEW : STATUSES[ordinal - 1], Origin.SYSTEM,
				ordinal == 3 ? List.of("c1") : List.of(), new Design(ordinal, ordinal % 2), Map.of("cost", 2.0 * ordinal), scores,
				new Robustness(1, 1, 0, p, Double.NaN, true, holds ? List.of() : List.of("s2")));
	}

	/** P is 0.11 for c1 in s1, 0.12 for c1 in s2; c3 failed in s3. */
	private static EvaluationBlock block() {
		byte[] states = new byte[9];
		Arrays.fill(states, (byte) EvaluationBlock.State.EVALUATED.ordinal());
		states[8] = (byte) EvaluationBlock.State.FAILED.ordinal();
		double[] cost = new double[9];
		double[] prediction = new double[9];
		double[] resource = new double[9];
		double[] enough = new double[9];
		for (int place = 0; place < 8; place++) {
			cost[place] = 10 + place;
			prediction[place] = (place / 3 + 1) / 10.0 + (place % 3 + 1) / 100.0;
			resource[place] = 0.5;
			enough[place] = 1;
		}
		for (double[] column : List.of(cost, prediction, resource, enough)) {
			column[8] = Double.NaN;
		}
		return new EvaluationBlock(1, 3, 1, 3, states, List.of(
				new EvaluationBlock.Column(EvaluationBlock.Kind.OUTCOME, "cost", cost),
				new EvaluationBlock.Column(EvaluationBlock.Kind.SATISFACTION, "enough", enough),
				new EvaluationBlock.Column(EvaluationBlock.Kind.PREDICTION, "", prediction),
				new EvaluationBlock.Column(EvaluationBlock.Kind.RESOURCE, "", resource)),
				new HashMap<>(Map.of(8, "Division by zero.")));
	}
}
