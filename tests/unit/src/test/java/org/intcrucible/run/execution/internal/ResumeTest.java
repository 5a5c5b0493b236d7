package org.intcrucible.run.execution.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.intcrucible.model.Design;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Limit;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.StageSlot;
import org.intcrucible.run.RunDocument;
import org.intcrucible.stage.Designer;
import org.intcrucible.stage.Probe;
import org.intcrucible.stage.Ranker;
import org.intcrucible.stage.ScenarioGenerator;
import org.intcrucible.stage.StageContext;
import org.intcrucible.stages.quantitative.internal.PlainStages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs that are cut off at each of their reports, and others that go on from there. */
class ResumeTest {

	private static final Set<String> REPORTS =
			Set.of("started", "scenarios", "entered", "evaluated", "checkpoint", "takenOver", "limitNear");
	private static final int ROWS_OF_BATCH = 8192;
	private static final List<String> STAGES = List.of("Pilot", "Scenarios", "Design", "Evaluate", "Attack");

	private final AtomicInteger reports = new AtomicInteger();
	private final AtomicInteger cutAt = new AtomicInteger(Integer.MAX_VALUE);
	private final AtomicInteger designed = new AtomicInteger();
	private final AtomicLong rows = new AtomicLong();
	private final RunsSetting setting = new RunsSetting();
	private final Runs runs = new Runs(setting.journal(cutting(setting.memory)));
	private final ProjectId project = runs.open(Runs.SMALL);

	ResumeTest() {
		Designer designer = PlainStages.designer();
		runs.addDesigner((context, count, seeds, scenarios, probe) -> {
			designed.incrementAndGet();
			return designer.design(context, count, seeds, scenarios, probe);
		}, "test.counted");
		runs.addEvaluator((context, batch) -> {
			rows.addAndGet(batch.table().rows());
			for (int row = 0; row < batch.table().rows(); row++) {
				batch.table().done(row);
			}
		}, "test.rows");
	}

	@AfterEach
	void close() {
		runs.close();
	}

	/** Fails at one report, before it is written down, as if the process had ended there. */
	private RunJournal cutting(RunJournal journal) {
		return (RunJournal) Proxy.newProxyInstance(RunJournal.class.getClassLoader(), new Class<?>[] {RunJournal.class},
				(proxy, method, arguments) -> {
					if (REPORTS.contains(method.getName()) && reports.incrementAndGet() == cutAt.get()) {
						throw new IllegalStateException("cut off");
					}
					try {
						return method.invoke(journal, arguments);
					} catch (InvocationTargetException thrown) {
						throw thrown.getCause();
					}
				});
	}

	/** Several batches. */
	private static RunRequest request(Limit runtime) {
		return new RunRequest(RunMode.SEEDED, new RunParameters(120, 400, 600, List.of(), Limit.NONE, Limit.NONE, runtime), 5,
				Map.of(StageSlot.DESIGNER, List.of("test.counted"), StageSlot.EVALUATOR, List.of("quantitative.evaluator", "test.rows")), List.of());
	}

	private Run run(int cut) throws InterruptedException {
		reports.set(0);
		cutAt.set(cut);
		designed.set(0);
		rows.set(0);
		return runs.run(project, request(Limit.NONE), 2);
	}

	private Run resume(Run parent, int cut) throws InterruptedException {
		reports.set(0);
		cutAt.set(cut);
		designed.set(0);
		rows.set(0);
		return runs.follow(parent, new RunLinks.Resumed(parent.id()), 1);
	}

	private String json(Run run) {
		return JsonCodec.writeDocument(RunDocument.of(run, runs.result(run)).result());
	}

	private static long batches(List<String> steps) {
		return steps.stream().filter(step -> step.endsWith(" evaluations")).count();
	}

	@Test
	void aRunThatIsCutOffAnywhereIsResumedToTheSameBitsAndNoFinishedStageIsDoneAgain() throws InterruptedException {
		Run whole = run(Integer.MAX_VALUE);
		int all = reports.get();
		long allRows = rows.get();
		assertTrue(batches(runs.journal.steps(whole.id())) >= 4, runs.journal.steps(whole.id()).toString());
		for (int cut = 1; cut <= all; cut++) {
			Run parent = run(cut);
			assertEquals(RunStatus.FAILED, parent.status(), "cut at " + cut);
			long rowsOfParent = rows.get();
			List<String> steps = runs.journal.steps(parent.id());
			Run child = resume(parent, Integer.MAX_VALUE);
			assertEquals(RunStatus.COMPLETED, child.status(), child.errorSummary());
			assertEquals(json(whole), json(child), "cut at " + cut + ": " + steps);
			assertEquals(whole.counts(), child.counts(), "cut at " + cut);
			assertEquals(runs.result(whole).notes(), runs.result(child).notes(), "cut at " + cut);
			List<String> finished = STAGES.stream().filter(stage -> steps.contains("finished " + stage)).toList();
			assertEquals(finished, child.usage().takenOver(), steps.toString());
			assertEquals(finished.contains("Design") ? 0 : 1, designed.get(), steps.toString());
			long again = rowsOfParent + rows.get() - allRows;
			assertTrue(!finished.contains("Design") || again <= ROWS_OF_BATCH, "cut at " + cut + ": " + again + " rows were computed twice");
			assertEquals(parent, runs.journal.find(parent.id()).orElseThrow(), "the parent has changed");
			assertEquals(steps, runs.journal.steps(parent.id()));
			assertEquals(parent.id(), child.authorisation().links().parentRun().orElseThrow());
		}
	}

