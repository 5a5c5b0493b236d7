package org.intcrucible.engine.internal.scoring;

import org.intcrucible.engine.Requirement;
import org.intcrucible.model.OutcomeTable;

/**
 * One requirement over the columns of a table.
 *
 * @param requirement what it is in the document
 * @param rule        how far it holds
 */
public record RequirementRule(Requirement requirement, ConstraintRule rule) {

	/** The number on the left of a simple comparison; NaN for anything else. */
	public double left(OutcomeTable table, int row) {
		return rule instanceof ConstraintRule.Comparing comparing ? comparing.left().in(table, row) : Double.NaN;
	}

	/** The number on the right of a simple comparison; NaN for anything else. */
	public double right(OutcomeTable table, int row) {
		return rule instanceof ConstraintRule.Comparing comparing ? comparing.right().in(table, row) : Double.NaN;
	}
}
