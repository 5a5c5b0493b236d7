package org.intcrucible.engine;

import java.util.List;

import org.intcrucible.model.Assumption;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.OutcomeLayout;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.WorldState;

/** A problem whose formulas are checked and ready to be computed. Immutable; share it between threads. */
public interface CompiledProblem {

	ProblemDocument document();

	DesignSpace designs();

	/** The assumptions that are no noise, in the document's order: what a {@link WorldState} has a value for. */
	List<Assumption> uncertainties();

	/** Their nominal values. */
	WorldState nominal();

	/**
	 * The columns of an evaluation: outcomes that come from elsewhere, scalar definitions, goals, constraints (the left
	 * side of the first comparison), resources, each by id; then for each constraint its leaves, see
	 * {@link ConstraintTree}.
	 */
	OutcomeLayout layout();

	/** The names of the layout that are outcomes for a reader: all but the constraints' leaves. */
	List<String> outcomes();

	/** A constraint as a tree of comparisons, by the constraint's id. */
	ConstraintTree constraint(String id);

	/**
	 * How much one evaluation takes: what its formulas do, step by step and sample by sample, as a number of additions. It
	 * compares problems; how long an addition takes is the machine's matter. What the state of the world alone decides is
	 * computed once for several designs, and so counts for a part.
	 *
	 * @return at least 0
	 */
	double operations();

	/** A new simulator, for one thread. */
	Simulator simulator();
}
