package org.intcrucible.engine;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.intcrucible.engine.internal.scoring.ConstraintRule;
import org.intcrucible.engine.internal.scoring.ConstraintRules;
import org.intcrucible.engine.internal.scoring.GoalRule;
import org.intcrucible.engine.internal.scoring.RequirementRule;
import org.intcrucible.engine.internal.scoring.ResourceRule;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.Design;
import org.intcrucible.model.Goal;
import org.intcrucible.model.OutcomeLayout;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Resource;

/** Turns a row of outcomes into P and R (rules 2 to 5 of docs/scores.md). Immutable; share it between threads. */
public final class ScoringRules {

	private static final double LEAST_RESOURCE = 0.01;

	private final ProblemDocument document;
	private final List<Requirement> requirements;
	private final Design baseline;
	private final GoalRule[] goalRules;
	private final RequirementRule[] requirementRules;
	/** Positions of the hard requirements, and {@code softRules} those of the others. */
	private final int[] hardRules;
	private final int[] softRules;
	private final double[] requirementWeights;
	/** Of goals and soft requirements. */
	private final double totalWeight;
	private final ResourceRule[] resourceRules;
	private final GoalRule[] objectives;

	private ScoringRules(CompiledProblem problem, PilotScales scales) {
		document = problem.document();
		requirements = Requirement.of(document);
		baseline = problem.designs().baseline();
		OutcomeLayout layout = problem.layout();
		goalRules = goals().stream()
				.map(goal -> GoalRule.of(goal, layout.column(goal.id()), scales.goals().get(goal.id())))
				.toArray(GoalRule[]::new);
		requirementRules = requirementRules(problem, new ConstraintRules(layout, scales));
		hardRules = IntStream.range(0, requirementRules.length).filter(i -> requirements.get(i).isHard()).toArray();
		softRules = IntStream.range(0, requirementRules.length).filter(i -> !requirements.get(i).isHard()).toArray();
		requirementWeights = requirements.stream().mapToDouble(Requirement::weight).toArray();
		totalWeight = goals().stream().mapToInt(Goal::weight).sum()
				+ IntStream.of(softRules).map(i -> requirements.get(i).weight()).sum();
		resourceRules = resources().stream()
				.map(resource -> new ResourceRule(layout.column(resource.id()), resource.available()))
				.toArray(ResourceRule[]::new);
		objectives = Stream.of(goalRules).filter(rule -> rule.weight() > 0).toArray(GoalRule[]::new);
	}

	/** @param scales of the same problem */
	public static ScoringRules of(CompiledProblem problem, PilotScales scales) {
		return new ScoringRules(problem, scales);
	}

	private static RequirementRule[] requirementRules(CompiledProblem problem, ConstraintRules rules) {
		Stream<RequirementRule> declared = problem.document().spec().constraints().stream()
				.map(constraint -> new RequirementRule(Requirement.of(constraint),
						rules.of(constraint, problem.constraint(constraint.id()))));
		Stream<RequirementRule> implied = problem.document().world().resources().stream().map(resource -> {
			Requirement requirement = Requirement.of(resource);
			return new RequirementRule(requirement, rules.of(resource, requirement.id()));
		});
		return Stream.concat(declared, implied).toArray(RequirementRule[]::new);
	}

	/** In the document's order. */
	public List<Goal> goals() {
		return document.spec().goals();
	}

	/** In the document's order. Without any, R is 1 and I is P. */
	public List<Resource> resources() {
		return document.world().resources();
	}

	/** Constraints in the document's order, then what the resources imply. */
	public List<Requirement> requirements() {
		return requirements;
	}

	/** Ids of the requirements, in their order. */
	public List<String> constraintIds() {
		return requirements.stream().map(Requirement::id).toList();
	}

	/** How much one requirement insists. */
	public Constraint.Strength strength(int requirement) {
		return requirements.get(requirement).strength();
	}

	/** How far one requirement may be missed before nothing of it counts, in the unit of its sides; NaN for one that is no simple comparison. */
	double tolerance(int requirement) {
		return requirementRules[requirement].rule() instanceof ConstraintRule.Comparing comparing ? comparing.tolerance() : Double.NaN;
	}

	/** Share of the lever elements that differ from what is done today, in [0, 1]. It is shown and not scored. */
	public double complexity(Design design) {
		int changed = 0;
		for (int i = 0; i < design.size(); i++) {
			changed += design.value(i) == baseline.value(i) ? 0 : 1;
		}
		return design.size() == 0 ? 0 : (double) changed / design.size();
	}

