package org.intcrucible.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.intcrucible.engine.CandidateOrder;
import org.intcrucible.engine.Contender;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.Design;
import org.intcrucible.model.Origin;
import org.intcrucible.model.Robustness;
import org.intcrucible.model.Scores;
import org.junit.jupiter.api.Test;

/** Rule 10. */
class CandidateOrderTest {

	/** A contender with a number for each thing that the order looks at. */
	private static Contender of(int ordinal, CandidateStatus status, double intelligence, double prediction, double coverage,
			double lowTail, double resource, double lever, double violations, double feasibility) {
		Scores scores = new Scores(new Scores.Indicator(prediction, Map.of()), new Scores.Indicator(resource, Map.of()),
				intelligence, new LinkedHashMap<>(), "", new Scores.Factors(List.of(), List.of()));
		Robustness robustness = new Robustness(coverage, 1, 0, lowTail, 1, false, List.of());
		Candidate candidate = new Candidate(ordinal, 0, "", status, Origin.SYSTEM, List.of(), new Design(lever), Map.of(),
				scores, robustness);
		return new Contender(candidate, List.of(), List.of(), violations, feasibility);
	}

	@Test
	void eachKeyDecidesWhereThoseBeforeItAreEqual() {
		CandidateStatus weak = CandidateStatus.WEAK;
		CandidateStatus rejected = CandidateStatus.REJECTED;
		double nan = Double.NaN;
		List<Contender> expected = List.of(of(20, weak, 1.5, 0.1, 0, 0, 1, 9, 0, 0),
				of(19, CandidateStatus.PROMISING, 1.4, 0.6, 0, 0, 1, 9, 0, 0), of(18, weak, 1.4, 0.5, 1, 0, 1, 9, 0, 0),
				of(17, weak, 1.4, 0.5, 0.9, 0.3, 1, 9, 0, 0), of(16, weak, 1.4, 0.5, 0.9, 0.2, 0.3, 9, 0, 0),
				of(15, weak, 1.4, 0.5, 0.9, 0.2, 0.4, 1, 0, 0), of(13, weak, 1.4, 0.5, 0.9, 0.2, 0.4, 2, 0, 0),
				of(14, weak, 1.4, 0.5, 0.9, 0.2, 0.4, 2, 0, 0), of(12, CandidateStatus.NEW, nan, nan, 0, nan, nan, 2, 0, nan),
				of(11, rejected, 0.1, 0.1, 1, 0, 1, 9, 100, 0.1), of(10, rejected, 0.2, 0.2, 1, 0, 1, 9, 200, 0.9),
				of(9, rejected, 0.9, 0.9, 1, 0, 1, 9, 200, 0.8), of(8, rejected, 0.8, 0.9, 1, 0, 1, 9, 200, 0.8));
		for (long seed = 0; seed < 50; seed++) {
			List<Contender> shuffled = new ArrayList<>(expected);
			Collections.shuffle(shuffled, new Random(seed));
			shuffled.sort(new CandidateOrder());
			assertEquals(expected, shuffled);
		}
	}

	@Test
	void theLastBitDecides() {
		Contender more = of(2, CandidateStatus.WEAK, Math.nextUp(1.4), 0.5, 1, 0, 1, 9, 0, 0);
		Contender less = of(1, CandidateStatus.WEAK, 1.4, 0.9, 1, 0, 1, 1, 0, 0);
		assertEquals(List.of(more, less), List.of(less, more).stream().sorted(new CandidateOrder()).toList());
	}
}
