package org.intcrucible.stages.quantitative.internal;

import org.moeaframework.core.Solution;

/**
 * A design as MOEA Framework's populations hold it. Its genes are no variables of the framework's: what they mean, the
 * search space knows.
 */
final class Member extends Solution {

	private static final long serialVersionUID = 1L;

	private final transient Newcomer newcomer;
	private transient Merit merit = Merit.UNTRIED;

	Member(Newcomer newcomer, int objectives) {
		super(0, objectives);
		this.newcomer = newcomer;
	}

	private Member(Member member) {
		super(member);
		newcomer = member.newcomer;
		merit = member.merit;
	}

	@Override
	public Member copy() {
		return new Member(this);
	}

	/** A member of a population of this bundle's, which are made of nothing else. */
	static Member of(Solution solution) {
		return (Member) solution;
	}

	double[] genes() {
		return newcomer.genes();
	}

	/** Position of the seed that it descends from; -1 if from none. */
	int seed() {
		return newcomer.seed();
	}

	Newcomer newcomer() {
		return newcomer;
	}

	Merit merit() {
		return merit;
	}

	/** Asked whenever two members are compared: constraints of the framework's, which are added up each time, would be slow. */
	@Override
	public double getSumOfConstraintViolations() {
		return merit.failed() ? Double.MAX_VALUE : merit.violation();
	}

	@Override
	public boolean violatesConstraints() {
		return !merit.isFeasible();
	}

	/** @param objectives less being better */
	void tried(Merit newMerit, double[] objectives) {
		merit = newMerit;
		setObjectiveValues(objectives);
	}
}
