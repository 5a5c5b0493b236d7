package org.intcrucible.architect.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All that the Architect says, in both languages. */
class TextsTest {

	private static final Path FOLDER = Path.of(System.getProperty("crucible.root", "../.."), "bundles/org.intcrucible.architect/resources/texts");

	static List<String> subjects() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.matches("[a-z-]+\\.properties"))
					.map(name -> name.substring(0, name.indexOf('.'))).sorted().toList();
		}
	}

	private static TreeMap<String, String> texts(String file) throws IOException {
		var properties = new Properties();
		try (var reader = Files.newBufferedReader(FOLDER.resolve(file))) {
			properties.load(reader);
		}
		var texts = new TreeMap<String, String>();
		properties.forEach((key, text) -> texts.put((String) key, (String) text));
		return texts;
	}

	@Test
	void thereAreTexts() throws IOException {
		assertTrue(subjects().contains("reply"), Arrays.toString(new File(FOLDER.toString()).list()));
	}

	@ParameterizedTest
	@MethodSource("subjects")
	void bothLanguagesSayTheSameThings(String subject) throws IOException {
		var english = texts(subject + ".properties");
		var german = texts(subject + "_de.properties");
		assertEquals(english.keySet(), german.keySet());
	}

	@ParameterizedTest
	@MethodSource("subjects")
	void eachTextSaysSomethingWithWhateverStandsInIt(String subject) throws IOException {
		for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
			String file = subject + (locale == Locale.ENGLISH ? "" : "_de") + ".properties";
			texts(file).forEach((key, text) -> {
				assertFalse(text.isBlank(), key);
				assertFalse(text.contains("\uFFFD") || text.contains("\u00C3"), key + " lost a letter: " + text);
				assertFalse(Pattern.compile("(?<!')'(?!')").matcher(text).find() && !text.contains("'{'"), key + " has an apostrophe that is not said: " + text);
				assertTrue(formats(text, locale), key + ": " + text);
				assertFalse(Texts.of(subject, locale).text(key, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1).isBlank(), key);
			});
		}
	}

	/** Choices and numbers take numbers, everything else takes words as well. */
	private static boolean formats(String text, Locale locale) {
		var format = new MessageFormat(text, locale);
		return Arrays.stream(format.getFormatsByArgumentIndex()).count() <= 10;
	}

	@Test
	void aLanguageThatIsNotSpokenIsAnsweredInEnglish() {
		assertEquals(Texts.of("reply", Locale.ENGLISH).text("courtesy.thanks"), Texts.of("reply", Locale.FRENCH).text("courtesy.thanks"));
		assertEquals("Gern geschehen.", Texts.of("reply", Locale.GERMANY).text("courtesy.thanks"));
	}
}
