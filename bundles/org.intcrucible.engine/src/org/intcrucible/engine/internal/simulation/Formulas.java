package org.intcrucible.engine.internal.simulation;

import java.util.List;
import java.util.Map;

import org.intcrucible.engine.ConstraintTree;
import org.intcrucible.model.OutcomeLayout;
import org.intcrucible.model.ProblemDocument;

/**
 * The formulas of a problem, checked, with everything that computing them takes.
 *
 * @param quantities   whatever has formulas, in the order of the document
 * @param meanings     of every name that a formula may use and does not bind
 * @param plan         the slots of the quantities
 * @param dependencies between the quantities
 * @param constraints  by id, in the order of the document
 * @param columns      names of the outcomes to fill, what is needed first; the constraints' columns come on top
 */
public record Formulas(ProblemDocument document, OutcomeLayout layout, List<Quantity> quantities, Map<String, Meaning> meanings,
		SlotPlan plan, Dependencies dependencies, Map<String, ConstraintTree> constraints, List<String> columns) {

	public int horizon() {
		return document.world().simulation().horizon();
	}

	public int samples() {
		return document.world().simulation().samples();
	}
}
