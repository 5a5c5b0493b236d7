package org.intcrucible.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.intcrucible.engine.Assessment;
import org.intcrucible.engine.CandidateOrder;
import org.intcrucible.engine.CandidateTally;
import org.intcrucible.engine.Contender;
import org.intcrucible.engine.Noise;
import org.intcrucible.engine.RowScore;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.Design;
import org.intcrucible.model.Goal;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for whatever numbers an evaluation gives: 20 problems with 1,000 random tables each. */
class ScoringPropertiesTest {

	private static final int TABLES = 1000;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 })
	void scoresStayInRangeAndGoTheRightWay(long seed) {
		Random random = new Random(seed);
		Bench bench = RandomCase.problem(random);
		List<Contender> some = new ArrayList<>();
		for (int i = 0; i < TABLES; i++) {
			List<Scenario> suite = RandomCase.suite(random);
			OutcomeTable table = RandomCase.table(bench, suite.size(), random);
			Assessment before = assess(bench, suite, table);
			checkRanges(bench, before);
			checkImprovement(bench, suite, table, before, random);
			checkCrash(bench, suite, table, before, random);
			some.add(contender(bench, suite, table, some.size() + 1));
			if (some.size() == 8) {
				checkOrder(some);
				some.clear();
			}
		}
	}

	/**
	 * Two candidates of which one is at least as good in every goal and constraint in every scenario, and uses as much: unless
	 * it is rejected it never ranks lower.
	 */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void whatIsNowhereWorseNeverRanksLower(long seed) {
		Random random = new Random(seed);
		int better = 0;
		for (int i = 0; i < 200; i++) {
			Bench bench = Bench.of(RandomCase.monotone(random));
			List<Scenario> suite = RandomCase.suite(random);
			double[] costs = random.doubles(suite.size(), -5, 15).toArray();
			double[] lower = costs.clone();
			for (int j = 0; j < lower.length; j++) {
				lower[j] -= random.nextInt(3) == 0 ? random.nextDouble() * 4 : 0;
			}
			Contender worse = contender(bench, suite, costTable(bench, costs), 1);
			Contender atLeast = contender(bench, suite, costTable(bench, lower), 2);
			if (!worse.isRejected()) {
				assertTrue(!atLeast.isRejected(), "it breaks nothing that the other one keeps");
				boolean same = worse.candidate().scores().intelligence() == atLeast.candidate().scores().intelligence()
						&& worse.candidate().robustness().lowTail() == atLeast.candidate().robustness().lowTail();
				assertTrue(same || new CandidateOrder().compare(atLeast, worse) < 0, "seed " + seed + ", case " + i);
				better += same ? 0 : 1;
			}
		}
		assertTrue(better > 20, better + " cases in which there was a difference");
	}

	/** What every formula of the problem is made of is one number, of which less is better. */
	private static OutcomeTable costTable(Bench bench, double[] costs) {
		OutcomeTable table = new OutcomeTable(bench.problem.layout(), costs.length);
		for (int row = 0; row < costs.length; row++) {
			bench.problem.simulator().evaluate(new Design(costs[row]), bench.problem.nominal(), new Noise.AtMean(), table, row);
		}
		return table;
	}

	private static void checkRanges(Bench bench, Assessment assessment) {
		if (assessment.status() == CandidateStatus.NEW) {
			assertEquals(0, assessment.robustness().coverage());
			return;
		}
		double prediction = assessment.scores().prediction().overall();
		double resource = assessment.scores().resource().overall();
		assertTrue(prediction >= 0 && prediction <= 1, "P " + prediction);
		assertTrue(resource >= 0.01 && resource <= 1, "R " + resource);
		double intelligence = assessment.scores().intelligence();
		assertTrue(intelligence >= 0 && intelligence <= 100, "I " + intelligence);
		assertEquals(prediction / resource, intelligence);
		if (bench.rules.resources().isEmpty()) {
			assertEquals(1, resource);
			assertEquals(prediction, intelligence);
		} else if (assessment.scores().resource().components().entrySet().stream()
				.filter(use -> !use.getKey().equals("complexity")).allMatch(use -> use.getValue() == 0)) {
			assertEquals(prediction / 0.01, intelligence);
		}
		assessment.scores().prediction().components().values().forEach(part -> assertTrue(part >= 0 && part <= 1));
		assertTrue(assessment.robustness().lowTail() >= 0 && assessment.robustness().lowTail() <= 1);
		assertTrue(assessment.robustness().satisficing() >= 0 && assessment.robustness().satisficing() <= 1);
		assertTrue(assessment.robustness().coverage() > 0 && assessment.robustness().coverage() <= 1);
	}

	private static void checkImprovement(Bench bench, List<Scenario> suite, OutcomeTable table, Assessment before,
			Random random) {
		if (bench.rules.goals().isEmpty()) {
			return;
		}
		Goal goal = bench.rules.goals().get(random.nextInt(bench.rules.goals().size()));
		int row = random.nextInt(suite.size());
		int column = table.layout().column(goal.id());
		double value = table.get(row, column);
		double by = random.nextBoolean() ? Math.ulp(value) : random.nextDouble() * 10;
		table.set(row, column, goal.maximize() ? value + by : value - by);
		Assessment after = assess(bench, suite, table);
		table.set(row, column, value);
		assertTrue(before.status() == CandidateStatus.NEW
				|| after.scores().prediction().overall() >= before.scores().prediction().overall()
						&& after.scores().intelligence() >= before.scores().intelligence());
	}

	private static void checkCrash(Bench bench, List<Scenario> suite, OutcomeTable table, Assessment before, Random random) {
		int row = random.nextInt(suite.size());
		if (!table.isEvaluated(row) || before.status() == CandidateStatus.NEW) {
			return;
		}
		OutcomeTable crashed = new OutcomeTable(table.layout(), table.rows());
		for (int i = 0; i < table.rows(); i++) {
			copy(table, crashed, i, i == row);
		}
		Assessment after = assess(bench, suite, crashed);
		assertTrue(after.scores().prediction().overall() <= before.scores().prediction().overall());
		assertTrue(after.scores().intelligence() <= before.scores().intelligence());
		assertTrue(after.status() == CandidateStatus.REJECTED || before.status() != CandidateStatus.REJECTED);
	}

	private static void copy(OutcomeTable from, OutcomeTable to, int row, boolean crash) {
		for (int column = 0; column < from.layout().size(); column++) {
			to.set(row, column, from.get(row, column));
		}
		if (from.isFailed(row) || crash) {
			to.fail(row, "it crashed");
		} else if (from.isEvaluated(row)) {
			to.done(row);
		}
	}

	private static void checkOrder(List<Contender> contenders) {
		CandidateOrder order = new CandidateOrder();
		for (Contender one : contenders) {
			for (Contender other : contenders) {
				int sign = Integer.signum(order.compare(one, other));
				assertEquals(-sign, Integer.signum(order.compare(other, one)));
				assertEquals(one == other, sign == 0);
				assertTrue(!one.isRejected() || other.isRejected() || sign > 0);
				for (Contender third : contenders) {
					assertTrue(sign > 0 || order.compare(other, third) > 0 || order.compare(one, third) <= 0);
				}
			}
		}
	}

	private static Contender contender(Bench bench, List<Scenario> suite, OutcomeTable table, int ordinal) {
		Contender alone = Bench.assessed(List.of(tally(bench, suite, table)), new double[] { 0 }).getFirst();
		Candidate candidate = alone.candidate();
		return new Contender(new Candidate(ordinal, 0, "", candidate.status(), candidate.origin(),
				List.of(), candidate.design(), candidate.outcomes(), candidate.scores(), candidate.robustness()),
				alone.predictions(), alone.resources(), alone.violations(), alone.feasibility());
	}

	private static Assessment assess(Bench bench, List<Scenario> suite, OutcomeTable table) {
		return bench.assess(tally(bench, suite, table));
	}

	private static CandidateTally tally(Bench bench, List<Scenario> suite, OutcomeTable table) {
		CandidateTally tally = bench.tally(suite, 0);
		RowScore score = bench.rules.newRow();
		for (Scenario scenario : suite) {
			bench.rules.score(table, scenario.ordinal() - 1, score);
			assertTrue(score.isMissing() || score.resource() >= 0.01 && score.resource() <= 1);
			assertTrue(score.isMissing() || score.prediction() >= 0 && score.prediction() <= 1);
			tally.add(scenario, score);
		}
		return tally;
	}
}
