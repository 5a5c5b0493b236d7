package org.intcrucible.ui.widget;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.intcrucible.ui.widget.LineFlow.Box;
import org.intcrucible.ui.widget.LineFlow.Spot;
import org.junit.jupiter.api.Test;

class LineFlowTest {

	@Test
	void wordsFillALine() {
		List<Box> boxes = List.of(new Box(30, 0), new Box(30, 5), new Box(30, 5));
		assertEquals(List.of(new Spot(0, 0), new Spot(35, 0), new Spot(70, 0)), LineFlow.place(boxes, 100));
	}

	@Test
	void aLineBeginsWithoutTheGap() {
		List<Box> boxes = List.of(new Box(30, 0), new Box(30, 5), new Box(30, 5));
		assertEquals(List.of(new Spot(0, 0), new Spot(35, 0), new Spot(0, 1)), LineFlow.place(boxes, 99));
	}

	@Test
	void whatHasNoGapIsNotParted() {
		List<Box> boxes = List.of(new Box(50, 0), new Box(40, 5), new Box(10, 0));
		assertEquals(List.of(new Spot(0, 0), new Spot(0, 1), new Spot(40, 1)), LineFlow.place(boxes, 100));
	}

	@Test
	void aWordThatIsTooWideHasALineForItself() {
		List<Box> boxes = List.of(new Box(10, 0), new Box(500, 5), new Box(10, 5));
		assertEquals(List.of(new Spot(0, 0), new Spot(0, 1), new Spot(0, 2)), LineFlow.place(boxes, 100));
	}

	@Test
	void lengthsAreThoseOfTheLines() {
		List<Box> boxes = List.of(new Box(30, 0), new Box(30, 5), new Box(40, 5));
		assertArrayEquals(new int[] {65, 40}, LineFlow.lengths(boxes, LineFlow.place(boxes, 70)));
		assertArrayEquals(new int[0], LineFlow.lengths(List.of(), List.of()));
	}

	@Test
	void thereIsNoWidthThatCannotBeFilled() {
		List<Box> boxes = List.of(new Box(30, 0), new Box(30, 5));
		assertEquals(List.of(new Spot(0, 0), new Spot(0, 1)), LineFlow.place(boxes, 0));
		assertEquals(List.of(new Spot(0, 0), new Spot(35, 0)), LineFlow.place(boxes, Integer.MAX_VALUE));
	}
}
