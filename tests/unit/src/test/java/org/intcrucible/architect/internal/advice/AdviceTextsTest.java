package org.intcrucible.architect.internal.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;

import org.intcrucible.architect.internal.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceTextsTest {

	private static Properties texts(String file) throws IOException {
		Properties texts = new Properties();
		try (Reader reader = new InputStreamReader(Texts.class.getResourceAsStream("/texts/" + file), StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts;
	}

	@Test
	void bothLanguagesSayTheSameThings() throws IOException {
		assertEquals(new TreeSet<>(texts("advice.properties").stringPropertyNames()), new TreeSet<>(texts("advice_de.properties").stringPropertyNames()));
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 1, 2, 3, 4, 5, 1_000_000})
	void everyPatternCanBeFilled(int number) throws IOException {
		for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
			Texts texts = Texts.of("advice", locale);
			for (String key : texts("advice.properties").stringPropertyNames()) {
				String said = texts.text(key, number, number, number, number);
				assertFalse(said.contains("{") || said.contains("#"), key + ": " + said);
			}
		}
	}
}
