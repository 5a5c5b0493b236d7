package org.intcrucible.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeNamesTest {

	private static List<NameUse> uses(String text) {
		return FreeNames.of(FormulaParser.parse(text).orElseThrow());
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
			X                       | SameStep[]
			X[t]                    | SameStep[]
			X[t-1]                  | EarlierStep[steps=1]
			X[t - 12]               | EarlierStep[steps=12]
			X[t-0]                  | AnyValue[]
			X[t-0.5]                | AnyValue[]
			X[t+1]                  | AnyValue[]
			X[-1+t]                 | AnyValue[]
			X[3]                    | AnyValue[]
			max(t in steps: X)      | AnyValue[]
			max(t in steps: X[t])   | AnyValue[]
			max(t in 1..9: X[t-1])  | AnyValue[]
			mean(samples: X)        | SameStep[]
			mean(samples: X[t-1])   | EarlierStep[steps=1]
			sum(i in 0..t: X[i])    | AnyValue[]
			sum(t in 0..X: t)       | SameStep[]
			root(x in 0..1: x - X)  | SameStep[]
			""")
	void tellsWhichValueIsUsed(String text, String lag) {
		assertEquals(List.of(lag), uses(text).stream().map(use -> use.lag().toString()).toList());
	}

	@Test
	void findsEveryUseWithItsPlace() {
		assertEquals(
				List.of(new NameUse("b", 5, new Lag.SameStep()), new NameUse("X", 10, new Lag.EarlierStep(1)),
						new NameUse("q", 17, new Lag.SameStep())),
				uses("(1 - b) * X[t-1]^q"));
	}

	@Test
	void leavesOutWhatTheFormulaBinds() {
		assertEquals(List.of("n", "x", "q"),
				uses("sum(i in 0..n, j in i..9: x[i] * j) + root(y in 0..1: y^q) + t").stream().map(NameUse::name).toList());
	}

	@Test
	void findsNamesInIndicesAndShares() {
		assertEquals(List.of("level", "x", "k"),
				uses("quantile(level; samples: x[k])").stream().map(NameUse::name).toList());
	}
}