	@Test
	void aRunThatWasResumedAndCutOffAgainIsResumedAsWell() throws InterruptedException {
		Run whole = run(Integer.MAX_VALUE);
		int all = reports.get();
		for (int cut = 4; cut <= all; cut += 3) {
			Run first = run(cut);
			Run second = resume(first, 5);
			if (second.status() == RunStatus.COMPLETED) {
				continue;
			}
			Run third = resume(second, Integer.MAX_VALUE);
			assertEquals(json(whole), json(third), "cut at " + cut);
			assertTrue(third.usage().takenOver().containsAll(second.usage().takenOver()), third.usage() + " and " + second.usage());
		}
	}

	@Test
	void nothingIsTakenOverByAConfigurationThatAsksForSomethingElse() throws InterruptedException {
		Run parent = run(9);
		RunRequest wanted = request(Limit.NONE);
		RunRequest other = new RunRequest(wanted.mode(), wanted.parameters(), 6, wanted.stages(), wanted.analyses());
		cutAt.set(Integer.MAX_VALUE);
		RunLinks links = new RunLinks(new RunLinks.Unadvised(), new RunLinks.NoTalk(), new RunLinks.Resumed(parent.id()));
		Run child = runs.await(runs.desk.create(runs.press(project, other, links)).orElseThrow().id(), 1);
		assertEquals(List.of(), child.usage().takenOver());
		assertEquals(json(runs.run(project, other, 1)), json(child));
	}

	@Test
	void anotherLimitIsNoReasonToDoItAllAgain() throws InterruptedException {
		Run whole = run(Integer.MAX_VALUE);
		Run parent = run(9);
		cutAt.set(Integer.MAX_VALUE);
		RunLinks links = new RunLinks(new RunLinks.Unadvised(), new RunLinks.NoTalk(), new RunLinks.Resumed(parent.id()));
		Run child = runs.await(runs.desk.create(runs.press(project, request(new Limit(1e9)), links)).orElseThrow().id(), 1);
		assertTrue(child.usage().takenOver().contains("Design"), child.usage().toString());
		assertEquals(json(whole), json(child));
	}

	@Test
	void aResumedRunOnAnEditedProjectWorksOnTheDocumentOfItsParent() throws InterruptedException {
		Run whole = run(Integer.MAX_VALUE);
		Run parent = run(9);
		runs.open(Runs.SMALL.replace("uniform 1..4", "uniform 2..3"));
		Run child = resume(parent, Integer.MAX_VALUE);
		assertEquals(json(whole), json(child));
		cutAt.set(Integer.MAX_VALUE);
		assertNotEquals(json(whole), json(runs.run(project, request(Limit.NONE), 1)));
	}

	@Test
	void aRunThatFoundNothingToAttackIsResumedAtItsRanking() throws InterruptedException {
		ScenarioGenerator generator = PlainStages.scenarios();
		runs.addScenarioGenerator(new ScenarioGenerator() {
			@Override
			public List<Scenario> suite(StageContext context, int count) {
				return generator.suite(context, count);
			}

			@Override
			public List<Scenario> adversarial(StageContext context, List<Design> best, Probe probe, int firstOrdinal) {
				return List.of();
			}
		}, "test.peaceful");
		AtomicInteger rankings = new AtomicInteger();
		Ranker ranker = PlainStages.ranker();
		runs.addRanker((context, suite, standings) -> {
			if (rankings.incrementAndGet() == 1) {
				throw new IllegalStateException("broken");
			}
			return ranker.rank(context, suite, standings);
		}, "test.broken");
		RunRequest request = new RunRequest(RunMode.EVAL_ONLY, Runs.parameters(), 1,
				Map.of(StageSlot.SCENARIO_GENERATOR, List.of("test.peaceful"), StageSlot.RANKER, List.of("test.broken")), List.of());
		Run parent = runs.run(project, request, 1);
		assertEquals(RunStatus.FAILED, parent.status());
		Run child = resume(parent, Integer.MAX_VALUE);
		assertEquals(RunStatus.COMPLETED, child.status(), child.errorSummary());
		assertEquals(STAGES, child.usage().takenOver());
		assertEquals(json(runs.run(project, request, 1)), json(child));
	}

	@Test
	void aCancelledRunIsResumedAsWell() throws InterruptedException {
		Run whole = run(Integer.MAX_VALUE);
		List<RunId> cancelled = new ArrayList<>();
		var subscription = runs.events.subscribe(event -> {
			if (event.stage().equals("Evaluate") && event.counts().evaluations() > 0 && cancelled.isEmpty()) {
				cancelled.add(event.run());
				runs.queue.cancel(event.run());
			}
		});
		Run parent = run(Integer.MAX_VALUE);
		subscription.close();
		assertEquals(RunStatus.CANCELLED, parent.status());
		Run child = resume(parent, Integer.MAX_VALUE);
		assertEquals(List.of("Pilot", "Scenarios", "Design"), child.usage().takenOver());
		assertTrue(runs.journal.steps(child.id()).stream().anyMatch(step -> step.startsWith("took over") && step.endsWith("evaluations")),
				runs.journal.steps(child.id()).toString());
		assertEquals(json(whole), json(child));
	}
}
