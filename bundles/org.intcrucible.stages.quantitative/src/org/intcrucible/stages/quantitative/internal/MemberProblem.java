package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.List;

import org.moeaframework.core.Solution;
import org.moeaframework.problem.AbstractProblem;

/** The designs of a search space as a problem of MOEA Framework: members are tried on a bench, a generation at a time. */
final class MemberProblem extends AbstractProblem {

	private final SearchSpace space;
	private final Objectives objectives;
	private final Bench bench;
	private final Allowance allowance;

	MemberProblem(SearchSpace space, Objectives objectives, Bench bench, Allowance allowance) {
		super(0, objectives.count());
		this.space = space;
		this.objectives = objectives;
		this.bench = bench;
		this.allowance = allowance;
	}

	Member member(Newcomer newcomer) {
		return new Member(newcomer, numberOfObjectives);
	}

	/** Tries members side by side. Those that the allowance does not last for are taken for the worst of all. */
	void attempt(Iterable<Solution> solutions) {
		List<Member> members = new ArrayList<>();
		solutions.forEach(solution -> members.add(Member.of(solution)));
		List<Tried> tried = bench.attempt(members.stream().map(member -> member.newcomer().proposal(space)).toList(),
				allowance);
		for (int i = 0; i < members.size(); i++) {
			if (i < tried.size()) {
				Tried known = tried.get(i);
				members.get(i).tried(known.merit(), objectives.of(known.trials(), bench.panel().weighings()));
			} else {
				members.get(i).tried(Merit.UNTRIED, objectives.ofUntried());
			}
		}
	}

	@Override
	public void evaluate(Solution solution) {
		attempt(List.of(solution));
	}

	@Override
	public Solution newSolution() {
		return member(new Newcomer(space.baseline().toArray(), -1));
	}
}
