package org.intcrucible.architect.internal.change;

import java.util.Set;

import org.intcrucible.architect.internal.change.Change.Insistence;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Section;

/** Makes a change that was said in a sentence, in the domain. */
final class DomainEdit {

	private DomainEdit() {
	}

	static void apply(EditState state, Change change) throws Refused {
		switch (change) {
			case Change.Bound bound -> new BoundEdit(state).apply(bound);
			case Change.WeightedBound(var bound, double weight) -> new BoundEdit(state).apply(bound, weight);
			case Change.Weight(var subject, var weighting) -> new WeightEdit(state).apply(subject, weighting);
			case Change.Insist(var subject, var insistence) -> new WeightEdit(state).insist(subject, insistence == Insistence.HARD);
			case Change.Range(var subject, var low, var high, var role) -> new RangeEdit(state).range(subject, low, high, role);
			case Change.RangeWithMode(var subject, var low, var mode, var high) ->
				new DistributionEdit(state).triangular(subject, low, mode, high);
			case Change.MostLikely(var subject, var mode) -> new DistributionEdit(state).mode(subject, mode);
			case Change.Spread(var subject, var mean, var deviation) -> new DistributionEdit(state).normal(subject, mean, deviation);
			case Change.Fix(var subject, var value) -> new FixEdit(state).apply(subject, value);
			case Change.Baseline(var subject, var value) -> new LeverEdit(state).baseline(subject, value);
			case Change.Options(var subject, var options) -> new LeverEdit(state).options(subject, options);
			case Change.Remove(var subject) -> new RemovalEdit(state).apply(subject);
			case Change.Rename(var subject, var name) -> new RenameEdit(state).apply(subject, name);
			case Change.Aim(var direction, var subject) -> new GoalEdit(state).apply(direction, subject);
			case Change.WeightedAim(var direction, var subject, double weight) -> new GoalEdit(state).apply(direction, subject, weight);
			case Change.Available(var subject, var amount) -> new FixEdit(state).available(subject, amount);
			case Change.Set(var key, var value) -> SettingEdit.apply(state, key, value);
			case Change.Idea(var label, var values) -> new CandidateEdit(state).apply(label, values);
			case Change.Mention(var section, var subject) -> mention(state, section, subject);
			case Change.WholeDocument whole -> throw new IllegalArgumentException("a whole document is no change in the domain");
			case Change.Item item -> throw new IllegalArgumentException("an item is no change in the domain: " + item);
			case Change.Because because -> throw new IllegalArgumentException("a reason comes after its change: " + because);
		}
	}

	/** What was only mentioned is there already, or more has to be said of it. */
	private static void mention(EditState state, Section section, String subject) throws Refused {
		if (state.find(subject, Set.of(section)).isPresent()) {
			state.notice("there.already", subject);
			return;
		}
		String quoted = "`" + subject + "`";
		switch (section) {
			case GOALS -> new GoalEdit(state).apply(Change.Direction.UNSAID, subject);
			case CONSTRAINTS -> throw new Refused(ProblemCode.MEANING, "It is not clear what has to hold for " + quoted + ".",
					"Say a bound, such as: " + subject + " must stay below 200.");
			case LEVERS -> throw new Refused(ProblemCode.MEANING, "It is not clear which values " + quoted + " may take.",
					"Say for example: " + subject + " can be between 5 and 20.");
			case ASSUMPTIONS -> throw new Refused(ProblemCode.MEANING, "It is not clear which values " + quoted + " may have.",
					"Say for example: " + subject + " is between 5 and 20, most likely 9.");
			default -> throw new Refused(ProblemCode.MEANING, "It is not clear what " + quoted + " is.",
					"Write it as an item, such as - money: `cost` of 4000 [EUR].");
		}
	}
}
