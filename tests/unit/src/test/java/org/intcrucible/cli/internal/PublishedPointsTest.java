package org.intcrucible.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Points of problems from the literature, through {@code evaluate}: each with the digits of its source. */
class PublishedPointsTest {

	private static final double RELATIVE = 1e-9;

	private static JsonObject outcomes(String problem, String... options) {
		var file = problem.startsWith("test:") ? CommandLines.resource(problem.substring(5)) : CommandLines.example(problem);
		return CommandLines.evaluate(file, options).getAsJsonObject("outcomes");
	}

	/** @param expected pairs of an outcome and its value, as in {@code f = 5.88} */
	private static void assertPoint(String problem, String sets, String... expected) {
		List<String> options = new ArrayList<>();
		if (!sets.isEmpty()) {
			options.add("--set");
			options.addAll(List.of(sets.split(" ")));
		}
		JsonObject outcomes = outcomes(problem, options.toArray(String[]::new));
		for (String pair : expected) {
			String name = pair.substring(0, pair.indexOf(" = "));
			double value = Double.parseDouble(pair.substring(pair.indexOf(" = ") + 3));
			assertEquals(value, outcomes.get(name).getAsDouble(), RELATIVE * Math.abs(value), problem + " " + name);
		}
	}

	/** Carpenter, Ludwig and Brock 1999. */
	@Test
	void shallowLakeWithNoiseAtItsMean() {
		assertPoint("shallow-lake", "a=0.02", "utility = 0.346952177642098", "max_P = 0.142857131309333", "inertia = 1",
				"reliability = 1", "Pcrit = 0.544540001607117", "X1 = 0.04", "X2 = 0.0647974440895", "X10 = 0.127347353712",
				"X50 = 0.142831369063");
	}

	/** One hundred noisy samples: the published mean is 0.143226 with a standard deviation of 0.000119. */
	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
	void shallowLakeWithNoise(long seed) {
		double maxP = outcomes("shallow-lake", "--set", "a=0.02", "--noise", String.valueOf(seed)).get("max_P").getAsDouble();
		assertTrue(maxP > 0.1427 && maxP < 0.1438, "max_P " + maxP);
	}

	@ParameterizedTest
	@CsvSource({"0.1, 2, 0.1010205144", "0.45, 2, 0.6267890063", "0.25, 2.5, 0.4279449485", "0.3, 3, 0.6054638314"})
	void criticalPhosphorusInOtherLakes(String b, String q, double critical) {
		JsonObject outcomes = outcomes("shallow-lake", "--assume", "b=" + b, "q=" + q);
		assertEquals(critical, outcomes.get("Pcrit").getAsDouble(), RELATIVE * critical);
	}

	@ParameterizedTest
	@CsvSource({"0, 1", "0.01, 1", "0.03, 0.53", "0.05, 0.16", "0.1, 0.07"})
	void reliabilityOfConstantPolicies(String policy, String reliability) {
		assertPoint("shallow-lake", "a=" + policy, "reliability = " + reliability);
	}

	/** Schmit 1960. */
	@Test
	void threeBarTruss() {
		assertPoint("three-bar-truss", "x1=1 x2=1", "weight = 382.842712474619", "g1 = -0.585786437627",
				"g2 = -1.41421356237", "g3 = -1.17157287525");
		assertPoint("three-bar-truss", "x1=0.788675134595 x2=0.408248290464", "weight = 263.895843376468");
	}

	/** Sandgren 1990. */
	@ParameterizedTest
	@ValueSource(strings = {"pressure-vessel", "pressure-vessel-continuous"})
	void pressureVessel(String problem) {
		assertPoint(problem, "x1=0.8125 x2=0.4375 x3=42.098445596 x4=176.636595842", "cost = 6059.714335048");
	}

	/** Ragsdell and Phillips 1976. */
	@Test
	void weldedBeam() {
		assertPoint("welded-beam", "x1=0.25 x2=3 x3=8 x4=0.25", "cost = 1.842873125", "tau = 13827.4929041",
				"sigma = 31500", "sag = 0.01715", "Pc = 9906.10872580");
		assertPoint("welded-beam", "x1=0.205729639786 x2=3.470488665628 x3=9.036623910358 x4=0.205729639786",
				"cost = 1.724852308597", "tau = 13600");
	}

	/** Sellar, Batill and Renaud 1996. */
	@Test
	void sellar() {
		assertPoint("sellar", "z1=5 z2=2 x=1", "f = 28.588308165", "y1 = 25.5883023699", "y2 = 12.0584881506");
		double optimum = outcomes("sellar", "--set", "z1=1.977639", "z2=0", "x=0").get("f").getAsDouble();
		assertEquals(3.18339395045, optimum, 1e-6, "the place of the optimum is published with seven digits");
	}

	/** Zitzler, Deb and Thiele 2000; Deb, Thiele, Laumanns and Zitzler 2002; Ishigami and Homma 1990. */
	@Test
	void frontsAndFunctions() {
		assertPoint("test:zdt1", "x=0.5", "f1 = 0.5", "f2 = 3.8416876048223");
		assertPoint("test:dtlz2", "x=0.25", "f1 = 1.501304240331", "f2 = 0.621860577593");
		assertPoint("test:ishigami", "x1=1 x2=1 x3=1", "f = 5.882132011204");
	}

	/** Erlang 1917. */
	@ParameterizedTest
	@CsvSource({"1, 0.5, 0.5, 1", "2, 1, 0.333333333333333, 0.333333333333333", "3, 2, 0.444444444444444, 0.444444444444444",
			"5, 4, 0.554112554112554, 0.554112554112554", "10, 8, 0.409180150796, 0.204590075398"})
	void queues(String servers, String arrivals, String waiting, String delay) {
		assertPoint("test:erlang", "c=" + servers + " lambda=" + arrivals + " mu=1", "C = " + waiting, "Wq = " + delay);
	}
}
