package org.intcrucible.run.execution.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.intcrucible.architect.internal.summary.RunSummaries;
import org.intcrucible.bench.BenchStore;
import org.intcrucible.model.Limit;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunPreflightRequest;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.TriggerId;
import org.intcrucible.run.RunEvents.Subscription;
import org.intcrucible.run.RunProgress;
import org.intcrucible.run.internal.RunEventHub;
import org.intcrucible.runconfig.Preflight;
import org.intcrucible.runconfig.RunPreferences;
import org.intcrucible.runconfig.internal.DocumentPreflight;
import org.intcrucible.runconfig.internal.ConfigDifferences;
import org.osgi.service.log.Logger;

/** Run execution over a real store with the stages as they are shipped. */
final class BenchRuns implements AutoCloseable {

	static final int THREADS = Runtime.getRuntime().availableProcessors();

	static final RunPreferences PREFERENCES = new RunPreferences() {
		@Override
		public int runsAtOnce() {
			return 1;
		}

		@Override
		public double warnSeconds() {
			return Double.MAX_VALUE;
		}

		@Override
		public double warnUsd() {
			return Double.MAX_VALUE;
		}
	};

	final Preflight preflight;
	private final RunEventHub events;
	private final RunQueue queue;
	final RunDesk desk;

	/** @param between what stands between run execution and its journal */
	BenchRuns(BenchStore store, UnaryOperator<RunJournal> between) throws IOException {
		Logger silent = store.log();
		SummaryMessages summaries = new SummaryMessages(new RunSummaries(Locale.ENGLISH), UUID::randomUUID, silent);
		RunJournal journal = between.apply(new StoreJournal(store.transactions(), store.writer(), store.runs(), summaries, store.clock()));
		RunArchive archive = new StoreArchive(store.runs(), store.evaluations());
		ShippedStages stages = new ShippedStages();
		preflight = new DocumentPreflight(store.projects(), store.runs(), store.conversations(), stages, PREFERENCES, store.clock());
		events = new RunEventHub(silent);
		queue = new RunQueue(journal, archive, events, PREFERENCES, store.clock(), silent);
		PressJudge judge = new PressJudge(preflight, new ConfigDifferences(), stages.shelf, new StageMarks(stages),
				new Suggestions(store.conversations(), store.clock()), new Parents(journal, archive, store.projects()));
		desk = new RunDesk(journal, judge, queue, UUID::randomUUID, store.clock());
	}

	static RunRequest request(int candidates, int scenarios, long probes, long seed) {
		return new RunRequest(RunMode.FULL_SEARCH,
				new RunParameters(candidates, scenarios, probes, List.of(), Limit.NONE, Limit.NONE, Limit.NONE), seed, Map.of(), List.of());
	}

	RunPreflightResult preflight(ProjectId project, RunRequest request) {
		return preflight.check(new RunPreflightRequest(project, request, RunLinks.NONE, THREADS));
	}

	/** A run that waits. */
	RunId create(ProjectId project, RunRequest request) {
		RunAuthorisation press = new RunAuthorisation(new TriggerId(UUID.randomUUID()), RunTriggerSource.CLI_TOOL, Map.of(), Instant.EPOCH,
				project, request, RunLinks.NONE, preflight(project, request).inputHashes());
		return desk.create(press).orElseThrow().id();
	}

	/**
	 * Starts a run and waits for its end.
	 *
	 * @param listener is told of its progress
	 */
	Run execute(RunId id, Consumer<RunProgress> listener) throws InterruptedException {
		CountDownLatch ended = new CountDownLatch(1);
		Subscription subscription = events.subscribe(event -> {
			if (event.run().equals(id)) {
				listener.accept(event);
				if (event.status().isFinal()) {
					ended.countDown();
				}
			}
		});
		try (subscription) {
			desk.start(id, THREADS).orElseThrow();
			ended.await();
		}
		return desk.find(id).orElseThrow();
	}

	@Override
	public void close() {
		queue.stop();
	}
}
