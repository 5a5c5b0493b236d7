package org.intcrucible.run.execution.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

import org.intcrucible.bench.BenchStore;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.Limit;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.TriggerId;
import org.intcrucible.run.RunEvents.Subscription;
import org.intcrucible.run.internal.RunEventHub;
import org.intcrucible.stage.StageDescriptor;
import org.intcrucible.stages.quantitative.internal.QuantitativeDesigner;
import org.intcrucible.stages.quantitative.internal.QuantitativeEvaluator;
import org.intcrucible.stages.quantitative.internal.QuantitativeRanker;
import org.intcrucible.stages.quantitative.internal.QuantitativeScenarioGenerator;
import org.osgi.service.log.Logger;

/** A run of the shallow lake in which every call of the journal is timed. */
public final class StoredLake {

	private static final int CANDIDATES = 1000;
	private static final int SCENARIOS = 100;
	private static final int PROBES = 2000;

	private StoredLake() {
	}

	/** Per cent of a run's time that the store took, over the rest; one run, for it takes minutes. */
	public static double[] shares(BenchStore store) throws InterruptedException {
		AtomicLong stored = new AtomicLong();
		RunJournal journal = timed(new StoreJournal(store.transactions(), store.writer(), store.runs(), store.clock()), stored);
		Logger silent = (Logger) Proxy.newProxyInstance(StoredLake.class.getClassLoader(), new Class<?>[] {Logger.class},
				(proxy, method, arguments) -> method.getReturnType() == boolean.class ? Boolean.FALSE : null);
		RunEventHub events = new RunEventHub(silent);
		RunQueue queue = new RunQueue(journal, events, store.clock(), silent);
		RunDesk desk = new RunDesk(journal, new InputCheck(store.projects(), shelf()), queue, UUID::randomUUID, store.clock());
		Run run = desk.create(press(desk, store.lake())).orElseThrow();
		CountDownLatch ended = new CountDownLatch(1);
		try (Subscription subscription = events.subscribe(event -> {
			if (event.status().isFinal()) {
				ended.countDown();
			}
		})) {
			long start = System.nanoTime();
			stored.set(0);
			desk.start(run.id(), Runtime.getRuntime().availableProcessors()).orElseThrow();
			ended.await();
			long all = System.nanoTime() - start;
			if (desk.find(run.id()).orElseThrow().status() != RunStatus.COMPLETED) {
				throw new IllegalStateException("the run did not complete: " + subscription);
			}
			return new double[] {100.0 * stored.get() / (all - stored.get())};
		} finally {
			queue.stop();
		}
	}

	private static RunAuthorisation press(RunDesk desk, ProjectId project) {
		RunParameters parameters = new RunParameters(CANDIDATES, SCENARIOS, PROBES, List.of(), Limit.NONE, Limit.NONE, Limit.NONE);
		RunRequest request = new RunRequest(RunMode.FULL_SEARCH, parameters, 1, Map.of(), List.of());
		InputHashes hashes = desk.inputs(project, request).orElseThrow();
		return new RunAuthorisation(new TriggerId(UUID.randomUUID()), RunTriggerSource.CLI_TOOL, Map.of(), Instant.EPOCH, project,
				request, hashes);
	}

	private static StageShelf shelf() {
		StageShelf shelf = new StageShelf();
		shelf.addScenarioGenerator(new QuantitativeScenarioGenerator(), Map.of(StageDescriptor.ID, "quantitative.scenarios"));
		shelf.addDesigner(new QuantitativeDesigner(), Map.of(StageDescriptor.ID, "quantitative.designer"));
		shelf.addEvaluator(new QuantitativeEvaluator(), Map.of(StageDescriptor.ID, "quantitative.evaluator"));
		shelf.addRanker(new QuantitativeRanker(), Map.of(StageDescriptor.ID, "quantitative.ranker"));
		return shelf;
	}

	private static RunJournal timed(RunJournal journal, AtomicLong nanoseconds) {
		return (RunJournal) Proxy.newProxyInstance(RunJournal.class.getClassLoader(), new Class<?>[] {RunJournal.class},
				(proxy, method, arguments) -> {
					long start = System.nanoTime();
					try {
						return method.invoke(journal, arguments);
					} catch (InvocationTargetException thrown) {
						throw thrown.getCause();
					} finally {
						nanoseconds.addAndGet(System.nanoTime() - start);
					}
				});
	}
}
