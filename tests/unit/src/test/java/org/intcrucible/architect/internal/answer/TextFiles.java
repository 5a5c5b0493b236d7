package org.intcrucible.architect.internal.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

import org.intcrucible.architect.internal.text.Texts;

/** The files of one subject. */
final class TextFiles {

	private TextFiles() {
	}

	/** Wants the same keys in both languages, with the same places, and patterns that format. */
	static void assertSame(String subject) throws IOException {
		Properties english = read(subject);
		Properties german = read(subject + "_de");
		assertEquals(english.stringPropertyNames(), german.stringPropertyNames());
		for (String key : english.stringPropertyNames()) {
			assertEquals(places(english, key, Locale.ENGLISH), places(german, key, Locale.GERMAN), key);
			String text = Texts.of(subject, Locale.GERMAN).text(key, "a", "b", "c", "d", "e", "f");
			assertFalse(text.isBlank() || text.matches(".*\\{\\d.*") || text.contains("''"), text);
		}
	}

	private static int places(Properties texts, String key, Locale locale) {
		return new MessageFormat(texts.getProperty(key), locale).getFormatsByArgumentIndex().length;
	}

	private static Properties read(String name) throws IOException {
		Properties texts = new Properties();
		try (var file = new InputStreamReader(Texts.class.getResourceAsStream("/texts/" + name + ".properties"), StandardCharsets.UTF_8)) {
			texts.load(file);
		}
		return texts;
	}
}
