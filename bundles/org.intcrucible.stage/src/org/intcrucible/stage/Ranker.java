package org.intcrucible.stage;

import java.util.List;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.NumberList;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.Scores;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Orders and explains. It cannot change P, R, I or who is rejected, and nothing rejected comes before what is not.
 * Stateless; register it as a declarative service.
 */
@ConsumerType
public interface Ranker {

	/**
	 * Orders the candidates.
	 *
	 * @param suite     the weighted scenarios, in the order of their ordinals
	 * @param standings one for each candidate, in the order in which the run kept them
	 * @return each of them once, best first
	 */
	List<Ranked> rank(StageContext context, List<Scenario> suite, List<Standing> standings);

	/**
	 * A candidate with what a ranker may look at. P and R of a large run are read when they are looked at: quickly if candidates
	 * are gone through in their order.
	 *
	 * @param candidate   its scores, rank 0, explanation empty
	 * @param predictions P by scenario of the suite; NaN where it was not evaluated
	 * @param resources   R by scenario of the suite; NaN where it was not evaluated
	 * @param violations  weight of the hard constraints that are violated where they must hold
	 * @param feasibility mean of F over the suite, in [0, 1]
	 */
	record Standing(Candidate candidate, List<Double> predictions, List<Double> resources, double violations,
			double feasibility) {
		public Standing {
			predictions = NumberList.copyOf(predictions);
			resources = NumberList.copyOf(resources);
		}
	}

	/**
	 * A candidate at its place.
	 *
	 * @param ordinal     of the candidate
	 * @param explanation one to three sentences; the first says more than the rank
	 * @param factors     what speaks for and against it
	 */
	record Ranked(int ordinal, String explanation, Scores.Factors factors) {
	}
}
