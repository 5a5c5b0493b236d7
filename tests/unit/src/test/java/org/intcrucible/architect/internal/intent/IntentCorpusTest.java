package org.intcrucible.architect.internal.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntentCorpusTest {

	private static final MessageReader READER = new MessageReader();

	static List<IntentTable.Line> lines() {
		return IntentTable.all();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("lines")
	void eachMessageMeansWhatItsLineSays(IntentTable.Line line) {
		assertEquals(line.expected(), CompactIntents.of(READER.read(line.message())), line::toString);
	}

	@Test
	void theTableIsLargeAndHasEveryKindOfIntentInBothLanguages() {
		var lines = lines();
		assertTrue(lines.size() >= 420, "only " + lines.size() + " lines");
		for (String language : List.of("en", "de")) {
			Set<String> kinds = lines.stream().filter(line -> line.language().equals(language))
					.map(line -> CompactIntents.kinds(line.expected())).collect(Collectors.toSet());
			for (String kind : List.of("run", "hold", "change", "ask", "run?", "results", "undo", "help", "greeting", "thanks",
					"unknown", "change + run")) {
				assertTrue(kinds.contains(kind), language + " has no " + kind);
			}
		}
	}

	@Test
	void noMessageStandsThereTwice() {
		var seen = new HashSet<String>();
		lines().forEach(line -> assertTrue(seen.add(line.message() + line.language()), line::toString));
	}
}
