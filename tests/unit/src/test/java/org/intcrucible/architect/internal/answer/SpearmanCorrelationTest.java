package org.intcrucible.architect.internal.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

class SpearmanCorrelationTest {

	private static final double ROUNDING = 1e-12;

	@Test
	void whatRisesTogetherIsOneHoweverItRises() {
		assertEquals(1, SpearmanCorrelation.of(new double[] {1, 2, 3, 10}, new double[] {-5, 0, 1e9, 1e10}), ROUNDING);
		assertEquals(-1, SpearmanCorrelation.of(new double[] {1, 2, 3, 10}, new double[] {4, 3, 2, 1}), ROUNDING);
	}

	/** By hand: ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4. */
	@Test
	void equalValuesShareTheMeanOfTheirRanks() {
		assertEquals(4.5 / Math.sqrt(4.5 * 5), SpearmanCorrelation.of(new double[] {1, 7, 7, 9}, new double[] {1, 2, 3, 4}), ROUNDING);
	}

	/** Without ties it is 1 - 6 sum of squared differences of the ranks / (n (n^2 - 1)). */
	@Test
	void withoutTiesItIsTheTextbooksFormula() {
		Random random = new Random(1);
		for (int round = 0; round < 200; round++) {
			int n = 2 + random.nextInt(40);
			double[] one = random.doubles(n).toArray();
			double[] other = random.doubles(n).toArray();
			double squares = 0;
			for (int i = 0; i < n; i++) {
				double difference = rank(one, one[i]) - rank(other, other[i]);
				squares += difference * difference;
			}
			assertEquals(1 - 6 * squares / (n * ((double) n * n - 1)), SpearmanCorrelation.of(one, other), ROUNDING);
		}
	}

	private static double rank(double[] values, double value) {
		return Arrays.stream(values).filter(other -> other < value).count();
	}

	@Test
	void whatDoesNotVarySaysNothing() {
		assertTrue(Double.isNaN(SpearmanCorrelation.of(new double[] {3, 3, 3}, new double[] {1, 2, 3})));
		assertTrue(Double.isNaN(SpearmanCorrelation.of(new double[] {1}, new double[] {1})));
		assertTrue(Double.isNaN(SpearmanCorrelation.of(new double[0], new double[0])));
	}

	@Test
	void quantitiesOfDifferentLengthAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> SpearmanCorrelation.of(new double[2], new double[3]));
	}
}
