package org.intcrucible.run.execution.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.intcrucible.engine.Assessment;
import org.intcrucible.engine.CandidateOrder;
import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.Contender;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.RunResult;
import org.intcrucible.stage.Ranker;

/** Puts entrants in their order, and holds the ranker to what it may decide. */
final class Standings {

	private final PinnedRun run;
	private final CompiledProblem problem;
	private final RunContext context;
	private final List<Entrant> entrants;

	Standings(PinnedRun run, CompiledProblem problem, RunContext context, List<Entrant> entrants) {
		this.run = run;
		this.problem = problem;
		this.context = context;
		this.entrants = entrants;
	}

	/** Positions of the entrants, best first, by the rules alone. */
	List<Integer> inOrder(List<Assessment> assessments) {
		List<Contender> contenders = new ArrayList<>();
		for (int i = 0; i < entrants.size(); i++) {
			Assessment assessment = assessments.get(i);
			contenders.add(new Contender(candidate(i, assessment, Map.of()), assessment.predictions(), assessment.resources(),
					assessment.violations(), assessment.feasibility()));
		}
		return contenders.stream().sorted(new CandidateOrder()).map(contender -> contender.candidate().ordinal() - 1).toList();
	}

	/** @param nominal outcomes of the nominal scenario, one table of one row for each entrant */
	RunResult rank(List<Assessment> assessments, List<OutcomeTable> nominal, List<Scenario> scenarios,
			List<String> notes) {
		List<Ranker.Standing> standings = IntStream.range(0, entrants.size()).mapToObj(i -> {
			Assessment assessment = assessments.get(i);
			return new Ranker.Standing(candidate(i, assessment, outcomes(nominal.get(i))), assessment.predictions(),
					assessment.resources(), assessment.violations(), assessment.feasibility());
		}).toList();
		List<Scenario> suite =
				scenarios.stream().filter(scenario -> scenario.source() != Scenario.Source.ADVERSARIAL).toList();
		List<Ranker.Ranked> ranked = StageFailedException.call(run.stages().ranker(),
				ranker -> checked(standings, ranker.rank(context, suite, standings)));
		List<Candidate> candidates = new ArrayList<>();
		Map<String, List<Double>> predictions = new HashMap<>();
		for (Ranker.Ranked place : ranked) {
			candidates.add(placed(standings.get(place.ordinal() - 1).candidate(), candidates.size() + 1, place));
			if (candidates.size() <= RunResult.mostCompared(suite.size())) {
				predictions.put(candidates.getLast().id(), assessments.get(place.ordinal() - 1).predictions());
			}
		}
		return new RunResult(run.document().document(), scenarios, candidates, predictions, notes);
	}

	private Candidate candidate(int position, Assessment assessment, Map<String, Double> outcomes) {
		Entrant entrant = entrants.get(position);
		return new Candidate(position + 1, 0, entrant.label(), assessment.status(), entrant.origin(),
				entrant.parents().stream().map(parent -> "c" + parent).toList(), entrant.design(), outcomes,
				assessment.scores(), assessment.robustness());
	}

	private Map<String, Double> outcomes(OutcomeTable nominal) {
		Map<String, Double> outcomes = new LinkedHashMap<>();
		problem.outcomes().forEach(name -> outcomes.put(name, nominal.get(0, nominal.layout().column(name))));
		return outcomes;
	}

	private static Candidate placed(Candidate candidate, int rank, Ranker.Ranked place) {
		return new Candidate(candidate.ordinal(), rank, candidate.label(), candidate.status(), candidate.origin(),
				candidate.parents(), candidate.design(), candidate.outcomes(),
				candidate.scores().explained(place.explanation(), place.factors()), candidate.robustness());
	}

	/** A ranker orders and explains: it drops nobody, invents nobody, and lifts nobody who is rejected. */
	private static List<Ranker.Ranked> checked(List<Ranker.Standing> standings, List<Ranker.Ranked> ranked) {
		Set<Integer> seen = new HashSet<>();
		boolean rejectedBefore = false;
		for (Ranker.Ranked place : ranked) {
			if (place.ordinal() < 1 || place.ordinal() > standings.size() || !seen.add(place.ordinal())) {
				throw new IllegalStateException("it ranks candidate c" + place.ordinal() + " twice, or there is none");
			}
			boolean rejected = standings.get(place.ordinal() - 1).candidate().status() == CandidateStatus.REJECTED;
			if (rejectedBefore && !rejected) {
				throw new IllegalStateException("it ranks a rejected candidate above c" + place.ordinal());
			}
			rejectedBefore |= rejected;
		}
		if (seen.size() != standings.size()) {
			throw new IllegalStateException("it ranks " + seen.size() + " of " + standings.size() + " candidates");
		}
		return ranked;
	}
}
