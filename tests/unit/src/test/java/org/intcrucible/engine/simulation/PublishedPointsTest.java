package org.intcrucible.engine.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.Noise;
import org.intcrucible.model.OutcomeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Points of problems from the literature, each with its source. They need no search, so they are exact to the last digits
 * that are published.
 */
class PublishedPointsTest {

	private static void close(double expected, OutcomeTable table, String outcome) {
		assertEquals(expected, Documents.outcome(table, outcome), Math.abs(expected) * 1e-9, outcome);
	}

	/** Carpenter, Ludwig and Brock 1999; closed forms and recomputed values. */
	@Test
	void shallowLakeWithoutNoise() {
		CompiledProblem lake = Documents.compile(Documents.resource("shallow-lake.md"));
		OutcomeTable row = Documents.evaluate(lake, Map.of("a", 0.02));
		close(0.4 * (1 - Math.pow(0.98, 100)), row, "utility");
		close(0.142857131309333, row, "max_P");
		close(1, row, "inertia");
		close((1 - Math.sqrt(1 - 4 * 0.42 * 0.42)) / (2 * 0.42), row, "Pcrit");
		close(1, row, "reliability");
	}

	@ParameterizedTest
	@CsvSource({"0, 1", "0.01, 1", "0.03, 0.53", "0.05, 0.16", "0.1, 0.07"})
	void shallowLakeReliabilityOfConstantPolicies(double policy, double reliability) {
		CompiledProblem lake = Documents.compile(Documents.resource("shallow-lake.md"));
		close(reliability, Documents.evaluate(lake, Map.of("a", policy)), "reliability");
	}

	/** One hundred noisy samples: the published mean is 0.143226 with a standard deviation of 0.000119. */
	@ParameterizedTest
	@CsvSource({"1", "2", "3", "4", "5"})
	void shallowLakeWithNoise(long seed) {
		CompiledProblem lake = Documents.compile(Documents.resource("shallow-lake.md"));
		double maxP = Documents.outcome(
				Documents.evaluate(lake, Map.of("a", 0.02), lake.nominal(), new Noise.Drawn(seed, 1)), "max_P");
		assertTrue(maxP > 0.1427 && maxP < 0.1438, "max_P " + maxP);
	}

	@ParameterizedTest
	@CsvSource({"0.1, 2, 0.1010205144", "0.45, 2, 0.6267890063", "0.25, 2.5, 0.4279449485", "0.3, 3, 0.6054638314"})
	void criticalPhosphorusOfTheLake(double b, double q, double critical) {
		CompiledProblem problem = Documents.compile("# Lake\n## Goals\n- minimize P: `P`\n## Mechanisms\n- b = `" + b
				+ "`\n- q = `" + q + "`\n- P = `root(x in 0.01..1.5: x^q / (1 + x^q) - b * x)`\n");
		assertEquals(critical, Documents.outcome(Documents.evaluate(problem, Map.of()), "P"), 1e-10);
	}

	/** Ragsdell and Phillips 1976. */
	@Test
	void weldedBeam() {
		CompiledProblem beam = Documents.compile(Documents.resource("welded-beam.md"));
		OutcomeTable point = Documents.evaluate(beam, Map.of("x1", 0.25, "x2", 3.0, "x3", 8.0, "x4", 0.25));
		close(1.842873125, point, "cost");
		close(13827.4929041, point, "tau");
		close(9906.10872580, point, "Pc");
		OutcomeTable optimum = Documents.evaluate(beam,
				Map.of("x1", 0.205729639786, "x2", 3.470488665628, "x3", 9.036623910358, "x4", 0.205729639786));
		close(1.724852308597, optimum, "cost");
	}

	/** Sellar, Batill and Renaud 1996: two equations that need each other. */
	@Test
	void sellar() {
		CompiledProblem sellar = Documents.compile("""
				# Sellar
				## Goals
				- minimize f: `x^2 + z2 + y1 + exp(-y2)`
				## Levers
				- z1: real -10..10
				- z2: real 0..10
				- x: real 0..10
				## Mechanisms
				- y1 = `z1^2 + z2 + x - 0.2 * y2`
				- y2 = `sqrt(y1) + z1 + z2`
				- solve y1, y2 from 1, 1
				""");
		OutcomeTable point = Documents.evaluate(sellar, Map.of("z1", 5.0, "z2", 2.0, "x", 1.0));
		close(28.588308165, point, "f");
		close(25.5883023699, point, "y1");
		close(12.0584881506, point, "y2");
	}

	/** Zitzler, Deb and Thiele 2000; Deb, Thiele, Laumanns and Zitzler 2002; Ishigami and Homma 1990. */
	@Test
	void vectorsAndFunctions() {
		CompiledProblem zdt1 = Documents.compile("""
				# ZDT1
				## Goals
				- minimize f1: `x[0]`
				- minimize f2: `g * (1 - sqrt(x[0] / g))`
				## Levers
				- x[0..29]: real 0..1
				## Mechanisms
				- g = `1 + 9 / 29 * sum(i in 1..29: x[i])`
				""");
		OutcomeTable half = Documents.evaluate(zdt1, Map.of("x", 0.5));
		close(0.5, half, "f1");
		close(3.8416876048223, half, "f2");
		CompiledProblem dtlz2 = Documents.compile("""
				# DTLZ2
				## Goals
				- minimize f1: `(1 + g) * cos(x[0] * pi / 2)`
				- minimize f2: `(1 + g) * sin(x[0] * pi / 2)`
				## Levers
				- x[0..10]: real 0..1
				## Mechanisms
				- g = `sum(i in 1..10: (x[i] - 0.5)^2)`
				""");
		OutcomeTable quarter = Documents.evaluate(dtlz2, Map.of("x", 0.25));
		close(1.501304240331, quarter, "f1");
		close(0.621860577593, quarter, "f2");
		CompiledProblem ishigami = Documents.compile("""
				# Ishigami
				## Goals
				- minimize f: `sin(x1) + 7 * sin(x2)^2 + 0.1 * x3^4 * sin(x1)`
				## Levers
				- x1: real -pi..pi
				- x2: real -pi..pi
				- x3: real -pi..pi
				""");
		close(5.882132011204, Documents.evaluate(ishigami, Map.of("x1", 1.0, "x2", 1.0, "x3", 1.0)), "f");
	}

	/** Erlang 1917, in closed form but for the last. */
	@ParameterizedTest
	@CsvSource({"1, 0.5, 0.5, 1", "2, 1, 0.33333333333333333, 0.33333333333333333", "3, 2, 0.44444444444444444, 0.44444444444444444",
			"5, 4, 0.55411255411255411, 0.55411255411255411", "10, 8, 0.409180150796, 0.204590075398"})
	void queues(int servers, double load, double waiting, double delay) {
		CompiledProblem queue = Documents.compile("# Queue\n## Goals\n- minimize Wq: `C / (" + servers + " - " + load
				+ ")`\n## Mechanisms\n- C = `erlang_c(" + servers + ", " + load + ")`\n");
		OutcomeTable row = Documents.evaluate(queue, Map.of());
		close(waiting, row, "C");
		close(delay, row, "Wq");
	}
}
