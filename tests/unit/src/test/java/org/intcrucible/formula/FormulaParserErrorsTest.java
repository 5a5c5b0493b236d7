package org.intcrucible.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaParserErrorsTest {

	private static List<FormulaError> errors(String text) {
		return FormulaParser.parse(text).fold(expression -> List.of(), errors -> errors);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
			(a + b              | 0  | 1 | not closed               | Add `)`
			max(a, b            | 3  | 1 | not closed               | Add `)`
			x[1)                | 1  | 1 | not closed               | Add `]`
			a)                  | 1  | 1 | closes no bracket        | Remove it
			a = b               | 2  | 1 | does not compare         | `==`
			a && b              | 2  | 2 | not part of the formula  | `and`
			a ∨ b               | 2  | 1 | not part of the formula  | `or`
			!a                  | 0  | 1 | not part of the formula  | `not`
			a <> b              | 2  | 2 | not part of the formula  | `!=`
			a ** b              | 2  | 2 | not part of the formula  | `^`
			a ≤ b               | 2  | 1 | not part of the formula  | `<=`
			a < b < c           | 6  | 1 | cannot be chained        | `(a < b) and (b < c)`
			0 <= x + 1 <= 2     | 11 | 2 | cannot be chained        | `(0 <= x + 1) and (x + 1 <= 2)`
			1 + sqr(x)          | 4  | 3 | no function `sqr`        | Did you mean `sqrt`?
			Max(a, b)           | 0  | 3 | no function `Max`        | Did you mean `max`?
			log(x)              | 0  | 3 | no function `log`        | `ln(x)` or `log10(x)`
			P (L + x)           | 0  | 1 | no function `P`          | To multiply write `P * (...)`
			mean2(samples: x)   | 0  | 5 | no function `mean2`      | Did you mean `mean`?
			sqrt(1, 2)          | 0  | 4 | takes 1 argument, not 2  | `sqrt(a)`
			if(a, b)            | 0  | 2 | takes 3 arguments, not 2 | `if(condition, then, else)`
			max()               | 0  | 3 | at least 1 argument      | `max(a, b)`
			sqrt(2,5)           | 6  | 1 | no decimal point         | `2.5`
			0,5                 | 1  | 1 | no decimal point         | `0.5`
			5 %                 | 2  | 1 | percent sign             | `0.05`
			a @ b               | 2  | 1 | `@` has no meaning       | Remove it
			x == 'fast          | 5  | 1 | has no meaning           | straight quotation marks
			x ? 1 : 2           | 2  | 1 | `?` has no meaning       | `if(condition, then, else)`
			"fast               | 0  | 5 | not closed               | Put `"`
			.5                  | 0  | 1 | decimal point            | `0.5`
			1.                  | 1  | 1 | decimal point            | `0.5`
			_x                  | 0  | 1 | starts with a letter     | Put a letter
			1e999               | 0  | 5 | too large                | 1.8e308
			2x                  | 1  | 1 | operator is missing      | `2 * x`
			3 000               | 2  | 3 | between two numbers      | without spaces
			1 +                 | 3  | 0 | ends where a value       | Add
			* 2                 | 0  | 1 | value is missing         | Add
			+3                  | 0  | 1 | plus sign                | Leave it out
			()                  | 1  | 1 | value is missing         | Add
			2 * not x           | 4  | 3 | `not` cannot stand       | `(not x)`
			x not y             | 2  | 3 | operator is missing      | `x and not y`
			x[1][2]             | 4  | 1 | second index             | one index
			a, b                | 1  | 1 | between the arguments    | Remove it
			0..5                | 1  | 2 | only in an aggregation   | `sum(i in 0..9: x[i])`
			sum(x)              | 0  | 3 | what it runs through     | `sum(i in 0..9: x[i])`
			mean(a, b)          | 0  | 4 | what it runs through     | `mean(samples: x)`
			fraction(x > 0)     | 0  | 8 | what it runs through     | `fraction(samples: x > 0)`
			quantile(samples: x)| 0  | 8 | needs a share            | `quantile(0.9; samples: x)`
			quantile(0.9; x)    | 0  | 8 | needs a share            | `quantile(0.9; samples: x)`
			sum(i in 0..9, x[i])| 15 | 1 | range should follow      | Put `:`
			sum(i in 0..9 x[i]) | 14 | 1 | colon should follow      | `sum(i in 0..9: x[i])`
			sum(i in 9: x[i])   | 10 | 1 | two ends                 | `i in 0..9`
			sum(pi in 0..9: 1)  | 4  | 2 | has a meaning already    | Choose another name
			root(t in 0..1: t)  | 5  | 1 | has a meaning already    | Choose another name
			root(x: x - 1)      | 0  | 4 | interval                 | `root(x in 0..1: x^2 - 0.5)`
			steps + 1           | 0  | 5 | `steps` is no value      | `max(t in steps: x[t])`
			sqrt + 2            | 0  | 4 | needs brackets           | `sqrt(a)`
			if x then y else z  | 0  | 2 | needs brackets           | `if(condition, then, else)`
			""")
	void saysWhatIsWrongWhereAndWhatToDo(String text, int offset, int length, String sentence, String remedy) {
		List<FormulaError> errors = errors(text);
		assertEquals(1, errors.size(), errors::toString);
		FormulaError error = errors.getFirst();
		assertEquals(List.of(offset, length), List.of(error.offset(), error.length()), error::toString);
		assertTrue(error.sentence().contains(sentence), error::toString);
		assertTrue(error.remedy().contains(remedy), error::toString);
	}

	@Test
	void refusesAnEmptyFormula() {
		assertEquals("The formula is empty.", errors("").getFirst().sentence());
		assertEquals(new FormulaError(0, 3, "The formula is empty.", "Write for example `2 * x + 1`."),
				errors(" \n ").getFirst());
	}

	@Test
	void reportsErrorsInDifferentPlacesTogether() {
		assertEquals(List.of(0, 4, 12, 22), errors("foo(sqr(1), bar(2)) + sqrt()").stream().map(FormulaError::offset).toList());
	}

	@Test
	void reportsForeignSignsTogether() {
		assertEquals(List.of(2, 5, 8), errors("a && !b || c").stream().map(FormulaError::offset).toList());
	}

	@Test
	void namesInvisibleCharactersByNumber() {
		assertEquals("The character U+200B has no meaning in a formula.", errors("a\u200b + b").getFirst().sentence());
	}
}
