package org.intcrucible.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.Writer;
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
				new ProjectId(UUID.randomUUID()), request, RunLinks.NONE, new InputHashes("a", "b", "c", "d"));
		assertEquals(authorisation, JsonCodec.read(JsonCodec.write(authorisation), RunAuthorisation.class).orElseThrow());
	}

	@Test
	void whatAPressStemsFromComesBack() {
		MessageId message = new MessageId(UUID.randomUUID());
		RunId parent = new RunId(UUID.randomUUID());
		ChatSessionId session = new ChatSessionId(UUID.randomUUID());
		for (RunLinks links : List.of(RunLinks.NONE, RunLinks.NONE.in(session),
				new RunLinks(new RunLinks.Advised(message), new RunLinks.NoTalk(), new RunLinks.Repeated(parent)),
				new RunLinks(new RunLinks.Unadvised(), new RunLinks.InTalk(session), new RunLinks.Resumed(parent)))) {
			assertEquals(links, JsonCodec.read(JsonCodec.write(links), RunLinks.class).orElseThrow());
		}
		assertEquals("{\"parent_run_id\":\"" + parent + "\",\"continuation\":\"resume\"}",
				JsonCodec.write(new RunLinks(new RunLinks.Unadvised(), new RunLinks.NoTalk(), new RunLinks.Resumed(parent))));
	}

	@Test
	void whatARunUsedUpComesBackWithAndWithoutABorder() {
		RunUsage stopped = new RunUsage(2, 12.5, Map.of("Design", 0.25), 7, 1.5, new StopBorder(3), List.of("Pilot"));
		assertEquals(stopped, JsonCodec.read(JsonCodec.write(stopped), RunUsage.class).orElseThrow());
		assertEquals(RunUsage.NONE, JsonCodec.read("{}", RunUsage.class).orElseThrow());
		assertFalse(JsonCodec.write(RunUsage.NONE).contains("border"), "a run that was not stopped has no border");
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
	void aDocumentThatIsWrittenPartByPartIsTheSame() throws IOException {
		Map<String, Object> document = Map.of("runs", List.of(RunParameters.DEFAULT, new Limit(2.5)), "I", Double.NaN);
		StringBuilder parts = new StringBuilder();
		JsonCodec.writeDocument(document, parts);
		assertEquals(JsonCodec.writeDocument(document), parts.toString());
	}

	@Test
	void whoCannotTakeMoreIsHeard() {
		IOException full = new IOException("the disk is full");
		Writer target = new Writer() {
			@Override
			public void write(char[] text, int from, int length) throws IOException {
				throw full;
			}

			@Override
			public void flush() {
				// nothing waits
			}

			@Override
			public void close() {
				// nothing is open
			}
		};
		assertSame(full, assertThrows(IOException.class, () -> JsonCodec.writeDocument(RunParameters.DEFAULT, target)));
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
		for (String broken : List.of("", "{", "[]", "{\"mode\":\"fastest\"}", "{\"seed\":\"x\"}", "{}")) {
			assertInstanceOf(Result.Failure.class, JsonCodec.read(broken, RunRequest.class), broken);
		}
	}
}
