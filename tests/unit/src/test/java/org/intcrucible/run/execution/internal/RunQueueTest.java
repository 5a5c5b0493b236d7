package org.intcrucible.run.execution.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunMark;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunUsage;
import org.intcrucible.model.StageSlot;
import org.intcrucible.stage.StageCancelledException;
import org.intcrucible.stage.StageContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RunQueueTest {

	private final AtomicInteger atOnce = new AtomicInteger(1);
	private final RecordingLogger log = new RecordingLogger();
	private final Runs runs = new Runs(new RunsSetting().atOnce(atOnce::get).log(log.logger()));
	private final ProjectId project = runs.open(Runs.SMALL);
	/** Each run waits in its design stage for one of these. */
	private final Semaphore tickets = new Semaphore(0);
	private final List<RunId> begun = Collections.synchronizedList(new ArrayList<>());
	private final Set<RunId> ended = ConcurrentHashMap.newKeySet();
	private final AtomicInteger most = new AtomicInteger();

	RunQueueTest() {
		runs.addDesigner((context, count, seeds, scenarios, probe) -> {
			begun.add(context.runId());
			most.accumulateAndGet(begun.size() - ended.size(), Math::max);
			awaitTicket(context);
			return List.of();
		}, "test.waiting");
		runs.events.subscribe(event -> {
			if (event.status().isFinal()) {
				ended.add(event.run());
			}
			synchronized (ended) {
				ended.notifyAll();
			}
		});
	}

	private void awaitTicket(StageContext context) {
		try {
			while (!tickets.tryAcquire(1, TimeUnit.MILLISECONDS)) {
				context.checkCancelled();
			}
		} catch (InterruptedException interrupted) {
			throw new IllegalStateException(interrupted);
		}
	}

	@AfterEach
	void close() {
		runs.close();
	}

	private RunId created(String designer) {
		RunRequest request = new RunRequest(RunMode.FULL_SEARCH, Runs.parameters(), 1, Map.of(StageSlot.DESIGNER, List.of(designer)), List.of());
		return runs.desk.create(runs.press(project, request)).orElseThrow().id();
	}

	private RunId started() {
		RunId id = created("test.waiting");
		runs.desk.start(id, 1).orElseThrow();
		return id;
	}

	private void awaitBegun(int count) throws InterruptedException {
		synchronized (ended) {
			while (begun.size() < count) {
				ended.wait(10);
			}
		}
	}

	private void awaitEnded(int count) throws InterruptedException {
		synchronized (ended) {
			while (ended.size() < count) {
				ended.wait(10);
			}
		}
	}

	private RunStatus status(RunId run) {
		return runs.journal.find(run).orElseThrow().status();
	}

	@Test
	void runsHaveTheirTurnInTheOrderInWhichTheyWereStarted() throws InterruptedException {
		RunId createdFirst = created("test.waiting");
		List<RunId> order = new ArrayList<>(List.of(started(), started(), started()));
		runs.desk.start(createdFirst, 1).orElseThrow();
		order.add(createdFirst);
		tickets.release(4);
		awaitEnded(4);
		assertEquals(order, begun);
		assertEquals(1, most.get());
	}

	@Test
	void asManyRunAtATimeAsThePreferenceSaysWhenATurnIsTaken() throws InterruptedException {
		atOnce.set(2);
		List<RunId> order = List.of(started(), started(), started(), started(), started());
		awaitBegun(2);
		assertEquals(Set.of(order.get(0), order.get(1)), Set.copyOf(begun));
		assertEquals(RunStatus.CREATED, status(order.get(2)));
		atOnce.set(3);
		tickets.release();
		awaitBegun(4);
		assertEquals(RunStatus.CREATED, status(order.get(4)));
		tickets.release(10);
		awaitEnded(5);
		assertEquals(Set.copyOf(order), ended);
		assertEquals(3, most.get());
		assertTrue(order.stream().allMatch(run -> status(run) == RunStatus.COMPLETED));
	}

	@Test
	void aRunThatWaitsIsCancelledAtOnceAndItsTurnIsTheNextOnes() throws InterruptedException {
		RunId first = started();
		RunId second = started();
		RunId third = started();
		awaitBegun(1);
		Run cancelled = runs.desk.cancel(second).orElseThrow();
		assertEquals(RunStatus.CANCELLED, cancelled.status());
		assertEquals(cancelled, runs.journal.find(second).orElseThrow());
		assertEquals(RunUsage.NONE, cancelled.usage());
		assertEquals(List.of(), cancelled.marks());
		tickets.release(3);
		awaitEnded(3);
		assertEquals(List.of(first, third), begun);
		assertEquals(ProblemCode.UNKNOWN, Runs.problems(runs.desk.cancel(second)).getFirst().code());
	}

	@ParameterizedTest
	@ValueSource(strings = {"Pilot", "Scenarios", "Design", "Evaluate", "Attack", "Rank"})
	void aRunIsCancelledInEveryStageAndKeepsWhatItHad(String stage) throws InterruptedException {
		CountDownLatch asked = new CountDownLatch(1);
		runs.events.subscribe(event -> {
			if (event.stage().equals(stage) && asked.getCount() > 0) {
				asked.countDown();
				assertEquals(RunStatus.RUNNING, runs.desk.cancel(event.run()).orElseThrow().status());
			}
		});
		Run run = runs.await(created("quantitative.designer"), 2);
		assertEquals(RunStatus.CANCELLED, run.status(), run.errorSummary());
		assertEquals("", run.errorSummary());
		assertEquals(List.of(RunMark.PARTIAL), run.marks());
		assertEquals(stage.equals("Pilot") || stage.equals("Scenarios") || stage.equals("Design"), run.usage().border().batches() == 0);
		assertTrue(runs.journal.result(run.id()).isEmpty());
		long finished = runs.journal.steps(run.id()).stream().filter(step -> step.startsWith("finished")).count();
		assertEquals(List.of("Pilot", "Scenarios", "Design", "Evaluate", "Attack", "Rank").indexOf(stage), finished);
		assertTrue(log.errors().isEmpty(), log.errors().toString());
	}

	@Test
	void theEndOfTheProgramCancelsWhatRunsAndWhatWaitsAndSaysSo() throws InterruptedException {
		RunId running = started();
		RunId waiting = started();
		RunId late = created("test.waiting");
		awaitBegun(1);
		runs.queue.stop();
		Run cut = runs.journal.find(running).orElseThrow();
		assertEquals(RunStatus.CANCELLED, cut.status());
		assertEquals("The program was ended while it ran.", cut.errorSummary());
		assertEquals(List.of(RunMark.PARTIAL), cut.marks());
		Run never = runs.journal.find(waiting).orElseThrow();
		assertEquals(RunStatus.CANCELLED, never.status());
		assertEquals("The program was ended before its turn came.", never.errorSummary());
		runs.desk.start(late, 1).orElseThrow();
		assertEquals(RunStatus.CANCELLED, status(late));
		assertEquals(List.of(running), begun);
	}

	@Test
	void whatEndsARunBeforeItsTimeAndWasNotAskedForIsAFailure() throws InterruptedException {
		runs.addDesigner((context, count, seeds, scenarios, probe) -> {
			throw new StageCancelledException();
		}, "test.quitter");
		Run run = runs.await(created("test.quitter"), 1);
		assertEquals(RunStatus.FAILED, run.status());
		assertTrue(run.errorSummary().contains("nobody had cancelled it"), run.errorSummary());
	}

	@ParameterizedTest
	@ValueSource(booleans = {true, false})
	void whatAStageLeavesUndoneOnceItsRunIsCancelledIsNoFailedEvaluation(boolean silently) throws InterruptedException {
		runs.addEvaluator((context, batch) -> {
			runs.desk.cancel(context.runId()).orElseThrow();
			if (!silently) {
				throw new IllegalStateException("cut off");
			}
		}, "test.undone");
		Run run = runs.run(project, new RunRequest(RunMode.EVAL_ONLY, Runs.parameters(), 1, Map.of(StageSlot.EVALUATOR, List.of("test.undone")),
				List.of()), 1);
		assertEquals(RunStatus.CANCELLED, run.status(), run.errorSummary());
		List<String> steps = runs.journal.steps(run.id());
		assertTrue(steps.contains("finished Design") && steps.stream().noneMatch(step -> step.endsWith("evaluations")), steps.toString());
	}

	@Test
	void whoeverIsToldOfAnEndThatCouldNotBeStoredFindsTheRunOver() throws InterruptedException {
		RunsSetting setting = new RunsSetting().log(log.logger());
		Set<RunStatus> found = ConcurrentHashMap.newKeySet();
		try (Runs broken = new Runs(setting.journal(endless(setting.memory)))) {
			broken.events.subscribe(event -> {
				if (event.status().isFinal()) {
					found.add(broken.desk.find(event.run()).orElseThrow().status());
				}
			});
			broken.run(broken.open(Runs.SMALL), Runs.request(RunMode.EVAL_ONLY, 1), 1);
		}
		assertEquals(Set.of(RunStatus.FAILED), found);
	}

	/** Takes down everything but ends. */
	private static RunJournal endless(RunJournal journal) {
		return (RunJournal) Proxy.newProxyInstance(RunJournal.class.getClassLoader(), new Class<?>[] {RunJournal.class},
				(proxy, method, arguments) -> {
					if (method.getName().equals("ended")) {
						throw new IllegalStateException("the disk is full");
					}
					return method.invoke(journal, arguments);
				});
	}

	@Test
	void threadsAreCalledByTheirRun() throws InterruptedException {
		Set<String> names = ConcurrentHashMap.newKeySet();
		runs.addDesigner((context, count, seeds, scenarios, probe) -> {
			names.add(Thread.currentThread().getName());
			context.forEach(8, index -> names.add(Thread.currentThread().getName()));
			return List.of();
		}, "test.names");
		Run run = runs.await(created("test.names"), 1);
		assertEquals(Set.of("run " + run.name(), "run " + run.name() + " worker 1"), names);
	}
}
