package org.intcrucible.engine;

import java.util.List;
import java.util.stream.IntStream;

/**
 * In how many evaluations of a run each requirement mattered. One that was never broken nor nearly so was not tested: the run
 * says nothing of how candidates stand to it. Belongs to one thread at a time.
 */
public final class ConstraintActivity {

	/** Of the right side or of the tolerance, whichever is less: with less room a requirement nearly breaks. */
	private static final double NEAR = 0.05;

	private final ScoringRules rules;
	private final long[] broken;
	private final long[] near;
	private long evaluations;

	public ConstraintActivity(ScoringRules rules) {
		this.rules = rules;
		broken = new long[rules.requirements().size()];
		near = new long[broken.length];
	}

	/**
	 * What was added up for one requirement.
	 *
	 * @param broken   evaluations in which it does not hold
	 * @param near     evaluations in which it holds with less room than a twentieth of its right side and of its tolerance
	 * @param measured whether its room is known; one of several parts, or without numbers, has none, and {@code near} is 0
	 */
	public record Count(Requirement requirement, long broken, long near, boolean measured) {
		public boolean isTested() {
			return broken > 0 || near > 0;
		}
	}

	/** @param row its score; missing and failed ones have no numbers and are passed over */
	public void add(RowScore row) {
		if (row.isMissing() || row.isFailed()) {
			return;
		}
		evaluations++;
		for (int i = 0; i < broken.length; i++) {
			if (!row.holds(i)) {
				broken[i]++;
			} else if (row.margin(i) > -NEAR * scale(row, i)) {
				near[i]++;
			}
		}
	}

	/** A tolerance from the pilot may be far wider than anything that matters near the border; a right side of 0 says nothing. */
	private double scale(RowScore row, int requirement) {
		double right = Math.abs(row.right(requirement));
		return right > 0 ? Math.min(right, rules.tolerance(requirement)) : rules.tolerance(requirement);
	}

	/** How many were added that had numbers. */
	public long evaluations() {
		return evaluations;
	}

	/** One for each requirement of the rules, in their order. */
	public List<Count> counts() {
		List<Requirement> requirements = rules.requirements();
		return IntStream.range(0, broken.length).mapToObj(i -> new Count(requirements.get(i), broken[i], near[i],
				!Double.isNaN(rules.tolerance(i)))).toList();
	}
}
