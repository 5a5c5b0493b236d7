package org.intcrucible.architect.internal.advice;

import org.intcrucible.conversation.Turn;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.Distribution;
import org.intcrucible.model.LeverElement;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Resolution;
import org.intcrucible.model.WorldModel;

/**
 * How big a problem is, as far as that says how much a run of it should do.
 *
 * @param decisions  numbers that a candidate decides
 * @param designs    how many there are; infinite if one lever has a continuum, or none is known
 * @param uncertain  assumptions that differ from scenario to scenario
 * @param noise      whether some are drawn anew in each sample
 * @param samples    noisy repetitions of each evaluation
 * @param named      scenarios that the author named
 * @param given      candidates that the author gave
 * @param goals      that compete
 * @param resolution how closely to look
 */
record ProblemSize(int decisions, double designs, int uncertain, boolean noise, int samples, int named, int given, int goals,
		Resolution resolution) {

	/** Of a problem that nobody has written down. */
	static final ProblemSize UNKNOWN = new ProblemSize(0, Double.POSITIVE_INFINITY, 0, false, 1, 0, 0, 1, Resolution.MEDIUM);

	static ProblemSize of(Turn.Draft draft) {
		return draft instanceof Turn.Written written ? of(written.document()) : UNKNOWN;
	}

	static ProblemSize of(ProblemDocument document) {
		WorldModel world = document.world();
		DesignSpace space = DesignSpace.of(world);
		int uncertain = (int) world.assumptions().stream().filter(assumption -> !assumption.noise())
				.filter(assumption -> isSpread(assumption.distribution())).count();
		return new ProblemSize(space.size(), designs(space), uncertain, world.assumptions().stream().anyMatch(Assumption::noise),
				world.simulation().samples(), world.scenarios().size(), document.candidates().size(),
				document.spec().goals().size(), document.spec().resolution());
	}

	/** Nominal and named: they are in every suite. */
	int certainScenarios() {
		return 1 + named;
	}

	private static boolean isSpread(Distribution distribution) {
		return switch (distribution) {
			case Distribution.Fixed fixed -> false;
			case Distribution.Discrete discrete -> discrete.choices().stream().mapToDouble(Distribution.Choice::value).distinct().count() > 1;
			case Distribution.Empirical empirical -> empirical.values().stream().distinct().count() > 1;
			default -> true;
		};
	}

	private static double designs(DesignSpace space) {
		if (space.size() == 0) {
			return Double.POSITIVE_INFINITY;
		}
		double designs = 1;
		for (LeverElement element : space.elements()) {
			designs *= element.cardinality() == 0 ? Double.POSITIVE_INFINITY : element.cardinality();
		}
		return designs;
	}
}
