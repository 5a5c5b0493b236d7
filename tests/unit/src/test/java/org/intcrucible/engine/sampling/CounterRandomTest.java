package org.intcrucible.engine.sampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.intcrucible.engine.CounterRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CounterRandomTest {

	private static final int DRAWS = 100_000;

	/** The first numbers of SplitMix64 with seed 0, as other implementations give them. */
	@Test
	void numbersBelowAKeyAreSplitMix64() {
		assertEquals(0xE220A8397B1DCDAFL, CounterRandom.child(0, 0));
		assertEquals(0x6E789E6AA1B965F4L, CounterRandom.child(0, 1));
		assertEquals(0x06C45D188009454FL, CounterRandom.child(0, 2));
	}

	/** Recomputed by a Python program. */
	@Test
	void numbersAreTheSameOnEveryMachine() {
		assertEquals("3fd8bf95f4ce75ee", bits(CounterRandom.uniform(1, "noise", 1, 0, 0, "e")));
		assertEquals("3fe865c8fe437f55", bits(CounterRandom.stream(42, "quantitative.designer", 3, 7).nextDouble()));
	}

	@Test
	void keptKeyGivesTheSameDraw() {
		long key = CounterRandom.child(CounterRandom.key(9, "noise"), "inflow");
		assertEquals(CounterRandom.uniform(9, "noise", 2, 3, 4, "inflow"), CounterRandom.uniform(key, 2, 3, 4));
	}

	@Test
	void drawsOfAllSamplesAtOnceAreThoseOneByOne() {
		long key = CounterRandom.child(CounterRandom.child(CounterRandom.key(9, "noise"), "inflow"), 2);
		long[] samples = { CounterRandom.child(key, 0), CounterRandom.child(key, 1) };
		double[] draws = { -1, -1, -1, -1 };
		CounterRandom.uniforms(samples, 4, draws, 1);
		assertArrayEquals(new double[] { -1, CounterRandom.uniform(9, "noise", 2, 0, 4, "inflow"),
				CounterRandom.uniform(9, "noise", 2, 1, 4, "inflow"), -1 }, draws);
	}

	@ParameterizedTest
	@ValueSource(strings = { "scenario", "sample", "step", "seed", "stream" })
	void isUniformAlongEachWordOfTheKey(String word) {
		double[] draws = IntStream.range(0, DRAWS).mapToDouble(along(word)).toArray();
		assertTrue(Arrays.stream(draws).allMatch(draw -> draw > 0 && draw < 1));
		int[] counts = new int[100];
		for (double draw : draws) {
			counts[(int) (draw * 100)]++;
		}
		double expected = DRAWS / 100.0;
		double chiSquare = Arrays.stream(counts).mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();
		assertTrue(chiSquare > 60 && chiSquare < 148, "99 degrees of freedom, 0.1 % on either side: " + chiSquare);
		for (int lag = 1; lag <= 5; lag++) {
			double correlation = serialCorrelation(draws, lag);
			assertTrue(Math.abs(correlation) < 4 / Math.sqrt(DRAWS), "lag " + lag + ": " + correlation);
		}
	}

	@Test
	void everyWordOfTheKeyCounts() {
		Set<Double> draws = new HashSet<>();
		for (int seed = 0; seed < 2; seed++) {
			for (String purpose : new String[] { "noise", "scenarios" }) {
				for (int scenario = 0; scenario < 5; scenario++) {
					for (int sample = 0; sample < 5; sample++) {
						for (int step = 0; step < 5; step++) {
							for (String name : new String[] { "a", "b", "ab", "ba" }) {
								draws.add(CounterRandom.uniform(seed, purpose, scenario, sample, step, name));
							}
						}
					}
				}
			}
		}
		assertEquals(2 * 2 * 5 * 5 * 5 * 4, draws.size());
	}

	@Test
	void oneChangedBitOfTheSeedChangesHalfOfTheBits() {
		double changed = 0;
		for (int bit = 0; bit < 64; bit++) {
			changed += Long.bitCount(CounterRandom.key(0, "noise") ^ CounterRandom.key(1L << bit, "noise"));
		}
		assertEquals(32, changed / 64, 2);
	}

	@Test
	void integersCoverTheirRangeEvenly() {
		CounterRandom.Stream stream = CounterRandom.stream(5, "test", 0, 0);
		int[] counts = new int[6];
		for (int i = 0; i < 60_000; i++) {
			counts[stream.nextInt(6)]++;
		}
		assertTrue(Arrays.stream(counts).allMatch(count -> Math.abs(count - 10_000) < 400), Arrays.toString(counts));
		assertThrows(IllegalArgumentException.class, () -> stream.nextInt(0));
	}

	@Test
	void gaussiansHaveTheMomentsOfTheNormalDistribution() {
		CounterRandom.Stream stream = CounterRandom.stream(5, "test", 0, 1);
		double[] draws = IntStream.range(0, DRAWS).mapToDouble(i -> stream.nextGaussian()).toArray();
		assertEquals(0, Arrays.stream(draws).average().orElseThrow(), 0.015);
		assertEquals(1, Arrays.stream(draws).map(x -> x * x).average().orElseThrow(), 0.02);
		assertEquals(3, Arrays.stream(draws).map(x -> x * x * x * x).average().orElseThrow(), 0.15);
	}

	@Test
	void streamsOfDifferentChildrenDiffer() {
		assertNotEquals(CounterRandom.stream(1, "s", 0, 0).nextDouble(), CounterRandom.stream(1, "s", 0, 1).nextDouble());
		assertNotEquals(CounterRandom.stream(1, "s", 0, 1).nextDouble(), CounterRandom.stream(1, "s", 1, 0).nextDouble());
	}

	private static IntToDoubleFunction along(String word) {
		CounterRandom.Stream stream = CounterRandom.stream(7, "stage", 1, 2);
		return switch (word) {
			case "scenario" -> i -> CounterRandom.uniform(1, "noise", i, 0, 0, "e");
			case "sample" -> i -> CounterRandom.uniform(1, "noise", 1, i, 0, "e");
			case "step" -> i -> CounterRandom.uniform(1, "noise", 1, 0, i, "e");
			case "seed" -> i -> CounterRandom.uniform(i, "noise", 1, 0, 0, "e");
			default -> i -> stream.nextDouble();
		};
	}

	private static double serialCorrelation(double[] draws, int lag) {
		double sum = 0;
		for (int i = lag; i < draws.length; i++) {
			sum += (draws[i] - 0.5) * (draws[i - lag] - 0.5);
		}
		return 12 * sum / (draws.length - lag);
	}

	private static String bits(double draw) {
		return Long.toHexString(Double.doubleToLongBits(draw));
	}
}
