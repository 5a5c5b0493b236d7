package org.intcrucible.run.execution.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.model.Design;
import org.intcrucible.model.GivenCandidate;
import org.intcrucible.model.Origin;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.Scenario;
import org.intcrucible.stage.Probe;
import org.intcrucible.stage.ProposedDesign;

/** Who enters: what the author proposes, what is done today, what the designer finds, as the mode says. */
final class Entries {

	private final PinnedRun run;
	private final CompiledProblem problem;
	private final RunContext context;
	private final Probe probe;
	private final List<Entrant> entrants = new ArrayList<>();
	private final Set<Design> known = new HashSet<>();

	Entries(PinnedRun run, CompiledProblem problem, RunContext context, Probe probe) {
		this.run = run;
		this.problem = problem;
		this.context = context;
		this.probe = probe;
	}

	/**
	 * Candidates of the author come first, then the baseline, then what was designed. In {@code eval_only} there are the
	 * author's alone, however many; else there are as many as the configuration says, unless the author gives more.
	 */
	List<Entrant> collect(List<Scenario> suite) {
		RunRequest request = run.view().authorisation().request();
		for (GivenCandidate candidate : given(request)) {
			enter(candidate.label(), Origin.USER, problem.designs().with(candidate.sets()), List.of());
		}
		if (request.mode() == RunMode.EVAL_ONLY) {
			return entrants;
		}
		List<Design> seeds = request.mode() == RunMode.SEEDED ? entrants.stream().map(Entrant::design).toList() : List.of();
		enter("Baseline", Origin.SYSTEM, problem.designs().baseline(), List.of());
		int wanted = request.parameters().numCandidates();
		List<ProposedDesign> proposed = entrants.size() >= wanted ? List.of()
				: StageFailedException.call(run.stages().designer(),
						designer -> checked(designer.design(context, wanted, seeds, suite, probe), seeds.size()));
		for (ProposedDesign proposal : proposed) {
			if (entrants.size() < wanted) {
				enter("Design " + (entrants.size() + 1), Origin.SYSTEM, proposal.design(),
						proposal.parents().stream().map(parent -> parent + 1).toList());
			}
		}
		return entrants;
	}

	private List<ProposedDesign> checked(List<ProposedDesign> proposals, int seeds) {
		for (ProposedDesign proposal : proposals) {
			DesignCheck.require(problem.designs(), proposal.design(), "it returned");
			if (proposal.parents().stream().anyMatch(parent -> parent < 0 || parent >= seeds)) {
				throw new IllegalStateException("it returned parents " + proposal.parents() + ", and there are " + seeds + " seeds");
			}
		}
		return proposals;
	}

	private List<GivenCandidate> given(RunRequest request) {
		List<String> chosen = request.parameters().seedCandidateIds();
		return run.document().document().candidates().stream()
				.filter(candidate -> chosen.isEmpty() || chosen.contains(candidate.notes().id())).toList();
	}

	private void enter(String label, Origin origin, Design design, List<Integer> parents) {
		if (known.add(design)) {
			entrants.add(new Entrant(label, origin, design, parents));
		}
	}
}
