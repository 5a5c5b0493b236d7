package org.intcrucible.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.intcrucible.model.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFormulaTest {

	private static List<FormulaError> errors(String text) {
		return FormulaParser.parse(text).fold(expression -> List.of(), errors -> errors);
	}

	private static void assertOneError(String sentence, String text) {
		List<FormulaError> errors = errors(text);
		assertEquals(List.of(sentence), errors.stream().map(FormulaError::sentence).toList());
	}

	@Test
	void refusesAMillionBracketsWithOneError() {
		assertOneError("The formula is longer than 10,000 characters.", "(".repeat(1_000_000));
	}

	@Test
	void refusesAMegabyteOfTextWithOneError() {
		assertOneError("The formula is longer than 10,000 characters.", "x + ".repeat(250_000) + "x");
	}

	@ParameterizedTest
	@ValueSource(strings = { "(", "-", "not ", "2^", "x[", "sqrt(", "max(1, ", "sum(i in 0..1: ", "sum(i in (",
			"quantile(", "root(x in 0..1: ", "-(", "1 or 1 and 1 < 1 + 1 * 1 ^ (" })
	void refusesDeepNestingWithOneError(String opening) {
		String text = opening.repeat(10_000 / opening.length());
		assertOneError("The formula is nested more than 200 levels deep.", text);
	}

	@ParameterizedTest
	@ValueSource(strings = { " + 1", " - x", " or a", " * 2" })
	void refusesVeryLongChainsOfOperators(String link) {
		assertOneError("The formula strings more than 500 operators together.", "a" + link.repeat(501));
	}

	@Test
	void refusesChainsInsideChainsThatAddUp() {
		String text = "1" + "+1".repeat(101);
		for (int i = 0; i < 5; i++) {
			text = "(" + text + ")" + "+1".repeat(101);
		}
		assertOneError("The formula strings more than 500 operators together.", text);
	}

	@Test
	void refusesChainedComparisonsOfVeryLongSums() {
		assertOneError("Comparisons cannot be chained.", "1" + "+1".repeat(4_900) + " < b < c");
	}

	@Test
	void printsComparesAndChecksTheDeepestTreeOnASmallStack() throws InterruptedException {
		String text = "1" + "+1".repeat(500);
		List<Throwable> failures = new ArrayList<>();
		Thread thread = new Thread(null, () -> {
			Expression expression = FormulaParser.parse(text).orElseThrow();
			Expression again = FormulaParser.parse(FormulaPrinter.print(expression)).orElseThrow();
			assertEquals(WithoutOffsets.of(expression), WithoutOffsets.of(again));
			assertTrue(FreeNames.of(expression).isEmpty());
			assertInstanceOf(Result.Success.class, TypeChecker.check(expression, new DeclaredNames(1)));
		}, "small stack", 1 << 20);
		thread.setUncaughtExceptionHandler((where, failure) -> failures.add(failure));
		thread.start();
		thread.join();
		assertEquals(List.of(), failures);
	}

	@Test
	void nestedIfsAreCheckedInLinearTime() {
		String text = "if(1 > 0, ".repeat(190) + "1" + ", 2)".repeat(190);
		assertInstanceOf(Result.Success.class,
				TypeChecker.check(FormulaParser.parse(text).orElseThrow(), new DeclaredNames(1)));
	}

	@Test
	void refusesEveryControlCharacterButBlanks() {
		for (char character = 0; character < 0x20; character++) {
			boolean blank = character == '\t' || character == '\n' || character == '\r';
			assertEquals(blank ? 0 : 1, errors("a +" + character + "b").size(), "U+" + Integer.toHexString(character));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\ud835", "\udcb3", "x\ud835", "x\udcb3", "\udcb3\ud835", "\"\ud835\" == x\ud835", "1\ud835",
			"x[\udfff]", "\ufffe", "\uffff", "\ufeffx", "x\u0000", "e\u0301" })
	void refusesBrokenTextWithoutEchoingIt(String text) {
		List<FormulaError> errors = errors(text);
		assertFalse(errors.isEmpty());
		assertFalse(errors.toString().chars().anyMatch(character -> Character.isSurrogate((char) character)));
	}

	@Test
	void reportsAtMostTwentyErrors() {
		assertEquals(20, errors("# $ ".repeat(1_000)).size());
		assertEquals(20, errors("foo(1) + ".repeat(100) + "1").size());
	}

	@Test
	void takesARunOfOneStrayCharacterForOneError() {
		assertEquals(List.of(10), errors("##########").stream().map(FormulaError::length).toList());
	}

	@Test
	void givesATreeOrErrorsInsideTheTextForRandomTokens() {
		List<String> words = List.of("(", ")", "[", "]", ",", ";", ":", "..", "+", "-", "*", "/", "^", "<", "==", "=", "&&",
				"!", "not", "and", "or", "in", "t", "x", "steps", "samples", "sum", "min", "quantile", "root", "if", "sqrt",
				"foo", "1", "0.5", "\"a\"", "%", ".", " ", "pi");
		Random random = new Random(20_240_601);
		for (int i = 0; i < 20_000; i++) {
			String text = Stream.generate(() -> words.get(random.nextInt(words.size()))).limit(random.nextInt(30))
					.collect(Collectors.joining(random.nextBoolean() ? " " : ""));
			List<FormulaError> errors = FormulaParser.parse(text).fold(expression -> {
				assertNotNull(FormulaPrinter.print(expression));
				return List.of();
			}, found -> found);
			for (FormulaError error : errors) {
				assertTrue(error.offset() >= 0 && error.length() >= 0 && error.offset() + error.length() <= text.length(),
						() -> text + " " + error);
				assertFalse(error.sentence().isEmpty() || error.remedy().isEmpty(), () -> text + " " + error);
			}
		}
	}
}
