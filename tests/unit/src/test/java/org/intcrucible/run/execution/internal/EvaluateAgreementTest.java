package org.intcrucible.run.execution.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonObject;

import org.intcrucible.cli.internal.CommandLines;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.Design;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.Limit;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run of the nominal scenario alone says of its candidates what {@code evaluate} says, to the last bit. */
class EvaluateAgreementTest {

	private static final long SEED = 11;

	@ParameterizedTest
	@CsvSource({"web-shop, servers=6 cache=0 region=eu", "shallow-lake, a=0.02"})
	void nominalRowIsTheEvaluatedPoint(String example, String baseline) throws IOException, InterruptedException {
		Path file = CommandLines.example(example);
		var parameters = new RunParameters(1, 1, 0, List.of(), Limit.NONE, Limit.NONE, Limit.NONE);
		try (Runs runs = new Runs(new RecordingLogger().logger())) {
			var project = runs.open(Files.readString(file));
			var request = new RunRequest(RunMode.FULL_SEARCH, parameters, SEED, Map.of(), List.of());
			RunResult result = runs.result(runs.run(project, request, 1));
			Design designed = DesignSpace.of(result.document().world()).baseline();
			Candidate today = result.candidates().stream().filter(candidate -> candidate.design().equals(designed))
					.findFirst().orElseThrow();
			JsonObject point = CommandLines.evaluate(file, ("--noise " + SEED + " --set " + baseline).split(" "));
			today.outcomes().forEach((name, value) -> assertEquals(value,
					point.getAsJsonObject("outcomes").get(name).getAsDouble(), name));
			assertEquals(today.scores().prediction().overall(), point.get("P").getAsDouble());
			assertEquals(today.scores().resource().overall(), point.get("R").getAsDouble());
			assertEquals(today.scores().intelligence(), point.get("I").getAsDouble());
		}
	}
}
