package org.intcrucible.report.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class LinearScaleTest {

	@Test
	void ticksAreRoundAndWithinTheAxis() {
		List<Double> ticks = new LinearScale(0.13, 0.91, 0, 100).ticks(6);
		assertEquals(List.of("0.2", "0.4", "0.6", "0.8"), ticks.stream().map(tick -> String.valueOf(Math.round(tick * 10) / 10.0)).toList());
	}

	@Test
	void oneValueHasItsPlaceInTheMiddle() {
		LinearScale scale = LinearScale.around(List.of(0.5, Double.NaN), 0.05, 0, 100);
		assertEquals(50, scale.place(0.5), 1e-9);
		assertTrue(scale.high() - scale.low() >= 0.05);
	}

	@Test
	void anAxisThatPointsUpwardsHasHighValuesAtSmallPlaces() {
		LinearScale scale = new LinearScale(0, 1, 100, 0);
		assertEquals(100, scale.place(0));
		assertEquals(0, scale.place(1));
	}

	@Test
	void anAxisWithoutLengthIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new LinearScale(1, 1, 0, 100));
		assertThrows(IllegalArgumentException.class, () -> new LinearScale(Double.NaN, 1, 0, 100));
	}
}
