package org.intcrucible.store.internal.run;

import java.util.Random;
import java.util.function.Consumer;

import org.intcrucible.model.Actor;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunUsage;
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
		return created(document, RunLinks.NONE);
	}

	Run created(PinnedDocument document, RunLinks links) {
		Run waiting = random.created(document.project(), links);
		return store.transactions().write(unit -> store.runWriter().created(unit, waiting, document, RunPapers.NONE, Actor.USER));
	}

	Run started(PinnedDocument document) {
		return started(created(document));
	}

	/** A run that goes on with another one. */
	Run resuming(PinnedDocument document, RunId parent) {
		return started(created(document, new RunLinks(new RunLinks.Unadvised(), new RunLinks.NoTalk(), new RunLinks.Resumed(parent))));
	}

	private Run started(Run run) {
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
		Run ended = run.ended(RunStatus.COMPLETED, random.instant(), RunCounts.NONE, "", "", RunUsage.NONE);
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
