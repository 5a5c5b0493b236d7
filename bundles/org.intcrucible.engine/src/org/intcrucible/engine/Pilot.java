package org.intcrucible.engine;

import java.util.LinkedHashMap;
import java.util.Map;

import org.intcrucible.engine.internal.scoring.PilotSample;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.Goal;
import org.intcrucible.model.Resource;

/**
 * The sample that gives goals without a range, constraints without a tolerance and resources their scale (rule 1 of
 * docs/scores.md). It depends on the document alone, so that every run and every single evaluation of one document
 * agree.
 */
public final class Pilot {

	private Pilot() {
	}

	/**
	 * Plays the sample through.
	 *
	 * @param documentHash SHA-256 of the canonical document in hex; its first eight bytes are the seed
	 */
	public static PilotScales of(CompiledProblem problem, String documentHash) {
		return of(problem, documentHash, Repetition.inOrder());
	}

	/**
	 * Plays the sample through, the same on any number of threads.
	 *
	 * @param documentHash SHA-256 of the canonical document in hex; its first eight bytes are the seed
	 * @param repetition   what runs the points
	 */
	public static PilotScales of(CompiledProblem problem, String documentHash, Repetition repetition) {
		PilotSample sample = PilotSample.of(problem, Long.parseUnsignedLong(documentHash, 0, 16, 16), repetition);
		Map<String, PilotScales.Scale> goals = new LinkedHashMap<>();
		for (Goal goal : problem.document().spec().goals()) {
			goals.put(goal.id(), sample.scale(goal.id()));
		}
		return new PilotScales(goals, differences(problem, sample));
	}

	private static Map<String, Double> differences(CompiledProblem problem, PilotSample sample) {
		Map<String, Double> differences = new LinkedHashMap<>();
		for (Constraint constraint : problem.document().spec().constraints()) {
			int leaves = problem.constraint(constraint.id()).leaves().size();
			for (int leaf = 0; leaf < leaves; leaf++) {
				String left = ConstraintTree.leftColumn(constraint.id(), leaf);
				String right = ConstraintTree.rightColumn(constraint.id(), leaf);
				differences.put(left, sample.scaleOfDifference(left, right).halfWidth());
			}
		}
		for (Resource resource : problem.document().world().resources()) {
			differences.put(Requirement.of(resource).id(),
					sample.scaleOfDifference(resource.id(), resource.available()).halfWidth());
		}
		return differences;
	}
}
