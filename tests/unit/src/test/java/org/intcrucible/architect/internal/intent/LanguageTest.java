package org.intcrucible.architect.internal.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class LanguageTest {

	@Test
	void hardlyAnyMessageIsTakenForOneOfTheOtherLanguage() {
		assertShares("en", Language.ENGLISH, Language.GERMAN);
		assertShares("de", Language.GERMAN, Language.ENGLISH);
	}

	private static void assertShares(String written, Language right, Language wrong) {
		List<String> messages = Corpus.messages(written);
		Map<Language, List<String>> told = messages.stream().collect(Collectors.groupingBy(Language::of));
		assertTrue(told.getOrDefault(wrong, List.of()).size() * 200 <= messages.size(), () -> told.get(wrong).toString());
		assertTrue(told.get(right).size() * 10 >= messages.size() * 9, () -> told.entrySet().stream().filter(entry -> entry.getKey() != right)
				.map(Function.identity()).toList().toString());
	}

	@Test
	void aMessageWithoutWordsTellsNothing() {
		assertEquals(Language.UNTOLD, Language.of(""));
		assertEquals(Language.UNTOLD, Language.of("42"));
		assertEquals(Language.UNTOLD, new MessageReader().read("\uD83D\uDE80").language());
	}
}
