package org.intcrucible.engine;

import java.util.List;
import java.util.stream.IntStream;

import org.intcrucible.engine.internal.scoring.Explainer;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.Scores;

/**
 * Why a candidate stands where it stands (rule 13 of docs/scores.md): only numbers and names that stand in the
 * evaluations. It is made once, while ranking, and stored.
 *
 * @param text    one to three sentences; the first says more than the rank
 * @param factors what speaks for and against it
 */
public record Explanation(String text, Scores.Factors factors) {

	/**
	 * Explains a whole run.
	 *
	 * @param suite  the weighted scenarios; empty if they are not known, then nothing is said of their types
	 * @param ranked best first
	 * @return one for each, in the same order
	 */
	public static List<Explanation> of(ProblemDocument document, List<Scenario> suite, List<Contender> ranked) {
		Explainer explainer = new Explainer(document, suite, ranked);
		return IntStream.range(0, ranked.size())
				.mapToObj(place -> new Explanation(explainer.text(place), explainer.factors(place))).toList();
	}
}
