package org.intcrucible.architect.internal.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.intcrucible.architect.internal.intent.Intent.ChangeProblem;
import org.intcrucible.architect.internal.intent.Intent.NotUnderstood;
import org.intcrucible.architect.internal.intent.Intent.WishToRun;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IntentPropertiesTest {

	private static final MessageReader READER = new MessageReader();

	@Test
	void aMessageThatOnlyAsksChangesNothingAndWishesNoRun() {
		for (var line : lines("en", "ask", "run?", "results")) {
			for (String message : List.of(line.message(), line.message() + " Thanks!", "Hello. " + line.message(),
					line.message().toUpperCase(Locale.ROOT))) {
				assertOnlyAsks(message);
			}
		}
	}

	@Test
	void twoQuestionsAreTwoQuestions() {
		var questions = lines("en", "ask", "run?", "results");
		for (int i = 0; i + 1 < questions.size(); i++) {
			assertOnlyAsks(questions.get(i).message() + ". " + questions.get(i + 1).message());
		}
	}

	@Test
	void aClaimThatIsMadeAQuestionChangesNothing() {
		for (var line : lines("en", "change")) {
			String message = line.message();
			boolean plain = message.matches("(?i)(the )?[a-z ]+ (must|should|is|can|has to|may) [^?.\\n]*");
			if (plain && !message.matches("(?i)(can|could) .*")) {
				assertFalse(has(message + "?", ChangeProblem.class), message);
			}
		}
	}

	@Test
	void politenessChangesNoMeaning() {
		for (var line : lines("en", "run")) {
			if (line.message().matches("[A-Za-z0-9 ,']+")) {
				for (String polite : List.of(line.message() + ", please", "Hi, " + line.message(), "OK, " + line.message() + " now")) {
					assertEquals("run", CompactIntents.kinds(CompactIntents.of(READER.read(polite))), polite);
				}
			}
		}
	}

	@Test
	void aWishThatIsDeniedIsNone() {
		var verbs = "(?i)(run|start|launch|execute|begin|evaluate|simulate|kick off|rerun|optimise|explore|repeat) .*";
		for (var line : lines("en", "run")) {
			if (line.message().matches(verbs) && line.message().matches("[A-Za-z0-9 ']+")) {
				for (String denial : List.of("do not ", "please don't ", "we should not ", "I don't want to ")) {
					assertFalse(has(denial + line.message(), WishToRun.class), denial + line.message());
				}
			}
		}
	}

	@Test
	void randomLettersMeanNothing() {
		randomLetters(7, 400);
	}

	@Test
	@Tag("long")
	void manyRandomLettersMeanNothing() {
		randomLetters(8, 5000);
	}

	private static void randomLetters(long seed, int messages) {
		var random = new Random(seed);
		for (int i = 0; i < messages; i++) {
			String message = IntStream.range(0, 1 + random.nextInt(6)).mapToObj(word -> letters(random))
					.collect(Collectors.joining(" "));
			var understanding = READER.read(message);
			assertTrue(understanding.intents().getFirst() instanceof NotUnderstood, message + " was taken for " + understanding);
		}
	}

	@Test
	void wordsInAnyOrderAreReadWithoutFailure() {
		wordsInAnyOrder(11, 300);
	}

	@Test
	@Tag("long")
	void manyWordsInAnyOrderAreReadWithoutFailure() {
		wordsInAnyOrder(12, 3000);
	}

	private static void wordsInAnyOrder(long seed, int messages) {
		var random = new Random(seed);
		var words = IntentTable.all().stream().flatMap(line -> List.of(line.message().split(" ")).stream()).toList();
		for (int i = 0; i < messages; i++) {
			String message = IntStream.range(0, random.nextInt(40)).mapToObj(word -> words.get(random.nextInt(words.size())))
					.collect(Collectors.joining(" "));
			assertFalse(READER.read(message).intents().isEmpty(), message);
		}
	}

	@Test
	void anyTextIsReadWithoutFailure() {
		for (String message : List.of("", " ", "\n\n", "?", "`", "\"", "```", "# ", "- ", "1.2.3 must be < 4", "a".repeat(50_000),
				"run ".repeat(20_000), ", and ".repeat(5_000), "\uD83D\uDE00 run it \uD83D\uDE00", "\u0000", "$", "5 $ % \u20AC")) {
			assertFalse(READER.read(message).intents().isEmpty());
		}
	}

	private static String letters(Random random) {
		// Three consonants in a row are in no word that the grammar knows.
		String consonants = "bcdfghjklmnpqrstvwxz";
		return IntStream.range(0, 4 + random.nextInt(6)).mapToObj(i -> "" + consonants.charAt(random.nextInt(consonants.length())))
				.collect(Collectors.joining()) + "q";
	}

	private static void assertOnlyAsks(String message) {
		assertFalse(has(message, ChangeProblem.class), message);
		assertFalse(has(message, WishToRun.class), message);
	}

	private static boolean has(String message, Class<? extends Intent> kind) {
		return READER.read(message).first(kind).isPresent();
	}

	private static List<IntentTable.Line> lines(String language, String... kinds) {
		return IntentTable.all().stream().filter(line -> line.language().equals(language))
				.filter(line -> List.of(kinds).contains(CompactIntents.kinds(line.expected()))).toList();
	}
}
