package org.intcrucible.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The formulas of the shallow lake (Carpenter, Ludwig and Brock 1999) and of the welded beam (Ragsdell and Phillips 1976).
 */
class PublishedFormulasTest {

	private static final Symbol NUMBER = new Symbol.Scalar(ValueKind.NUMBER);

	private static Scope lake() {
		DeclaredNames names = new DeclaredNames(100);
		for (String name : "b q inflow spread delta alpha Pcrit reliability".split(" ")) {
			names.with(name, NUMBER);
		}
		return names.with("a", new Symbol.Series(ValueKind.NUMBER, false)).with("e", new Symbol.Series(ValueKind.NUMBER, true))
				.with("X", new Symbol.Series(ValueKind.NUMBER, true));
	}

	private static Scope beam() {
		DeclaredNames names = new DeclaredNames(1);
		for (String name : "x1 x2 x3 x4 P L E G half t1 M Rr J t2 tau Pc".split(" ")) {
			names.with(name, NUMBER);
		}
		return names;
	}

	private static FormulaType type(String text, Scope scope) {
		return TypeChecker.check(FormulaParser.parse(text).orElseThrow(), scope).orElseThrow();
	}

	@ParameterizedTest
	@ValueSource(strings = { "max(t in steps: mean(samples: X[t]))", "sum(t in steps: alpha * a[t] * delta^t)",
			"fraction(t in 1..99: a[t] - a[t-1] > -0.02)", "fraction(samples, t in steps: X[t] < Pcrit)", "inflow", "spread",
			"0.4", "root(x in 0.01..1.5: x^q / (1 + x^q) - b * x)", "0" })
	void lakeFormulasAreSingleNumbers(String text) {
		assertEquals(FormulaType.number(), type(text, lake()));
	}

	@Test
	void theStockOfTheLakeHasOneValuePerStepAndSample() {
		assertEquals(new FormulaType(ValueKind.NUMBER, true, true),
				type("(1 - b) * X[t-1] + X[t-1]^q / (1 + X[t-1]^q) + a[t-1] + e[t-1]", lake()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.10471 * x1^2 * x2 + 0.04811 * x3 * x4 * (14 + x2)", "6000", "14", "30e6", "12e6",
			"(x1 + x3) / 2", "P / (sqrt(2) * x1 * x2)", "P * (L + x2 / 2)", "sqrt(x2^2 / 4 + half^2)",
			"2 * sqrt(2) * x1 * x2 * (x2^2 / 12 + half^2)", "M * Rr / J", "sqrt(t1^2 + t1 * t2 * x2 / Rr + t2^2)",
			"4.013 * E * sqrt(x3^2 * x4^6 / 36) / L^2 * (1 - x3 / (2 * L) * sqrt(E / (4 * G)))" })
	void beamFormulasAreSingleNumbers(String text) {
		assertEquals(FormulaType.number(), type(text, beam()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tau <= 13600", "6 * P * L / (x4 * x3^2) <= 30000", "x1 <= x4",
			"0.10471 * x1^2 + 0.04811 * x3 * x4 * (14 + x2) <= 5", "0.125 <= x1", "4 * P * L^3 / (E * x3^3 * x4) <= 0.25",
			"Pc >= P" })
	void beamConstraintsAreSingleTruths(String text) {
		assertEquals(FormulaType.scalar(ValueKind.TRUTH), type(text, beam()));
	}

	@Test
	void theLakesConstraintIsASingleTruth() {
		assertEquals(FormulaType.scalar(ValueKind.TRUTH), type("reliability >= 0.9", lake()));
	}
}
