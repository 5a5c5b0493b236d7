package org.intcrucible.engine.internal.scoring;

import org.intcrucible.engine.ConstraintTree;
import org.intcrucible.engine.PilotScales;
import org.intcrucible.formula.BinaryOperator;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.OutcomeLayout;
import org.intcrucible.model.Resource;

/** Reads constraints and resources of one problem into rules over the columns of its tables. */
public final class ConstraintRules {

	private final OutcomeLayout layout;
	private final PilotScales scales;

	public ConstraintRules(OutcomeLayout layout, PilotScales scales) {
		this.layout = layout;
		this.scales = scales;
	}

	public ConstraintRule of(Constraint constraint, ConstraintTree tree) {
		return switch (tree) {
			case ConstraintTree.Comparison comparison -> new ConstraintRule.Comparing(comparison.operator(),
					left(constraint, comparison.leaf()), right(constraint, comparison.leaf()),
					tolerance(constraint, comparison.leaf()));
			case ConstraintTree.Truth truth -> new ConstraintRule.BeingTrue(left(constraint, truth.leaf()),
					tolerance(constraint, truth.leaf()));
			case ConstraintTree.Both(var first, var second) ->
				new ConstraintRule.AllOf(of(constraint, first), of(constraint, second));
			case ConstraintTree.Either(var first, var second) ->
				new ConstraintRule.AnyOf(of(constraint, first), of(constraint, second));
		};
	}

	/**
	 * Not more than there is.
	 *
	 * @param implied id of the constraint that the resource implies
	 */
	public ConstraintRule of(Resource resource, String implied) {
		return new ConstraintRule.Comparing(BinaryOperator.LESS_OR_EQUAL, column(resource.id()),
				new Side.Constant(resource.available()), scales.differences().get(implied));
	}

	private Side left(Constraint constraint, int leaf) {
		return column(ConstraintTree.leftColumn(constraint.id(), leaf));
	}

	private Side right(Constraint constraint, int leaf) {
		return column(ConstraintTree.rightColumn(constraint.id(), leaf));
	}

	private Side column(String name) {
		return new Side.Column(layout.column(name));
	}

	private double tolerance(Constraint constraint, int leaf) {
		return switch (constraint.tolerance()) {
			case Constraint.DeclaredTolerance(double residual) -> residual;
			case Constraint.PilotTolerance() ->
				scales.differences().get(ConstraintTree.leftColumn(constraint.id(), leaf));
		};
	}
}
