package org.intcrucible.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class JsonCodecTest {

	@Test
	void keysAreSnakeCaseAndEnumsLowerCaseAndNoLimitIsAbsent() {
		assertEquals("{\"num_candidates\":200,\"num_scenarios\":24,\"max_evaluations\":20000,\"seed_candidate_ids\":[]}",
				JsonCodec.write(RunParameters.DEFAULT));
	}

	@Test
	void contractRecordsComeBackAsTheyWere() {
		RunParameters parameters = new RunParameters(3, 2, 1, List.of("a"), new Limit(10), new Limit(2.5), Limit.NONE);
		RunRequest request = new RunRequest(RunMode.SEEDED, parameters, 42,
				Map.of(StageSlot.EVALUATOR, List.of("one", "two")), List.of("sobol"));
		RunAuthorisation authorisation = new RunAuthorisation(new TriggerId(UUID.randomUUID()),
				RunTriggerSource.RUN_CONFIG_PANEL, Map.of("user", "Ä \u2028 \"x\""), Instant.parse("2026-01-02T03:04:05.678Z"),
				new ProjectId(UUID.randomUUID()), request, new InputHashes("a", "b", "c", "d"));
		assertEquals(authorisation, JsonCodec.read(JsonCodec.write(authorisation), RunAuthorisation.class).orElseThrow());
	}

	@Test
	void numbersKeepAllTheirDigitsAndWholeOnesHaveNoFraction() {
		Map<String, Double> numbers = new LinkedHashMap<>();
		numbers.put("third", 1.0 / 3);
		numbers.put("whole", 1500.0);
		numbers.put("tiny", 4.9e-324);
		assertEquals("{\"third\":0.3333333333333333,\"whole\":1500,\"tiny\":4.9E-324}", JsonCodec.write(numbers));
	}

	@Test
	void whatIsNoNumberIsNull() {
		assertEquals("{\n  \"I\": null\n}", JsonCodec.writeDocument(Map.of("I", Double.NaN)));
	}

	@Test
	void leverValuesAreWhatTheyLookLike() {
		Map<String, Value> levers = new LinkedHashMap<>();
		levers.put("n", new Value.Number(2.5));
		levers.put("o", new Value.Option("both"));
		levers.put("t", new Value.Truth(true));
		levers.put("v", new Value.Vector(List.of(1.0, 0.5)));
		assertEquals("{\"n\":2.5,\"o\":\"both\",\"t\":true,\"v\":[1,0.5]}", JsonCodec.write(levers));
	}

	@Test
	void brokenJsonIsAProblemAndNoException() {
		for (String broken : List.of("", "{", "[]", "{\"mode\":\"fastest\"}", "{\"seed\":\"x\"}")) {
			assertInstanceOf(Result.Failure.class, JsonCodec.read(broken, RunRequest.class), broken);
		}
	}
}
