package org.intcrucible.run.execution.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.intcrucible.model.Limit;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.StoreFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are cut off at each of their reports to a real store, and others that go on from what stands there. */
class StoredResumeTest {

	private static final Set<String> REPORTS = Set.of("started", "scenarios", "entered", "evaluated", "checkpoint", "takenOver");

	@TempDir
	private Path folder;
	private final AtomicInteger reports = new AtomicInteger();
	private final AtomicInteger cutAt = new AtomicInteger();
	private StoreFixture store;
	private Runs runs;
	private ProjectId project;

	@BeforeEach
	void open() {
		store = StoreFixture.in(folder);
		RunsSetting setting = RunsSetting.in(store);
		runs = new Runs(setting.journal(cutting(setting.journal)));
		project = store.save(Runs.SMALL).project();
	}

	@AfterEach
	void close() {
		runs.close();
		store.close();
	}

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

	private Run run(int cut) throws InterruptedException {
		reports.set(0);
		cutAt.set(cut);
		return runs.run(project, new RunRequest(RunMode.SEEDED, new RunParameters(90, 400, 400, List.of(), Limit.NONE, Limit.NONE, Limit.NONE), 5,
				Map.of(), List.of()), 2);
	}

	@Test
	void whatIsResumedFromTheStoreIsWhatAnUndisturbedRunGives() throws InterruptedException {
		Run whole = run(Integer.MAX_VALUE);
		int all = reports.get();
		for (int cut = 2; cut <= all; cut++) {
			Run parent = run(cut);
			assertEquals(RunStatus.FAILED, parent.status());
			Map<String, String> columns = store.runs().columns(parent.id());
			long evaluations = store.evaluations().count(parent.id());
			cutAt.set(Integer.MAX_VALUE);
			Run child = runs.follow(parent, new RunLinks.Resumed(parent.id()), 1);
			assertEquals(RunStatus.COMPLETED, child.status(), child.errorSummary());
			assertEquals(store.runs().result(whole.id()), store.runs().result(child.id()), "cut at " + cut);
			assertEquals(whole.counts(), child.counts());
			assertSameEvaluations(whole.id(), child.id());
			assertEquals(columns, store.runs().columns(parent.id()));
			assertEquals(evaluations, store.evaluations().count(parent.id()));
			assertEquals(List.of(child), store.runs().children(parent.id()));
			assertEquals(child, store.runs().find(child.id()).orElseThrow());
		}
		assertTrue(all >= 11, "reports: " + all);
	}

	private void assertSameEvaluations(RunId expected, RunId actual) {
		List<EvaluationBlock> blocks = blocks(expected);
		List<EvaluationBlock> others = blocks(actual);
		assertEquals(blocks.size(), others.size());
		for (int i = 0; i < blocks.size(); i++) {
			assertArrayEquals(blocks.get(i).states(), others.get(i).states());
			assertEquals(blocks.get(i).columns().size(), others.get(i).columns().size());
			for (int column = 0; column < blocks.get(i).columns().size(); column++) {
				assertArrayEquals(blocks.get(i).columns().get(column).values(), others.get(i).columns().get(column).values());
			}
		}
	}

	private List<EvaluationBlock> blocks(RunId run) {
		List<EvaluationBlock> blocks = new ArrayList<>();
		store.evaluations().streamStored(run, blocks::add);
		return blocks;
	}
}
