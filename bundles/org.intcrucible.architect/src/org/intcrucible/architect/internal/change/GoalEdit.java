package org.intcrucible.architect.internal.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

import org.intcrucible.architect.internal.change.Change.Direction;
import org.intcrucible.formula.ReservedNames;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.ElementNotes;
import org.intcrucible.model.Formula;
import org.intcrucible.model.Goal;
import org.intcrucible.model.GoalScale;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Section;

/** What to have more or less of. */
final class GoalEdit {

	/** What everybody wants less of, by its words. */
	private static final Set<String> DISLIKED = Set.of("cost", "price", "waste", "latency", "time", "delay", "risk", "emission", "energy",
			"loss", "error", "failure", "expense", "spending", "noise", "waiting", "queue", "pollution", "downtime", "ms", "kosten",
			"abfall", "zeit", "risiko", "verlust", "latenz", "effort", "damage", "overtime", "co2");

	/** And more of. */
	private static final Set<String> LIKED = Set.of("profit", "revenue", "income", "quality", "throughput", "availability", "reliability",
			"utility", "sale", "yield", "comfort", "safety", "speed", "margin", "satisfaction", "gewinn", "umsatz", "qualitaet",
			"durchsatz", "verfuegbarkeit", "efficiency", "uptime", "gain", "benefit");

	/**
	 * What becomes of a weight.
	 *
	 * @param said whether the user said it, so that no default is told
	 */
	private record Weighing(IntUnaryOperator change, boolean said) {
	}

	private final EditState state;
	private final Quantities quantities;

	GoalEdit(EditState state) {
		this.state = state;
		quantities = new Quantities(state);
	}

	void apply(Direction direction, String subject) throws Refused {
		apply(direction, subject, new Weighing(old -> old, false));
	}

	/** @param weight as the user said it */
	void apply(Direction direction, String subject, double weight) throws Refused {
		int checked = WeightEdit.checked(weight);
		apply(direction, subject, new Weighing(old -> checked, true));
	}

	private void apply(Direction direction, String subject, Weighing weight) throws Refused {
		var named = state.find(subject, Set.of(Section.GOALS));
		if (named.isPresent()) {
			update(goal(named.get()), direction, weight);
			return;
		}
		var bounded = state.finder.find(subject, List.of(Set.of(Section.MECHANISMS, Section.LEVERS, Section.ASSUMPTIONS),
				Set.of(Section.CONSTRAINTS), Set.of(Section.RESOURCES)));
		boolean constraint = bounded.isPresent() && bounded.get().section() == Section.CONSTRAINTS;
		String formula = constraint ? bound(bounded.get()).quantity() : quantities.require(subject).formula();
		var there = state.parts.goals.stream().filter(goal -> goal.formula().text().equals(formula)).findFirst();
		if (there.isPresent()) {
			update(there.get(), direction, weight);
		} else if (direction != Direction.UNSAID) {
			add(subject, formula, direction, weight);
		} else {
			add(subject, formula, constraint ? better(bound(bounded.get())) : direction(subject, formula), weight);
		}
	}

	/** What is bounded from above, there should be little of. */
	private Direction better(Bounds.Bound bound) {
		return said(bound.comparison().isLower() ? Direction.MAXIMIZE : Direction.MINIMIZE);
	}

	/** What was not said stays. */
	private void update(Goal old, Direction direction, Weighing weight) {
		boolean maximize = direction == Direction.UNSAID ? old.maximize() : direction == Direction.MAXIMIZE;
		if (maximize == old.maximize() && !weight.said()) {
			state.notice("goal.already", old.label());
		}
		DocumentParts.replace(state.parts.goals, old,
				new Goal(old.notes(), old.label(), maximize, old.formula(), old.scale(),
						weight.change().applyAsInt(old.weight())));
	}

	private void add(String subject, String formula, Direction direction, Weighing weight) {
		if (!weight.said()) {
			state.notice("weight.unsaid", String.valueOf(Goal.DEFAULT_WEIGHT));
		}
		boolean name = ReservedNames.isName(formula);
		String label = name ? formula : state.freeLabel(subject.replaceAll("[:`]", " ").strip());
		state.parts.goals.add(new Goal(ElementNotes.of(Slug.of(label)), label, direction == Direction.MAXIMIZE, new Formula(formula),
				new GoalScale.FromPilot(), weight.change().applyAsInt(Goal.DEFAULT_WEIGHT)));
	}

	/** The word tells which way is better, where everybody agrees. */
	private Direction direction(String subject, String formula) throws Refused {
		var words = new HashSet<>(NameWords.of(subject));
		words.addAll(NameWords.of(formula));
		boolean less = words.stream().anyMatch(DISLIKED::contains);
		boolean more = words.stream().anyMatch(LIKED::contains);
		if (less == more) {
			throw new Refused(ProblemCode.MEANING, "It is not clear whether more or less of `" + subject + "` is better.",
					"Say: maximise " + subject + ", or: minimise " + subject + ".");
		}
		return said(less ? Direction.MINIMIZE : Direction.MAXIMIZE);
	}

	private Direction said(Direction direction) {
		state.notice(direction == Direction.MINIMIZE ? "less.better" : "more.better");
		return direction;
	}

	private Bounds.Bound bound(Element element) throws Refused {
		return Bounds.of(constraint(element)).orElseThrow(
				() -> new Refused(ProblemCode.MEANING, "The constraint `" + element.label() + "` compares no quantity with a number.",
						"Name the quantity: maximise profit."));
	}

	private Constraint constraint(Element element) {
		return EditState.required(state.parts.constraints.stream().filter(any -> any.id().equals(element.id())).findFirst());
	}

	private Goal goal(Element element) {
		return EditState.required(state.parts.goals.stream().filter(any -> any.id().equals(element.id())).findFirst());
	}
}
