package org.intcrucible.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.intcrucible.engine.CandidateOrder;
import org.intcrucible.engine.CandidateTally;
import org.intcrucible.engine.Contender;
import org.intcrucible.engine.Explanation;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.junit.jupiter.api.Test;

/** Rule 13. */
class ExplanationTest {

	private static final String[] SHOP = { "## Goals", "- maximize Availability: `c + u` from 0 to 1 (weight 60)",
			"## Constraints", "- Latency: `c <= 0.9` (hard, tolerance 1)", "- Headroom: `u >= -0.05` (weight 40, tolerance 1)",
			"## Levers", "- c: real 0..1", "- d: real 0..1", "## Assumptions", "- u: uniform -1..1, nominal 0", "## Resources",
			"- money: `d` of 1" };

	private static final List<Scenario> SUITE = List.of(Bench.nominal(0), Bench.sampled(2, 0),
			Bench.scenario(3, ScenarioType.STRESS_TEST, 1, Scenario.Source.SAMPLED, -0.24));

	private static List<Explanation> explain(Bench bench, List<Scenario> suite, double[]... designs) {
		List<Contender> ranked = bench.contenders(suite, designs).stream().sorted(new CandidateOrder()).toList();
		return Explanation.of(bench.problem.document(), suite, ranked);
	}

	@Test
	void saysWhatLiesBetweenACandidateAndItsNeighbour() {
		// P is 0.6 c + 0.4 in the normal scenarios, whose W is 0.75; the stress test takes 0.144 from the goal and 0.076 from
		// Headroom. c 0.8: 0.88 and 0.66, mean 0.825; c 0.6: 0.705. R is 0.406 and 0.505, I 2.0320 and 1.3960.
		List<Explanation> explanations = explain(Bench.of(SHOP), SUITE, new double[] { 0.6, 0.5 }, new double[] { 0.8, 0.4 });
		assertEquals("Leads C-0001 by 0.636 in I: 0.120 more P (0.825 against 0.705) for 0.099 less R. "
				+ "Latency (hard) holds in all 3 scenarios, at worst 0.8 against 0.9 in S-01.",
				explanations.getFirst().text());
		assertTrue(explanations.getLast().text()
				.startsWith("Follows C-0002 by 0.636 in I: 0.120 less P (0.705 against 0.825) for 0.099 more R."),
				explanations.getLast().text());
		assertEquals(List.of("Latency (hard) holds in all 3 scenarios, at worst 0.8 against 0.9 in S-01",
				"P 0.825 is above the run's median 0.705", "Availability attains 0.740, the run's median 0.540"),
				explanations.getFirst().factors().positive());
		assertEquals(List.of("Mean P in stress tests is 0.660, over all 0.825",
				"Headroom (weight 40) holds in 2 of 3 scenarios, at worst -0.24 against -0.05 in S-03"),
				explanations.getFirst().factors().negative());
	}

	@Test
	void comparesWithTheMedianOfTheRun() {
		List<Explanation> explanations = explain(Bench.of(SHOP), SUITE, new double[] { 0.6, 0.5 }, new double[] { 0.8, 0.4 },
				new double[] { 0.4, 0.46 });
		assertTrue(explanations.getFirst().text().contains(
				" Against the run's median it has 0.120 more P (0.825 against 0.705) for 0.059 less R. "),
				explanations.getFirst().text());
	}

	@Test
	void namesWhatRejectsFirst() {
		List<Explanation> explanations = explain(Bench.of(SHOP), SUITE, new double[] { 1, 0.5 }, new double[] { 0.8, 0.5 },
				new double[] { 0.95, 0.5 });
		assertTrue(explanations.get(0).text().startsWith("The only one of 3 candidates that is evaluated and not rejected, with P "),
				explanations.get(0).text());
		assertTrue(explanations.get(2).text().startsWith("Rejected for Latency (hard): must hold at nominal and does not: "
				+ "held in 0 of 3 scenarios, at worst 1 against 0.9 in S-01."), explanations.get(2).text());
		assertTrue(explanations.get(2).text().endsWith("Follows C-0003 by mean F (0.900 against 0.950)."),
				explanations.get(2).text());
		assertTrue(explanations.get(2).factors().negative().getFirst().startsWith("Latency (hard) must hold at nominal"));
	}

	@Test
	void saysThatThereAreNoResources() {
		Bench bench = Bench.of("## Goals", "- maximize gain: `c` from 0 to 1", "## Levers", "- c: real 0..1");
		List<Explanation> explanations = explain(bench, List.of(Bench.nominal()), new double[] { 0.25 });
		assertEquals("The only candidate, with P 0.250 for R 1.000, so I 0.250. "
				+ "No resources are declared, so R is 1 and I equals P.", explanations.getFirst().text());
		assertEquals(List.of("gain attains 0.250 of its scale"), explanations.getFirst().factors().negative());
	}

	@Test
	void saysWhyThereAreNoScores() {
		Bench bench = Bench.of(SHOP);
		List<CandidateTally> tallies = List.of(bench.tally(SUITE, 0.5, 0.5));
		List<Contender> contenders = Bench.assessed(tallies, new double[] { 0.5, 0.5 });
		Explanation explanation = Explanation.of(bench.problem.document(), SUITE, contenders).getFirst();
		assertEquals("Has no scores, because none of its 3 scenarios gave an evaluation with a weight.", explanation.text());
		assertEquals(List.of(), explanation.factors().negative());
	}

	@Test
	void saysWhatBreaksATie() {
		List<Explanation> explanations = explain(Bench.of(SHOP), SUITE, new double[] { 0.8, 0.5 }, new double[] { 0.8, 0.5 });
		assertTrue(explanations.getFirst().text().startsWith("Level with C-0002 in I ("), explanations.getFirst().text());
		assertTrue(explanations.getFirst().text().contains("by the order in which they were kept."));
	}

	@Test
	void isShortRepeatsNothingAndIsTheSameInEveryLocale() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			Bench bench = Bench.of(SHOP);
			Random random = new Random(13);
			for (int run = 0; run < 200; run++) {
				double[][] designs = new double[1 + random.nextInt(8)][];
				for (int i = 0; i < designs.length; i++) {
					designs[i] = new double[] { random.nextInt(11) / 10.0, random.nextInt(11) / 10.0 };
				}
				explain(bench, SUITE, designs).forEach(ExplanationTest::check);
			}
		} finally {
			Locale.setDefault(before);
		}
	}

	private static void check(Explanation explanation) {
		List<String> sentences = new ArrayList<>(List.of(explanation.text().split("(?<=\\.) (?=[A-Z])")));
		assertTrue(sentences.size() <= 3, explanation.text());
		assertFalse(sentences.getFirst().matches("(?i)rank(ed)? \\d+.*"));
		assertTrue(explanation.text().chars().allMatch(character -> character < 128), explanation.text());
		for (List<String> factors : List.of(explanation.factors().positive(), explanation.factors().negative())) {
			assertTrue(factors.size() <= 4);
			assertEquals(factors.size(), Set.copyOf(factors).size());
		}
	}
}
