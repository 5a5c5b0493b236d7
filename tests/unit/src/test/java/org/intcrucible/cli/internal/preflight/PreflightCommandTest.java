package org.intcrucible.cli.internal.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.intcrucible.cli.internal.CommandLines.Outcome;
import org.intcrucible.cli.internal.StoreCommands;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreflightCommandTest {

	@TempDir
	private static Path folder;
	private static StoreCommands crucible;

	@BeforeAll
	static void make() {
		crucible = new StoreCommands(folder);
		crucible.shop.project("Web shop");
	}

	@AfterAll
	static void close() {
		crucible.close();
	}

	@Test
	void whatCanBeRunIsSaidWithWhatItWouldBeAndCost() {
		String said = crucible.output("preflight", "web", "--candidates", "5", "--max-evaluations", "10", "--max-runtime", "10m",
				"--threads", "2");
		for (String part : List.of("project    \"Web shop\", revision 1\n", "answer     ready\n",
				"would run  full search, 5 candidates, 24 scenarios, at most 10 tries, seed 1, at most 600 s", "quantitative.evaluator 1.0.0",
				"on 2 threads", "\nNext: crucible run web --candidates 5 --max-evaluations 10 --max-runtime 10m --threads 2\n")) {
			assertTrue(said.contains(part), part + " in\n" + said);
		}
		assertTrue(said.lines().allMatch(line -> line.length() <= 100), said);
		assertTrue(!said.contains("USD") && !said.contains("token"), "no money, so none is mentioned:\n" + said);
	}

	@Test
	void whatIsWrongStandsWithItsPlaceAndRemedyAndNothingElseIsSuggested() {
		Outcome outcome = crucible.crucible("preflight", "web", "--candidates", "0");
		assertEquals(2, outcome.status());
		assertEquals("", outcome.errors());
		assertTrue(outcome.output().contains("answer     blocked\n"), outcome.output());
		assertTrue(outcome.output().matches("(?s).*blocker    --candidates: \\S.*"), outcome.output());
		assertTrue(!outcome.output().contains("Next:"), outcome.output());
	}

	@ParameterizedTest
	@CsvSource({"eval_only,3,insufficient_candidates", "seeded,3,insufficient_candidates"})
	void whatIsMissingIsABlockerOfItsOwnStatus(String mode, int status, String code) {
		Outcome outcome = crucible.crucible("preflight", "web", "--mode", mode, "--json");
		assertEquals(status, outcome.status());
		JsonObject json = JsonParser.parseString(outcome.output()).getAsJsonObject();
		assertEquals(code, json.getAsJsonArray("blockers").get(0).getAsJsonObject().get("code").getAsString());
	}

	@Test
	void jsonHasTheAnswerWithPlacesAsText() {
		JsonObject json = crucible.json("preflight", "Web shop", "--max-runtime", "1", "--json");
		assertEquals(Set.of("ready", "blockers", "warnings", "normalized_config", "prerequisites", "estimate", "input_hashes", "stages",
				"notes"), json.keySet());
		assertTrue(json.get("ready").getAsBoolean());
		JsonObject warning = json.getAsJsonArray("warnings").get(0).getAsJsonObject();
		assertEquals(Set.of("code", "sentence", "remedy", "place"), warning.keySet());
		assertEquals("high_budget", warning.get("code").getAsString());
		assertEquals("--max-runtime", warning.get("place").getAsString());
		assertEquals(1, json.getAsJsonObject("normalized_config").getAsJsonObject("parameters").get("max_runtime_s").getAsDouble());
		assertEquals(4, json.getAsJsonArray("stages").size());
		assertTrue(json.getAsJsonObject("estimate").get("evaluations").getAsLong() > 0);
		assertEquals(64, json.getAsJsonObject("input_hashes").get("problem_spec").getAsString().length());
	}

	@Test
	void namesThatNothingHasAreSaid() {
		assertEquals("crucible: PROJECT: There is no project \"x\". There is \"Web shop\".", crucible.refusal("preflight", "x"));
		assertTrue(crucible.refusal("preflight", "web", "--preset", "deeep").contains("Did you mean \"deep\"?"));
		assertEquals("crucible: --recommended: There is no message with this id that recommends a run. Leave the option out.",
				crucible.refusal("preflight", "web", "--recommended", "00000000-0000-4000-8000-000000000000"));
	}
}
