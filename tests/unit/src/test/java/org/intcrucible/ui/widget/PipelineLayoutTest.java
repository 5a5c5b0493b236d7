package org.intcrucible.ui.widget;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipelineLayoutTest {

	@ParameterizedTest
	@ValueSource(ints = {568, 600, 601, 1030, 320})
	void arrowsFillTheBarWithEqualGaps(int width) {
		PipelineLayout layout = new PipelineLayout(width, 6);
		assertEquals(0, layout.left(0));
		assertEquals(width, layout.right(5));
		for (int i = 1; i < 6; i++) {
			assertEquals(PipelineLayout.GAP, layout.left(i) - layout.right(i - 1), 1, "gap before arrow " + i);
		}
	}

	@Test
	void theFirstBeginsStraightAndTheOthersWithANotch() {
		PipelineLayout layout = new PipelineLayout(203, 2);
		assertArrayEquals(new int[] {0, 0, 91, 0, 99, 12, 91, 24, 0, 24}, layout.outline(0, 0, 25));
		assertArrayEquals(new int[] {103, 0, 194, 0, 202, 12, 194, 24, 103, 24, 111, 12}, layout.outline(1, 0, 25));
	}

	@Test
	void anArrowIsFilledToItsShare() {
		PipelineLayout layout = new PipelineLayout(203, 2);
		assertEquals(layout.left(1), layout.filled(1, 0));
		assertEquals(153, layout.filled(1, 0.5));
		assertEquals(layout.right(1), layout.filled(1, 1));
	}

	@ParameterizedTest
	@ValueSource(doubles = {-0.1, 1.1, Double.NaN})
	void sharesLieBetweenNothingAndAll(double share) {
		assertThrows(IllegalArgumentException.class, () -> PipelineStep.active("Design", share, ""));
	}
}
