package org.intcrucible.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.intcrucible.engine.ConstraintActivity;
import org.intcrucible.engine.ConstraintActivity.Count;
import org.junit.jupiter.api.Test;

class ConstraintActivityTest {

	private final Bench bench = Bench.of("## Levers", "- x: real -10..10", "## Constraints", "- Low: `x <= 3` (hard, tolerance 2)",
			"- High: `x >= -9` (weight 10, tolerance 1)", "- Both: `x < 4 and x > -4` (weight 10)", "## Resources", "- money: `x` of 100");
	private final ConstraintActivity activity = new ConstraintActivity(bench.rules);

	/** A twentieth of the tolerance is room of 0.1: 2.8 has it, 2.91 has not, 3 has none, 3.5 is beyond. */
	@Test
	void whatIsBrokenAndWhatIsNearIsCounted() {
		for (double x : List.of(0.0, 2.8, 2.91, 3.0, 3.5, 5.0)) {
			activity.add(bench.at(x));
		}
		assertEquals(6, activity.evaluations());
		Count low = activity.counts().get(0);
		assertEquals("Low", low.requirement().label());
		assertEquals(2, low.broken());
		assertEquals(2, low.near());
		assertTrue(low.isTested() && low.measured());
		assertFalse(activity.counts().get(1).isTested(), "nothing came near -9");
	}

	@Test
	void whatHasSeveralPartsIsBrokenOrNotAndNeverNear() {
		activity.add(bench.at(3.999));
		Count both = activity.counts().get(2);
		assertFalse(both.measured() || both.isTested());
		activity.add(bench.at(4.5));
		assertEquals(1, activity.counts().get(2).broken());
	}

	/** A tolerance that is wide, of 1000, makes nothing near that has room of more than a twentieth of the right side. */
	@Test
	void theRightSideBoundsWhatIsNear() {
		Bench wide = Bench.of("## Levers", "- x: real 0..1000", "## Constraints", "- Low: `x <= 100` (hard, tolerance 1000)",
				"- Difference: `x - 100 <= 0` (hard, tolerance 1000)");
		ConstraintActivity seen = new ConstraintActivity(wide.rules);
		for (double x : List.of(90.0, 94.0, 96.0)) {
			seen.add(wide.at(x));
		}
		assertEquals(1, seen.counts().get(0).near());
		assertEquals(3, seen.counts().get(1).near(), "without a right side the tolerance has to do");
	}

	@Test
	void theLimitOfAResourceIsARequirementAsWell() {
		activity.add(bench.at(9));
		assertEquals("resource:money", activity.counts().getLast().requirement().id());
		assertFalse(activity.counts().getLast().isTested());
	}

	@Test
	void whatFailedOrWasNotMadeSaysNothing() {
		activity.add(bench.failed());
		activity.add(bench.missing());
		assertEquals(0, activity.evaluations());
		assertTrue(activity.counts().stream().noneMatch(Count::isTested));
	}
}
