package org.intcrucible.architect.internal.change;

import java.util.List;
import java.util.Set;

import org.intcrucible.architect.internal.change.Change.Weighting;
import org.intcrucible.document.ElementText;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.Constraint.Hard;
import org.intcrucible.model.Constraint.Soft;
import org.intcrucible.model.Constraint.Strength;
import org.intcrucible.model.Goal;
import org.intcrucible.model.NamedScenario;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Resource;
import org.intcrucible.model.Section;

/** How much goals, constraints, resources and scenarios matter. */
final class WeightEdit {

	private static final List<Set<Section>> WEIGHTED = List.of(Set.of(Section.GOALS, Section.CONSTRAINTS),
			Set.of(Section.RESOURCES, Section.SCENARIOS));
	private static final List<Set<Section>> INSISTING = List.of(Set.of(Section.CONSTRAINTS), Set.of(Section.RESOURCES));
	private static final int HARD_WEIGHT = 100;

	private final EditState state;

	WeightEdit(EditState state) {
		this.state = state;
	}

	void apply(String subject, Weighting weighting) throws Refused {
		var element = state.finder.require(subject, WEIGHTED);
		String id = element.id();
		switch (element.section()) {
			case GOALS -> {
				var goal = EditState.required(state.parts.goals.stream().filter(any -> any.id().equals(id)).findFirst());
				DocumentParts.replace(state.parts.goals, goal, weighted(goal, weight(goal.weight(), weighting)));
			}
			case CONSTRAINTS -> {
				var old = EditState.required(state.parts.constraints.stream().filter(any -> any.id().equals(id)).findFirst());
				DocumentParts.replace(state.parts.constraints, old, with(old, strength(old.strength(), weighting)));
			}
			case RESOURCES -> {
				var old = EditState.required(state.parts.resources.stream().filter(any -> any.id().equals(id)).findFirst());
				DocumentParts.replace(state.parts.resources, old, with(old, strength(old.limit(), weighting)));
			}
			default -> scenario(id, weighting);
		}
	}

	void insist(String subject, boolean hard) throws Refused {
		var found = state.finder.find(subject, INSISTING);
		if (found.isEmpty() && state.find(subject, Set.of(Section.GOALS)).isPresent()) {
			throw new Refused(ProblemCode.MEANING, "A goal is never hard.",
					"Give it a weight, or say a bound: " + subject + " must stay below 200.");
		}
		var element = found.isPresent() ? found.get() : state.finder.require(subject, INSISTING);
		if (element.section() == Section.CONSTRAINTS) {
			var old = EditState.required(state.parts.constraints.stream().filter(any -> any.id().equals(element.id())).findFirst());
			DocumentParts.replace(state.parts.constraints, old, with(old, insisting(old.strength(), hard)));
		} else {
			var old = EditState.required(state.parts.resources.stream().filter(any -> any.id().equals(element.id())).findFirst());
			DocumentParts.replace(state.parts.resources, old, with(old, insisting(old.limit(), hard)));
		}
	}

	/** What is as hard or as soft as wanted stays as it is. */
	Strength insisting(Strength old, boolean hard) {
		if (old.isHard() == hard) {
			return old;
		}
		if (hard) {
			return new Hard(Hard.DEFAULT_RELIABILITY);
		}
		state.notice("weight.unsaid", String.valueOf(Goal.DEFAULT_WEIGHT));
		return new Soft(Goal.DEFAULT_WEIGHT);
	}

	/** A whole number from 0 to 100. */
	static int checked(double weight) throws Refused {
		if (weight >= 0 && weight <= HARD_WEIGHT && weight == Math.rint(weight)) {
			return (int) weight;
		}
		throw new Refused(ProblemCode.OUT_OF_RANGE, "A weight is a whole number from 0 to 100, not " + ElementText.number(weight) + ".",
				"Choose one of those; 100 makes a constraint hard.");
	}

	/** Of a constraint or resource. */
	static Strength strength(double weight) throws Refused {
		int checked = checked(weight);
		return checked == HARD_WEIGHT ? new Hard(Hard.DEFAULT_RELIABILITY) : new Soft(checked);
	}

	static Constraint with(Constraint constraint, Strength strength) {
		return new Constraint(constraint.notes(), constraint.label(), constraint.formula(), strength, constraint.tolerance());
	}

	static Goal weighted(Goal goal, int weight) {
		return new Goal(goal.notes(), goal.label(), goal.maximize(), goal.formula(), goal.scale(), weight);
	}

	static Resource with(Resource resource, Strength limit) {
		return new Resource(resource.notes(), resource.label(), resource.use(), resource.available(), resource.unit(), limit);
	}

	private void scenario(String id, Weighting weighting) throws Refused {
		var old = EditState.required(state.parts.scenarios.stream().filter(any -> any.notes().id().equals(id)).findFirst());
		DocumentParts.replace(state.parts.scenarios, old, new NamedScenario(old.notes(), old.label(), old.type(),
				weight(old.weight(), weighting), old.mayFail(), old.sets()));
	}

	private Strength strength(Strength old, Weighting weighting) throws Refused {
		if (old.isHard() && weighting instanceof Weighting.Times) {
			throw new Refused(ProblemCode.MEANING, "It is hard already, which is more than any weight.",
					"Say a weight from 0 to 99 to make it soft.");
		}
		var strength = strength(weight(old.weight(), weighting));
		if (old.isHard() && strength.isHard()) {
			return old;
		}
		if (old.isHard()) {
			state.notice("not.hard");
		}
		return strength;
	}

	private static int weight(int old, Weighting weighting) throws Refused {
		return switch (weighting) {
			case Weighting.To(double weight) -> checked(weight);
			case Weighting.By(double difference) -> relative(old + difference, old);
			case Weighting.Times(double factor) -> relative(Math.rint(old * factor), old);
		};
	}

	private static int relative(double weight, int old) throws Refused {
		if (weight >= 0 && weight <= HARD_WEIGHT) {
			return checked(weight);
		}
		throw new Refused(ProblemCode.OUT_OF_RANGE, "From its weight of " + old + ", that makes " + ElementText.number(weight)
				+ ", and weights go from 0 to 100.", "Say a weight, or lower those of the others.");
	}
}
