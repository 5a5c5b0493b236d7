package org.intcrucible.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Problems of which a single candidate or evaluation would fill the memory. */
class SizeLimitsTest {

	@Test
	void stepsTimesSamples() {
		assertEquals(List.of("4:12 Steps times samples are 10001000, more than 10000000. | Use fewer of one."),
				Documents.complaints("## Settings", "- horizon: 10001 steps", "- samples: 1000"));
		assertEquals(1000, Documents.document("## Settings", "- horizon: 10000 steps", "- samples: 1000").world().simulation()
				.samples());
	}

	@Test
	void elementsOfAllLevers() {
		assertEquals(List.of("5:3 With `y`, the levers have more than 1000000 elements. | "
				+ "Decide fewer of them, for example one for ten steps."),
				Documents.complaints("## Levers", "- x[0..999998]: real 0..1", "- s: yes or no", "- y: real 0..1", "- z: real 0..1"));
	}

	@Test
	void elementsThatFollowFromTheHorizon() {
		assertEquals(List.of("6:3 With `z`, the levers have more than 1000000 elements. | "
				+ "Decide fewer of them, for example one for ten steps."),
				Documents.complaints("## Settings", "- horizon: 1000000 steps", "## Levers", "- y[steps]: real 0..1", "- z: real 0..1"));
	}
}
