package org.intcrucible.engine;

import java.util.List;

import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.NumberList;
import org.intcrucible.model.Robustness;
import org.intcrucible.model.Scores;

/**
 * Everything that the rules say of one candidate but its rank and its explanation.
 *
 * @param status           what the scores say
 * @param scores           explanation and factors empty; every number NaN if nothing was evaluated
 * @param robustness       how the scores hold over the scenarios
 * @param violations       weight of the hard requirements that are violated where they must hold
 * @param feasibility      mean of F over the suite, in [0, 1]; NaN if nothing was evaluated
 * @param efficientInGoals whether no candidate that is not rejected attains every goal with a weight as well and one
 *                         better; never of a rejected one
 * @param predictions      P by scenario of the suite; NaN where it was not evaluated
 * @param resources        R by scenario of the suite; NaN where it was not evaluated
 */
public record Assessment(CandidateStatus status, Scores scores, Robustness robustness, double violations,
		double feasibility, boolean efficientInGoals, List<Double> predictions, List<Double> resources) {

	public Assessment {
		predictions = NumberList.copyOf(predictions);
		resources = NumberList.copyOf(resources);
	}
}
