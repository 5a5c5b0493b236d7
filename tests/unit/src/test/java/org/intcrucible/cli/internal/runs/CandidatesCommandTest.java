package org.intcrucible.cli.internal.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import com.google.gson.JsonObject;

import org.intcrucible.cli.internal.StoreCommands;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidatesCommandTest {

	@TempDir
	private static Path folder;

	private static StoreCommands crucible;

	@BeforeAll
	static void make() {
		crucible = new StoreCommands(folder);
		var document = crucible.shop.project("Web shop");
		crucible.shop.completed(document);
		crucible.shop.cancelled(document);
	}

	@AfterAll
	static void close() {
		crucible.close();
	}

	private static List<String> ids(JsonObject list) {
		return list.getAsJsonArray("candidates").asList().stream()
				.map(candidate -> candidate.getAsJsonObject().get("candidate_id").getAsString()).toList();
	}

	@Test
	void listsGoByRank() {
		JsonObject all = crucible.json("candidates", "list", "1", "--json");
		assertEquals(List.of("c1", "c2", "c3"), ids(all));
		JsonObject best = all.getAsJsonArray("candidates").get(0).getAsJsonObject();
		assertEquals("{\"rank\":1,\"candidate_id\":\"c1\",\"label\":\"Design 1\",\"status\":\"promising\",\"origin\":\"system\",\"P\":0.8,"
				+ "\"R\":0.5,\"I\":1.6}", best.toString());
		assertTrue(crucible.output("candidates", "list", "1").contains("2  c2  Design 2   weak       1.400  0.700  0.500\n"));
	}

	@Test
	void listsAreFilteredAndGoOnWhereTheyEnded() {
		assertEquals(List.of("c1", "c3"), ids(crucible.json("candidates", "list", "1", "--status", "promising,rejected", "--json")));
		JsonObject first = crucible.json("candidates", "list", "1", "--status", "promising,rejected", "--limit", "1", "--json");
		assertEquals(List.of("c1"), ids(first));
		assertEquals(List.of("c3"), ids(crucible.json("candidates", "list", "1", "--status", "promising,rejected", "--after",
				first.get("next").getAsString(), "--json")));
		assertEquals(List.of("c2", "c3"), ids(crucible.json("candidates", "list", "1", "--after", "1", "--json")));
	}

	@Test
	void aRunWithoutCandidatesSaysSo() {
		assertEquals("There is no such candidate.\n", crucible.output("candidates", "list", "2"));
		assertTrue(crucible.refusal("candidates", "show", "2", "c1").endsWith("R-002 has no candidate \"c1\". It has no candidates."));
	}

	@ParameterizedTest
	@ValueSource(strings = {"c3", "C3", "3", "c003"})
	void aCandidateIsShownWithEverythingOfIt(String written) {
		String sheet = crucible.output("candidates", "show", "1", written);
		for (String part : List.of("c3 of R-001: rank 3, rejected, by the system", "Derived from c1.", "I 1.200   P 0.600   R 0.500",
				"Leads by its cost.", "+  cheap", "-  slow", "x      3\n", "kind   b\n", "enough      no     0.600  It breaks in s2.", "cost               6\n",
				"s1  Nominal   normal operation  0.310  0.500  evaluated", "failed: Division by zero.")) {
			assertTrue(sheet.contains(part), part + " in\n" + sheet);
		}
	}

	@Test
	void anEvaluationIsShownWithAllItsOutcomes() {
		String sheet = crucible.output("candidates", "show", "1", "c2", "--scenario", "rush 3");
		assertTrue(sheet.contains("In s3, Rush 3 (edge case): evaluated\nP 0.230   R 0.500\n"), sheet);
		assertTrue(sheet.contains("cost     15\n"), sheet);
		assertFalse(sheet.contains("nominal"), sheet);
		JsonObject json = crucible.json("candidates", "show", "1", "c2", "--scenario", "S-03", "--json");
		JsonObject evaluation = json.getAsJsonArray("evaluations").get(0).getAsJsonObject();
		assertEquals("{\"scenario_id\":\"s3\",\"scenario_name\":\"Rush 3\",\"state\":\"evaluated\",\"failure\":null,\"P\":0.23,\"R\":0.5,"
				+ "\"outcomes\":{\"cost\":15},\"constraint_satisfaction\":{\"enough\":1}}", evaluation.toString());
	}

	@Test
	void theJsonHasLeversScoresAndEveryEvaluation() {
		JsonObject json = crucible.json("candidates", "show", "1", "c3", "--json");
		assertEquals("{\"x\":3,\"kind\":\"b\"}", json.get("levers").toString());
		assertEquals(0.6, json.getAsJsonObject("scores").getAsJsonObject("P").get("overall").getAsDouble(), 1e-12);
		assertEquals(List.of("s1", "s2", "s3"), json.getAsJsonArray("evaluations").asList().stream()
				.map(evaluation -> evaluation.getAsJsonObject().get("scenario_id").getAsString()).toList());
		JsonObject failed = json.getAsJsonArray("evaluations").get(2).getAsJsonObject();
		assertTrue(failed.get("P").isJsonNull());
		assertEquals("Division by zero.", failed.get("failure").getAsString());
	}

	@ParameterizedTest
	@ValueSource(strings = {"c4", "c0", "best", "-", "c99999999999"})
	void candidatesThatThereAreNotAreSaid(String written) {
		assertTrue(crucible.refusal("candidates", "show", "1", "--", written)
				.contains("R-001 has no candidate \"" + written + "\". Its first are c1, c2, c3; see: crucible candidates list "));
	}

	@ParameterizedTest
	@ValueSource(strings = {"s4", "0", "calm"})
	void scenariosThatThereAreNotAreSaid(String written) {
		assertEquals("crucible: --scenario: There is no scenario \"" + written + "\" in this run. There is s1 to s3.",
				crucible.refusal("candidates", "show", "1", "c1", "--scenario", written));
	}
}
