package org.intcrucible.run.execution.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.StageSlot;
import org.intcrucible.run.RunDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole runs of one seed by each of the searches: the same bits whatever the threads, and whatever runs beside them. */
class SearchThreadsTest {

	private final Runs runs = new Runs(new RunsSetting().atOnce(() -> 2));
	private final ProjectId project = runs.open(Runs.SMALL);

	@AfterEach
	void close() {
		runs.close();
	}

	private static RunRequest request(String designer, long seed) {
		return new RunRequest(RunMode.FULL_SEARCH, Runs.parameters(), seed, Map.of(StageSlot.DESIGNER, List.of(designer)), List.of());
	}

	private String json(Run run) {
		assertEquals(RunStatus.COMPLETED, run.status(), run.errorSummary());
		return JsonCodec.writeDocument(RunDocument.of(run, runs.result(run)).result()) + runs.result(run).notes();
	}

	@ParameterizedTest
	@ValueSource(strings = { "search.nsga2", "search.nsga3", "search.epsmoea", "search.smsemoa", "search.cmaes", "search.de",
			"quantitative.designer" })
	void threadsAndNeighboursMakeNoDifference(String designer) throws InterruptedException {
		String alone = json(runs.run(project, request(designer, 7), 1));
		assertTrue(alone.contains("Designs were searched by"), "the notes say how");
		for (int threads : new int[] { 2, 7 }) {
			assertEquals(alone, json(runs.run(project, request(designer, 7), threads)), threads + " threads");
		}
		RunId first = runs.desk.create(runs.press(project, request(designer, 8))).orElseThrow().id();
		RunId second = runs.desk.create(runs.press(project, request(designer, 7))).orElseThrow().id();
		runs.desk.start(first, 2).orElseThrow();
		assertEquals(alone, json(runs.await(second, 2)), "beside another run");
	}
}
