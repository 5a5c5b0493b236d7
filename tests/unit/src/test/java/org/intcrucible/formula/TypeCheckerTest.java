package org.intcrucible.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.intcrucible.model.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeCheckerTest {

	private static final Scope SCOPE = new DeclaredNames(10).with("cost", new Symbol.Scalar(ValueKind.NUMBER))
			.with("build", new Symbol.Scalar(ValueKind.TRUTH))
			.with("policy", new Symbol.Scalar(new ValueKind.Option(List.of("strict", "lenient", "off"))))
			.with("x", new Symbol.Vector(ValueKind.NUMBER, 1, 5)).with("sites", new Symbol.Vector(ValueKind.TRUTH, 0, 2))
			.with("a", new Symbol.Series(ValueKind.NUMBER, false)).with("X", new Symbol.Series(ValueKind.NUMBER, true))
			.with("total", new Symbol.Definition(FormulaType.number()))
			.with("flow", new Symbol.Definition(new FormulaType(ValueKind.NUMBER, true, true)))
			.with("clear", new Symbol.Definition(new FormulaType(ValueKind.TRUTH, true, false)))
			.with("drawn", new Symbol.Definition(new FormulaType(ValueKind.NUMBER, false, true)));

	private static Result<FormulaType, List<FormulaError>> check(String text) {
		return TypeChecker.check(FormulaParser.parse(text).orElseThrow(), SCOPE);
	}

	private static String shown(FormulaType type) {
		String kind = switch (type.kind()) {
			case ValueKind.Numeric numeric -> "number";
			case ValueKind.Truth truth -> "truth";
			case ValueKind.Option option -> "option";
		};
		return kind + (type.perStep() ? " step" : "") + (type.perSample() ? " sample" : "");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
			2 * pi                                   | number
			cost + total                             | number
			build                                    | truth
			policy                                   | option
			t                                        | number step
			a                                        | number step
			X                                        | number step sample
			flow                                     | number step sample
			clear and build                          | truth step
			drawn                                    | number sample
			a[3]                                     | number
			X[3]                                     | number sample
			X[t]                                     | number step sample
			X[t-1]                                   | number step sample
			flow[9]                                  | number sample
			flow[cost]                               | number sample
			x[1]                                     | number
			x[5] + x[t]                              | number step
			sites[0]                                 | truth
			x[2 * 2 + 1]                             | number
			a[drawn]                                 | number sample
			sum(i in 1..5: x[i])                     | number
			sum(t in steps: a)                       | number
			max(t in steps: X)                       | number sample
			mean(samples: X)                         | number step
			max(t in steps: mean(samples: X[t]))     | number
			mean(samples, t in 1..9: X[t-1] + drawn) | number
			mean(samples: cost)                      | number
			mean(s in steps: X[s])                   | number sample
			sum(i in 0..3: a)                        | number step
			sum(i in 0..t: a[i])                     | number step
			sum(t in 0..t: a)                        | number step
			sum(i in 0..t, t in steps: a[t] + i)     | number step
			sum(t in steps, i in 0..t: a[t] + i)     | number
			sum(i in 0..2, j in i..2: i * j)         | number
			fraction(t in steps: a > 0)              | number
			fraction(i in 0..2: sites[i])            | number
			quantile(0.9; samples: X)                | number step
			quantile(cost; samples: drawn)           | number
			quantile(a; samples: drawn)              | number step
			root(y in 0..1: y^2 - cost)              | number
			root(y in 0..1: y^2 - X)                 | number step sample
			policy == "strict"                       | truth
			"off" != policy                          | truth
			if(build, a, 0)                          | number step
			if(drawn > 0, 1, 0)                      | number sample
			if(build, cost > 1, build)               | truth
			not build or cost >= 1                   | truth
			a < X                                    | truth step sample
			max(a, cost)                             | number step
			""")
	void infersTheType(String text, String expected) {
		assertEquals(expected, check(text).map(TypeCheckerTest::shown).fold(type -> type, List::toString));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
			2 * cots                     | 4  | 4 | Nothing is called `cots`   | Did you mean `cost`?
			revenue                      | 0  | 7 | Nothing is called `revenue`| Define it under Mechanisms, Levers or Assumptions.
			build and yes                | 10 | 3 | `yes` is no value          | write `x` or `not x`
			1 + x                        | 4  | 1 | has several values, 1 to 5 | `x[1]`, or aggregate them, for example `sum(i in 1..5: x[i])`
			x[0]                         | 0  | 1 | no index 0                 | `x[5]`
			x[6]                         | 0  | 1 | from 1 to 5                | `x[5]`
			x[2 - 3]                     | 0  | 1 | no index 2 - 3             | `x[5]`
			x[1.5]                       | 0  | 1 | whole number               | `x[1]`
			x[0 / 0]                     | 0  | 1 | whole number               | `x[1]`
			a[10]                        | 0  | 1 | from 0 to 9                | `a[9]`
			a[-1]                        | 0  | 1 | no index -1                | `a[9]`
			flow[10]                     | 0  | 4 | no index 10                | `flow[9]`
			cost[1]                      | 0  | 4 | single value               | Write `cost`
			total[t]                     | 0  | 5 | single value               | Write `total`
			t[1]                         | 0  | 1 | single value               | Write `t`
			sum(i in 0..3: i[0])         | 15 | 1 | single value               | Write `i`
			(a + a)[1]                   | 0  | 1 | Only the name              | Leave out the index
			a[build]                     | 2  | 5 | true or false              | `if(build, 1, 0)`
			1 + build                    | 4  | 5 | true or false              | `if(build, 1, 0)`
			sum(t in steps: a > 0)       | 18 | 1 | true or false              | `if(a > 0, 1, 0)`
			max(a > 0, 1)                | 6  | 1 | true or false              | `if(a > 0, 1, 0)`
			build == build               | 0  | 5 | true or false              | `if(build, 1, 0)`
			if(build, build, 1)          | 10 | 5 | true or false              | `if(build, 1, 0)`
			fraction(t in steps: a)      | 21 | 1 | a condition is needed      | `a > 0`
			if(cost, 1, 0)               | 3  | 4 | a condition is needed      | `cost > 0`
			not cost                     | 4  | 4 | a condition is needed      | `cost > 0`
			cost and build               | 0  | 4 | a condition is needed      | `cost > 0`
			policy + 1                   | 0  | 6 | one of several options     | `policy == "strict"`
			policy == 1                  | 0  | 6 | one of several options     | `policy == "strict"`
			if(build, policy, policy)    | 10 | 6 | one of several options     | `policy == "strict"`
			policy == "strikt"           | 10 | 8 | no option `strikt`         | Did you mean `"strict"`?
			policy == "on the moon"      | 10 | 13| no option `on the moon`    | `"strict"`, `"lenient"`, `"off"`
			policy < "strict"            | 7  | 1 | no order                   | `==` or `!=`
			cost == "strict"             | 8  | 8 | is a number                | with a number
			build == "yes"               | 9  | 5 | true or false              | `build` or `not build`
			"strict"                     | 0  | 8 | only in a comparison       | `lever == "strict"`
			sum(cost in 0..3: 1)         | 4  | 4 | declared already           | for example `i`
			root(cost in 0..3: cost)     | 0  | 4 | declared already           | for example `i`
			sum(i in 0..3, i in 0..2: i) | 15 | 1 | two ranges at once         | Choose another name
			mean(samples, samples: X)    | 14 | 7 | two ranges at once         | remove it
			sum(i in 0..1.5: i)          | 4  | 1 | whole numbers              | `0..9`
			sum(i in 3..0: i)            | 4  | 1 | runs through nothing       | lower end first
			sum(i in 0..build: i)        | 12 | 5 | true or false              | `if(build, 1, 0)`
			root(y in 1..0: y)           | 0  | 4 | interval of the root       | lower end first
			quantile(90; samples: X)     | 0  | 8 | between 0 and 1            | `quantile(0.9; samples: x)`
			""")
	void saysWhatIsWrongWhereAndWhatToDo(String text, int offset, int length, String sentence, String remedy) {
		List<FormulaError> errors = check(text).fold(type -> List.of(), found -> found);
		assertTrue(!errors.isEmpty(), text);
		FormulaError error = errors.getFirst();
		assertEquals(List.of(offset, length), List.of(error.offset(), error.length()), error::toString);
		assertTrue(error.sentence().contains(sentence), error::toString);
		assertTrue(error.remedy().contains(remedy), error::toString);
	}

	@Test
	void reportsErrorsInDifferentPlacesTogether() {
		List<FormulaError> errors = check("cots + x + if(cost, 1, 0) * a[99]").fold(type -> List.of(), found -> found);
		assertEquals(List.of(0, 7, 14, 28), errors.stream().map(FormulaError::offset).toList());
	}

	@Test
	void reportsAnUnknownNameOnce() {
		assertEquals(1, check("cots * cots + cots^2").fold(type -> List.of(), found -> found).size());
	}

	@Test
	void expectsNothingOfAPartWithAnError() {
		List<FormulaError> errors = check("not (1 + cots > 0) and (if(cots > 1, 2, cost) > 1)").fold(type -> List.of(),
				found -> found);
		assertEquals(1, errors.size());
	}

	@Test
	void letsAnAggregationBindTheStepAgain() {
		assertEquals("number step", check("a - mean(t in steps: a)").map(TypeCheckerTest::shown).orElseThrow());
	}
}
