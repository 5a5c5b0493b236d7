package org.intcrucible.runconfig.internal.cost;

import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.Spread;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.LeverElement;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.WorldModel;

/**
 * How much a run does, whatever machine does it.
 *
 * @param candidates that are kept
 * @param scenarios  of the weighted suite
 * @param attacks    scenarios that are added because they break good candidates
 * @param tries      of the designer
 * @param attackTries of the search for such scenarios
 * @param operations of one evaluation
 * @param threads    at least 1
 */
public record Workload(double candidates, double scenarios, double attacks, double tries, double attackTries, double operations,
		int threads) {

	/** Most tries of a search for scenarios that break candidates, and the most of all tries that a designer leaves to it. */
	private static final double ATTACK_TRIES = 180;
	private static final double ATTACK_SHARE = 0.05;
	/** Such a search finds about so many. */
	private static final double ATTACKS = 2;
	/** A search keeps at most about so many of the designs that it tried. */
	private static final double KEPT_SHARE = 0.25;

	/** What a request will do. */
	public static Workload expected(CompiledProblem problem, RunRequest normalized, int threads) {
		RunParameters parameters = normalized.parameters();
		double most = parameters.maxEvaluations();
		boolean uncertain = problem.uncertainties().stream().map(Spread::of).anyMatch(spread -> spread.low() < spread.high());
		double scenarios = scenarios(problem.document().world(), parameters.numScenarios(), uncertain);
		double given = parameters.seedCandidateIds().size();
		if (normalized.mode() == RunMode.EVAL_ONLY) {
			double attackTries = uncertain ? Math.min(ATTACK_TRIES, most) : 0;
			return new Workload(Math.max(1, given), scenarios, Math.min(ATTACKS, attackTries), 0, attackTries, problem.operations(),
					Math.max(1, threads));
		}
		double reserve = Math.min(ATTACK_TRIES, ATTACK_SHARE * most);
		double attackTries = uncertain ? reserve : 0;
		double space = designs(problem);
		double tries = Math.min(most - reserve, space * (1 + scenarios));
		double found = tries == 0 || space <= tries ? space : KEPT_SHARE * tries;
		double kept = Math.max(given + 1, Math.min(parameters.numCandidates(), found));
		return new Workload(kept, scenarios, Math.min(ATTACKS, attackTries), tries, attackTries, problem.operations(),
				Math.max(1, threads));
	}

	/** Without anything uncertain there is the nominal scenario, and those that have a name. */
	private static double scenarios(WorldModel world, int wanted, boolean uncertain) {
		boolean varied = uncertain || world.assumptions().stream().anyMatch(Assumption::noise);
		double named = 1 + world.scenarios().size();
		return varied ? Math.max(wanted, named) : named;
	}

	/** What a run did that is completed. */
	public static Workload done(Run run) {
		RunCounts counts = run.counts();
		double candidates = Math.max(1, counts.candidates());
		double attacks = Math.max(0, counts.evaluations() / candidates - counts.scenarios());
		double probes = counts.probes();
		boolean designs = run.authorisation().request().mode() != RunMode.EVAL_ONLY;
		double tries = designs ? Math.max(0, probes - Math.min(ATTACK_TRIES, ATTACK_SHARE * probes)) : 0;
		return new Workload(candidates, counts.scenarios(), attacks, tries, probes - tries, run.usage().operations(),
				Math.max(1, run.usage().threads()));
	}

	/** Kept candidates in all scenarios. */
	public double evaluations() {
		return candidates * (scenarios + attacks);
	}

	/** How many designs there are; infinite if one lever has a continuum. */
	private static double designs(CompiledProblem problem) {
		double designs = 1;
		for (LeverElement element : problem.designs().elements()) {
			designs *= element.cardinality() == 0 ? Double.POSITIVE_INFINITY : element.cardinality();
		}
		return designs;
	}
}
