package org.intcrucible.run.execution.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.intcrucible.engine.PilotScales;
import org.junit.jupiter.api.Test;

class ScalesTextTest {

	private static final List<Double> SPECIAL = List.of(Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, -0.0, 0.0,
			Double.MIN_VALUE, Double.MAX_VALUE, 0.1, -1e-310, 1.0 / 3);

	@Test
	void everyNumberComesBackToTheLastBit() {
		Random random = new Random(5);
		for (int i = 0; i < 200; i++) {
			PilotScales scales = scales(random);
			PilotScales read = ScalesText.read(ScalesText.write(scales));
			assertEquals(bits(scales), bits(read));
			assertEquals(List.copyOf(scales.goals().keySet()), List.copyOf(read.goals().keySet()));
		}
	}

	private static PilotScales scales(Random random) {
		Map<String, PilotScales.Scale> goals = new TreeMap<>();
		Map<String, Double> differences = new TreeMap<>();
		for (int i = 0; i < random.nextInt(6); i++) {
			goals.put("goal \"" + i + "\" Ω", new PilotScales.Scale(number(random), width(random)));
			differences.put("c" + i + ".left.0", number(random));
		}
		return new PilotScales(goals, differences);
	}

	private static double number(Random random) {
		return random.nextBoolean() ? SPECIAL.get(random.nextInt(SPECIAL.size())) : Double.longBitsToDouble(random.nextLong() & ~0x0008_0000_0000_0000L);
	}

	private static double width(Random random) {
		double number = Math.abs(number(random));
		return number > 0 ? number : 1;
	}

	/** NaN is what it is, whatever its bits. */
	private static Map<String, List<Long>> bits(PilotScales scales) {
		Map<String, List<Long>> bits = new TreeMap<>();
		scales.goals().forEach((goal, scale) -> bits.put(goal, List.of(Double.doubleToLongBits(scale.median()), Double.doubleToLongBits(scale.halfWidth()))));
		scales.differences().forEach((column, width) -> bits.put(column, List.of(Double.doubleToLongBits(width))));
		return bits;
	}

	@Test
	void whatIsNoScalesIsSaid() {
		assertThrows(IllegalStateException.class, () -> ScalesText.read("{"));
	}
}