	/** A score for {@link #score} to write into, for one thread. */
	public RowScore newRow() {
		return new RowScore(goalRules.length, requirementRules.length, resourceRules.length);
	}

	/**
	 * Scores one row. A row in which a goal, a constraint or a use is no finite number counts as failed.
	 *
	 * @param table with the layout of the problem
	 * @param into  made by {@link #newRow()}
	 */
	public void score(OutcomeTable table, int row, RowScore into) {
		if (table.isMissing(row)) {
			into.miss();
		} else if (table.isFailed(row) || !measure(table, row, into)) {
			into.fail();
		} else {
			into.state = RowScore.State.EVALUATED;
			combine(into);
		}
	}

	/**
	 * What a search minimises: the goals with a weight, in the document's order, turned so that less is better and divided
	 * by the pilot's h. NaN in a failed row.
	 */
	public double[] minimised(OutcomeTable table, int row) {
		double[] numbers = new double[objectives.length];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = table.get(row, objectives[i].column()) / objectives[i].unit();
		}
		return numbers;
	}

	/** Sum over hard requirements of residual over tolerance; 0 exactly if all hold, NaN if the row failed. */
	public double hardViolation(RowScore score) {
		double sum = 0;
		for (int hard : hardRules) {
			sum += score.excess[hard];
		}
		return sum;
	}

	/** @param load mean share of the resources that is used, in [0, 1] */
	static double resource(double load) {
		return LEAST_RESOURCE + (1 - LEAST_RESOURCE) * load;
	}

	private boolean measure(OutcomeTable table, int row, RowScore into) {
		return measureGoals(table, row, into) && measureRequirements(table, row, into)
				&& measureResources(table, row, into);
	}

	private boolean measureGoals(OutcomeTable table, int row, RowScore into) {
		for (int i = 0; i < goalRules.length; i++) {
			double value = table.get(row, goalRules[i].column());
			if (!Double.isFinite(value)) {
				return false;
			}
			into.attainment[i] = goalRules[i].attainment().of(value);
		}
		return true;
	}

	private boolean measureRequirements(OutcomeTable table, int row, RowScore into) {
		for (int i = 0; i < requirementRules.length; i++) {
			boolean measured = requirementRules[i].rule() instanceof ConstraintRule.Comparing comparing
					? compare(comparing, table, row, into, i) : measure(requirementRules[i].rule(), table, row, into, i);
			if (!measured) {
				return false;
			}
		}
		return true;
	}

	private static boolean compare(ConstraintRule.Comparing rule, OutcomeTable table, int row, RowScore into, int requirement) {
		double left = rule.left().in(table, row);
		double right = rule.right().in(table, row);
		double margin = rule.margin(left, right);
		into.left[requirement] = left;
		into.right[requirement] = right;
		return keep(rule.excess(margin, right), margin, into, requirement);
	}

	private static boolean measure(ConstraintRule rule, OutcomeTable table, int row, RowScore into, int requirement) {
		into.left[requirement] = Double.NaN;
		into.right[requirement] = Double.NaN;
		return keep(rule.excess(table, row), rule.margin(table, row), into, requirement);
	}

	private static boolean keep(double excess, double margin, RowScore into, int requirement) {
		into.excess[requirement] = excess;
		into.satisfaction[requirement] = Math.max(0, 1 - excess);
		into.margin[requirement] = margin;
		return !Double.isNaN(excess);
	}

	private boolean measureResources(OutcomeTable table, int row, RowScore into) {
		double sum = 0;
		for (int i = 0; i < resourceRules.length; i++) {
			double use = table.get(row, resourceRules[i].column());
			if (!Double.isFinite(use)) {
				return false;
			}
			into.use[i] = Math.max(0, use / resourceRules[i].available());
			sum += Math.min(1, into.use[i]);
		}
		into.load = resourceRules.length == 0 ? 1 : sum / resourceRules.length;
		return true;
	}

	private void combine(RowScore into) {
		double sum = 0;
		for (int i = 0; i < goalRules.length; i++) {
			sum += goalRules[i].weight() * into.attainment[i];
		}
		for (int soft : softRules) {
			sum += requirementWeights[soft] * into.satisfaction[soft];
		}
		double feasibility = 1;
		for (int hard : hardRules) {
			feasibility = Math.min(feasibility, into.satisfaction[hard]);
		}
		into.feasibility = feasibility;
		into.merit = totalWeight == 0 ? 1 : sum / totalWeight;
		into.prediction = into.feasibility * into.merit;
	}
}
