package org.intcrucible.store.internal.run;

import java.util.Random;
import java.util.function.Consumer;

import org.intcrucible.model.Actor;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunStatus;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.UnitOfWork;

/** Writes runs as an execution would. */
final class StoredRuns {

	private final StoreFixture store;
	private final RandomRuns random;

	StoredRuns(StoreFixture store, long seed) {
		this(store, seed, Integer.MAX_VALUE);
	}

	/** @param longest how many characters a text may have */
	StoredRuns(StoreFixture store, long seed, int longest) {
		this.store = store;
		random = new RandomRuns(new Random(seed), longest);
	}

	void write(Consumer<UnitOfWork> work) {
		store.transactions().write(unit -> {
			work.accept(unit);
			return true;
		});
	}

	Run created(PinnedDocument document) {
		Run waiting = random.created(document.project());
		return store.transactions().write(unit -> store.runWriter().created(unit, waiting, document, Actor.USER));
	}

	Run started(PinnedDocument document) {
		Run run = created(document);
		Run started = run.started(random.instant());
		write(unit -> store.runWriter().started(unit, started));
		return started;
	}

	/** A run that has everything of a result but its ranking. */
	Run evaluated(PinnedDocument document, MadeResult made, Iterable<EvaluationBlock> blocks) {
		Run run = started(document);
		write(unit -> store.runWriter().scenarios(unit, run.id(), made.result.scenarios()));
		write(unit -> store.runWriter().entered(unit, run.id(), made.entries));
		blocks.forEach(block -> write(unit -> store.runWriter().evaluated(unit, run.id(), block)));
		return run;
	}

	void ranked(RunId run, MadeResult made) {
		write(unit -> store.runWriter().ranked(unit, run, made.result.candidates()));
	}

	Run ended(Run run, MadeResult made) {
		Run ended = run.ended(RunStatus.COMPLETED, random.instant(), RunCounts.NONE, "", "");
		write(unit -> store.runWriter().ended(unit, ended, made.result.notes()));
		return ended;
	}

	/** A whole run in blocks of at most a size. */
	Run completed(PinnedDocument document, MadeResult made, int candidates, int scenarios) {
		Run run = evaluated(document, made, made.blocks(candidates, scenarios));
		ranked(run.id(), made);
		return ended(run, made);
	}
}
