package org.intcrucible.run.execution.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.intcrucible.cli.internal.CommandLines;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run as a newcomer types it comes within one per cent of the published optimum of the shipped examples. */
class PublishedOptimaTest {

	private static final double WITHIN = 0.01;

	@ParameterizedTest
	@CsvSource({"three-bar-truss, weight, 263.895843376468", "pressure-vessel, cost, 6059.714335048",
			"pressure-vessel-continuous, cost, 5885.332773616", "welded-beam, cost, 1.724852308597"})
	void bestCandidateIsNearTheOptimum(String example, String goal, double optimum) throws IOException, InterruptedException {
		try (Runs runs = new Runs(new RecordingLogger().logger())) {
			var project = runs.open(Files.readString(CommandLines.example(example)));
			var request = new RunRequest(RunMode.FULL_SEARCH, RunParameters.DEFAULT, RunRequest.DEFAULT_SEED, Map.of(), List.of());
			double best = runs.result(runs.run(project, request, 2)).candidates().stream()
					.filter(candidate -> candidate.status() != CandidateStatus.REJECTED)
					.mapToDouble(candidate -> candidate.outcomes().get(goal)).min().orElseThrow();
			assertTrue(best >= optimum * (1 - 1e-9) && best <= optimum * (1 + WITHIN), goal + " " + best + ", not " + optimum);
		}
	}
}
