package org.intcrucible.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.intcrucible.formula.Expression.Aggregate;
import org.intcrucible.formula.Expression.Binary;
import org.intcrucible.formula.Expression.Call;
import org.intcrucible.formula.Expression.Index;
import org.intcrucible.formula.Expression.Indices;
import org.intcrucible.formula.Expression.Name;
import org.intcrucible.formula.Expression.NumberLiteral;
import org.intcrucible.formula.Expression.OptionLiteral;
import org.intcrucible.formula.Expression.Root;
import org.intcrucible.formula.Expression.Samples;
import org.intcrucible.formula.Expression.Steps;
import org.intcrucible.formula.Expression.Unary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaParserTest {

	private static Expression parse(String text) {
		return FormulaParser.parse(text).orElseThrow();
	}

	/** The formula with every bracket that the tree implies. */
	private static String bracketed(Expression expression) {
		return switch (expression) {
			case Unary unary -> "(" + unary.operator().name().toLowerCase(Locale.ROOT) + " " + bracketed(unary.operand()) + ")";
			case Binary binary ->
				"(" + bracketed(binary.left()) + " " + binary.operator().sign() + " " + bracketed(binary.right()) + ")";
			default -> FormulaPrinter.print(expression);
		};
	}

	@ParameterizedTest
	@CsvSource({ "a or b and c, (a or (b and c))", "a and b or c, ((a and b) or c)", "not a and b, ((not a) and b)",
			"not a < b, (not (a < b))", "not not a, (not (not a))", "a + 1 < b * 2, ((a + 1) < (b * 2))",
			"a - b - c, ((a - b) - c)", "a / b * c, ((a / b) * c)", "a + b * c, (a + (b * c))", "-x^2, (negate (x ^ 2))",
			"(-x)^2, ((negate x) ^ 2)", "2^3^4, (2 ^ (3 ^ 4))", "2^-1, (2 ^ (negate 1))", "2^-x^2, (2 ^ (negate (x ^ 2)))",
			"--x, (negate (negate x))", "2 * -x, (2 * (negate x))", "-a * b, ((negate a) * b)", "a - -b, (a - (negate b))",
			"x[t-1]^2, (x[t - 1] ^ 2)", "a or b or c, ((a or b) or c)" })
	void bindsOperatorsAsTheGrammarSays(String text, String expected) {
		assertEquals(expected, bracketed(parse(text)));
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "12, 12", "0.5, 0.5", "1.25e3, 1250", "2E-3, 0.002", "30e6, 3e7", "1e+2, 100",
			"0.1, 0.1", "4.9e-324, 4.9e-324" })
	void readsNumbers(String text, double expected) {
		assertEquals(new NumberLiteral(0, expected), parse(text));
	}

	@Test
	void readsPiAsANumber() {
		assertEquals(new NumberLiteral(0, Math.PI), parse("pi"));
	}

	@Test
	void takesAPointForPartOfANumberOnlyInFrontOfADigit() {
		assertEquals(new Aggregate(0, AggregateKind.SUM, List.of(),
				List.of(new Indices(4, "i", new NumberLiteral(9, 0), new NumberLiteral(12, 5))), new Name(15, "i")),
				parse("sum(i in 0..5: i)"));
	}

	@Test
	void readsRangesWithFractionsAtTheirEnds() {
		assertEquals(new Root(0, "x", new NumberLiteral(10, 0.01), new NumberLiteral(16, 1.5), new Name(21, "x")),
				parse("root(x in 0.01..1.5: x)"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tr", "de", "ar", "hi-IN-u-nu-deva" })
	void readsTheSameInEveryLocale(String tag) {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag(tag));
			assertEquals("min(t in steps: sin(1.5 * I))", FormulaPrinter.print(parse("min(t in steps: sin(1.5*I))")));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void knowsThePlaceOfEveryPart() {
		assertEquals(
				new Binary(2, BinaryOperator.ADD, new Name(0, "x"),
						new Unary(4, UnaryOperator.NEGATE, new Index(5, new Name(5, "y"), new NumberLiteral(7, 1)))),
				parse("x + -y[1]"));
	}

	@Test
	void readsOptionsInDoubleQuotes() {
		assertEquals(new Binary(7, BinaryOperator.EQUAL, new Name(0, "policy"), new OptionLiteral(10, "very strict")),
				parse("policy == \"very strict\""));
	}

	@Test
	void takesMinWithoutARangeForAFunction() {
		assertEquals(new Call(0, "min", List.of(new Name(4, "a"), new Name(7, "b"))), parse("min(a, b)"));
	}

	@Test
	void takesMinWithARangeForAnAggregation() {
		assertEquals(new Aggregate(0, AggregateKind.MIN, List.of(), List.of(new Steps(4, "t")), new Name(16, "x")),
				parse("min(t in steps: x)"));
	}

	@Test
	void takesMaxOverSamplesForAnAggregation() {
		assertEquals(new Aggregate(0, AggregateKind.MAX, List.of(), List.of(new Samples(4), new Steps(13, "t")),
				new Name(25, "x")), parse("max(samples, t in steps: x)"));
	}

	@Test
	void readsTheShareOfAQuantile() {
		assertEquals(new Aggregate(0, AggregateKind.QUANTILE, List.of(new NumberLiteral(9, 0.9)), List.of(new Samples(14)),
				new Name(23, "x")), parse("quantile(0.9; samples: x)"));
	}

	@Test
	void acceptsLineBreaksAndLettersOfAnyScript() {
		assertEquals("größe + 水_1 * 𝒳", FormulaPrinter.print(parse("größe\r\n\t+ 水_1\u00a0* 𝒳")));
	}

	@Test
	void acceptsALongFlatSum() {
		parse("x" + " + 1".repeat(500));
	}

	@Test
	void acceptsTwoHundredLevelsOfBrackets() {
		assertEquals("x", FormulaPrinter.print(parse("(".repeat(200) + "x" + ")".repeat(200))));
	}
}
