package org.intcrucible.engine.internal.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

/** Powers are those of {@link StrictMath}, to the last bit, wherever they come from. */
class PowerTest {

	private static final double[] EDGES = { 0, -0.0, 1, -1, 2, -2, 0.5, -0.5, 3, -3, 1.5, 1e-320, Double.MIN_VALUE, Double.MIN_NORMAL,
			Double.MAX_VALUE, -Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, 0x1p30, 0x1p31, 0x1p-30,
			0x1p52, 1023.5, -1074, -1021.7, Math.nextUp(1.0), Math.nextDown(1.0), Math.sqrt(1.5), Math.sqrt(3) };

	private static void same(double x, double y) {
		assertEquals(StrictMath.pow(x, y), Functions.power(x, y), () -> x + " to the power of " + y);
	}

	@Test
	void atTheEdges() {
		for (double x : EDGES) {
			for (double y : EDGES) {
				same(x, y);
			}
		}
	}

	@Test
	void ofNumbersAsTheyComeUp() {
		SplittableRandom random = new SplittableRandom(1);
		for (int i = 0; i < 200_000; i++) {
			same(random.nextDouble() * 3, random.nextDouble() * 8 - 3);
			same(random.nextDouble() * 200, random.nextInt(24) - 12);
		}
	}

	@Test
	void ofAnyBits() {
		SplittableRandom random = new SplittableRandom(2);
		for (int i = 0; i < 200_000; i++) {
			double x = Double.longBitsToDouble(random.nextLong());
			same(x, Double.longBitsToDouble(random.nextLong()));
			same(Math.abs(x), random.nextDouble() * 4 - 2);
			same(1 + (random.nextDouble() - 0.5) * 1e-3, (random.nextDouble() - 0.5) * 1e6);
		}
	}

	/** The logarithm is looked up from another point below the square root of 1.5 than above it, and so at that of 3. */
	@Test
	void aroundTheBordersInside() {
		SplittableRandom random = new SplittableRandom(3);
		for (int border : new int[] { 0x3ff3988E, 0x3ffBB67A }) {
			for (int i = 0; i < 100_000; i++) {
				double x = Double.longBitsToDouble((long) (border + random.nextInt(3) - 1) << 32 | random.nextInt() & 0xffffffffL);
				same(x, Math.scalb(random.nextDouble() - 0.5, random.nextInt(12)));
			}
		}
	}
}
