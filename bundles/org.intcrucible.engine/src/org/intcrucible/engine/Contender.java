package org.intcrucible.engine;

import java.util.List;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.NumberList;

/**
 * A candidate with what its place among others depends on and is explained by.
 *
 * @param candidate   with scores; rank and explanation are not looked at
 * @param predictions P by scenario of the suite; NaN where it was not evaluated
 * @param resources   R by scenario of the suite; NaN where it was not evaluated
 * @param violations  weight of the hard requirements that are violated where they must hold
 * @param feasibility mean of F over the suite, in [0, 1]
 */
public record Contender(Candidate candidate, List<Double> predictions, List<Double> resources, double violations,
		double feasibility) {

	public Contender {
		predictions = NumberList.copyOf(predictions);
		resources = NumberList.copyOf(resources);
	}

	public boolean isRejected() {
		return candidate.status() == CandidateStatus.REJECTED;
	}

	/** Whether there are scores. */
	public boolean isEvaluated() {
		return candidate.status() != CandidateStatus.NEW;
	}

	public double prediction() {
		return candidate.scores().prediction().overall();
	}

	public double resource() {
		return candidate.scores().resource().overall();
	}

	public double intelligence() {
		return candidate.scores().intelligence();
	}
}
