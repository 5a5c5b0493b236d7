package org.intcrucible.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.intcrucible.formula.Expression.NumberLiteral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaPrinterTest {

	@ParameterizedTest
	@CsvSource({ "2, 2", "0.5, 0.5", "0, 0", "1.2E7, 1.2e7", "1E7, 1e7", "1E-5, 1e-5", "100, 100", "3.141592653589793, pi",
			"1.7976931348623157E308, 1.7976931348623157e308" })
	void printsNumbersWithoutNeedlessDigits(double value, String expected) {
		assertEquals(expected, FormulaPrinter.print(new NumberLiteral(0, value)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a + b + c", "a + (b + c)", "a - (b - c)", "(a + b) * c", "a / (b * c)", "-x^2", "(-x)^2",
			"2^3^2", "(2^3)^2", "2^-x", "2^(a + b)", "-(a + b)", "-a * b", "a * -b", "not a < b", "not (a and b)",
			"(not a) < b", "(a < b) == c", "(a or b) and c", "a and (b and c)", "x[t - 1]^2", "(a + b)[1]", "(x[1])[2]",
			"x[(a < b)]", "max(a or b, c)", "sum(i in 0..n - 1, samples: x[i] < 1)", "sum(i in -1..(a < b): i)",
			"quantile(0.9; samples, t in steps: X)", "root(x in 0.01..1.5: x^q / (1 + x^q) - b * x)",
			"if(policy == \"fast\", 1, 0)" })
	void printsWithNoMoreBracketsThanNeeded(String text) {
		assertEquals(text, FormulaPrinter.print(FormulaParser.parse(text).orElseThrow()));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void parsingWhatIsPrintedGivesTheSameTree(long seed) {
		RandomExpressions random = new RandomExpressions(seed);
		for (int i = 0; i < 500; i++) {
			Expression expression = random.next(1 + i % 4);
			String printed = FormulaPrinter.print(expression);
			if (printed.length() <= 10_000) {
				Expression again = FormulaParser.parse(printed).orElseThrow();
				assertEquals(expression, WithoutOffsets.of(again), printed);
			}
		}
	}

	@Test
	void keepsTheNumberThatWasWritten() {
		assertEquals("30 * 0.1 + 3e7", FormulaPrinter.print(FormulaParser.parse("30.0*0.10+30e6").orElseThrow()));
	}
}
