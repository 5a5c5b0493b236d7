package org.intcrucible.stages.quantitative.internal;

import java.util.Locale;

/**
 * What the choice of a method may depend on: the problem and what is allowed, never a clock.
 *
 * @param objectives  how many there are to trade off, at least 1
 * @param elements    of the levers
 * @param continuous  how many of them have no smallest step
 * @param options     how many of them have no order
 * @param constrained whether anything is hard
 * @param tries       allowed at the nominal state
 */
record SearchShape(int objectives, int elements, int continuous, int options, boolean constrained, long tries) {

	static SearchShape of(SearchSpace space, Objectives objectives, boolean constrained, long tries) {
		int continuous = 0;
		int options = 0;
		for (int i = 0; i < space.size(); i++) {
			continuous += space.isContinuous(i) ? 1 : 0;
			options += space.isOrdered(i) ? 0 : 1;
		}
		return new SearchShape(objectives.count(), space.size(), continuous, options, constrained, tries);
	}

	String text() {
		return String.format(Locale.ROOT, "%s, %s (%d continuous, %d of options), %s, %,d tries at the nominal state",
				counted(objectives, "objective"), counted(elements, "lever element"), continuous, options,
				constrained ? "hard constraints" : "no hard constraints", tries);
	}

	private static String counted(int count, String what) {
		return count + " " + what + (count == 1 ? "" : "s");
	}
}
