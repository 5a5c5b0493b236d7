package org.intcrucible.ui.results.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Where values lie in a chart. */
class AxisTest {

	@Test
	void placesAndValuesAreEachOthersInverse() {
		Axis axis = new Axis(2, 6, 100, 20);
		assertEquals(100, axis.place(2));
		assertEquals(20, axis.place(6));
		assertEquals(60, axis.place(4));
		assertEquals(4.5, axis.value(axis.place(4.5)), 1e-12);
	}

	@Test
	void thereIsRoomAroundWhatIsShown() {
		Axis axis = Axis.around(0.2, 0.8, 0.05, 0, 100);
		assertTrue(axis.low() < 0.2 && axis.low() > 0.1);
		assertTrue(axis.high() > 0.8 && axis.high() < 0.9);
	}

	@Test
	void oneValueAloneAndNoneAtAllHaveAnAxis() {
		Axis one = Axis.around(0.5, 0.5, 0.05, 0, 100);
		assertEquals(50, one.place(0.5), 1e-9);
		assertTrue(one.high() - one.low() >= 0.05);
		Axis none = Axis.around(Double.NaN, Double.NaN, 0.05, 0, 100);
		assertTrue(none.low() <= 0 && none.high() >= 1);
	}

	@Test
	void ticksAreRoundAndInside() {
		Axis axis = new Axis(0.33, 0.92, 0, 300);
		List<Double> ticks = axis.ticks(5);
		assertEquals(3, ticks.size());
		assertEquals(0.4, ticks.get(0), 1e-12);
		assertEquals(0.8, ticks.get(2), 1e-12);
		assertEquals(1, axis.decimals(5));
		assertEquals(0, new Axis(0, 40, 0, 300).decimals(5));
	}

	@Test
	void linesOfEqualIntelligenceLieWhereTheySay() {
		Axis horizontal = new Axis(0.1, 1, 40, 340);
		Axis vertical = new Axis(0, 0.9, 240, 40);
		List<IsoLine> lines = IsoLine.across(horizontal, vertical);
		assertEquals(3, lines.size());
		for (IsoLine line : lines) {
			assertEquals(line.ratio(), vertical.value(line.y1()) / horizontal.value(line.x1()), 1e-9);
			assertEquals(line.ratio(), vertical.value(line.y2()) / horizontal.value(line.x2()), 1e-9);
		}
	}
}
