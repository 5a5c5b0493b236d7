package org.intcrucible.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.intcrucible.engine.Pilot;
import org.intcrucible.engine.PilotScales;
import org.junit.jupiter.api.Test;

/** Rule 1. */
class PilotTest {

	private static final String[] LINE = { "## Goals", "- minimize cost: `c`", "- maximize same: `7 + 0 * c`",
			"- minimize small: `0.5 + 0 * c`", "- minimize never: `sqrt(-1 - c)`", "## Constraints", "- Low: `c <= 30`",
			"## Levers", "- c: real 0..100", "## Resources", "- money: `2 * c` of 50" };

	@Test
	void takesMedianAndHalfWidthFromOnePointInEachStratum() {
		PilotScales scales = Bench.of("## Goals", "- minimize cost: `c`", "## Constraints", "- Low: `c <= 30`", "## Levers",
				"- c: real 0..100", "## Resources", "- money: `2 * c` of 50").scales;
		double stratum = 100.0 / 1024;
		// Ranks 512, 973 and 52 of 1,024 points, of which the k-th lies in the k-th stratum.
		assertEquals(511.5 * stratum, scales.goals().get("cost").median(), stratum / 2);
		assertEquals((972.5 - 51.5) * stratum / 2, scales.goals().get("cost").halfWidth(), stratum / 2);
		assertEquals(scales.goals().get("cost").halfWidth(), scales.differences().get("Low.left.0"), 1e-12);
		assertEquals(2 * scales.goals().get("cost").halfWidth(), scales.differences().get("resource:money"), 1e-12);
	}

	@Test
	void givesAConstantItsOwnSizeAsScale() {
		PilotScales scales = Bench.of("## Goals", "- maximize same: `-7 + 0 * c`", "- minimize small: `0.5 + 0 * c`",
				"## Levers", "- c: real 0..100").scales;
		assertEquals(new PilotScales.Scale(-7, 7), scales.goals().get("same"));
		assertEquals(new PilotScales.Scale(0.5, 1), scales.goals().get("small"));
	}

	@Test
	void leavesEvaluationsThatFailOut() {
		assertEquals(new PilotScales.Scale(0, 1), Bench.of(LINE).scales.goals().get("cost"));
		PilotScales.Scale half = Bench.of("## Goals", "- minimize rooted: `sqrt(c)`", "## Levers", "- c: real -100..100")
				.scales.goals().get("rooted");
		assertEquals(Math.sqrt(50), half.median(), 0.05);
	}

	@Test
	void dependsOnTheDocumentAlone() {
		Bench bench = Bench.of("## Goals", "- minimize cost: `c`", "## Levers", "- c: real 0..100");
		assertEquals(bench.scales, Pilot.of(bench.problem, Bench.HASH));
		assertNotEquals(bench.scales, Pilot.of(bench.problem, Bench.HASH.replace('1', '2')));
		assertEquals(List.of("cost"), List.copyOf(bench.scales.goals().keySet()));
	}
}
