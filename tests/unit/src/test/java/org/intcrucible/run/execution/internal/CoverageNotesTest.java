package org.intcrucible.run.execution.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.intcrucible.engine.AssumptionCoverage;
import org.intcrucible.engine.AssumptionCoverage.Reach;
import org.junit.jupiter.api.Test;

/** What a reader is told of assumptions that scenarios leave out; constraints stand in {@link WholeRunNotesTest}. */
class CoverageNotesTest {

	private static final AssumptionCoverage WELL = new AssumptionCoverage("demand", 20, 9, 10, false, Reach.END, Reach.TAIL);
	private static final AssumptionCoverage BADLY = new AssumptionCoverage("b", 3, 4, 10, false, Reach.MIDDLE, Reach.MIDDLE);
	private static final AssumptionCoverage NEVER = new AssumptionCoverage("q", 0, 1, 10, false, Reach.MIDDLE, Reach.MIDDLE);
	private static final AssumptionCoverage STEPPED = new AssumptionCoverage("open", 3, 2, 5, true, Reach.END, Reach.END);

	@Test
	void whatIsVisitedWell() {
		assertEquals("Coverage of assumptions: scenarios move 1 of 1 uncertain one. Least covered: demand, 9 of 10 tenths of its range."
				+ " Scenarios lie in both tails of it.", CoverageNotes.ofAssumptions(List.of(WELL)));
		assertEquals("Coverage of assumptions: scenarios move 2 of 2 uncertain ones. Least covered: open, 2 of 5 values. Scenarios lie in both"
				+ " tails of each.", CoverageNotes.ofAssumptions(List.of(WELL, STEPPED)));
	}

	@Test
	void whatIsLeftOut() {
		assertEquals("Coverage of assumptions: scenarios move 2 of 3 uncertain ones, never q. Least covered: b, 4 of 10 tenths of its range. No"
				+ " scenario lies in the low tail of b, high tail of b.", CoverageNotes.ofAssumptions(List.of(WELL, BADLY, NEVER)));
		assertEquals("Coverage of assumptions: scenarios move 0 of 1 uncertain one, never q.", CoverageNotes.ofAssumptions(List.of(NEVER)));
	}

	@Test
	void ofManyAFewAreNamed() {
		List<AssumptionCoverage> many = IntStream.range(0, 11)
				.mapToObj(i -> new AssumptionCoverage("a" + i, 0, 1, 10, false, Reach.MIDDLE, Reach.MIDDLE)).toList();
		assertEquals("Coverage of assumptions: scenarios move 0 of 11 uncertain ones, never a0, a1, a2, a3, a4, a5, a6, a7 and 3 more.",
				CoverageNotes.ofAssumptions(many));
	}
}
