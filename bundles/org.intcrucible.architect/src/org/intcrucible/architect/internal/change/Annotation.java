package org.intcrucible.architect.internal.change;

import java.util.List;
import java.util.function.UnaryOperator;

import org.intcrucible.model.Assumption;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.Correlation;
import org.intcrucible.model.ElementNotes;
import org.intcrucible.model.GivenCandidate;
import org.intcrucible.model.Goal;
import org.intcrucible.model.Lever;
import org.intcrucible.model.Mechanism;
import org.intcrucible.model.NamedScenario;
import org.intcrucible.model.Remark;
import org.intcrucible.model.Resource;

/** Exchanges what every element carries beside its content: id and reason. */
final class Annotation {

	private Annotation() {
	}

	static void of(DocumentParts parts, Element element, UnaryOperator<ElementNotes> change) {
		String id = element.id();
		switch (element.section()) {
			case GOALS -> parts.goals.replaceAll(goal -> goal.id().equals(id) ? with(goal, change.apply(goal.notes())) : goal);
			case CONSTRAINTS -> parts.constraints.replaceAll(constraint -> constraint.id().equals(id)
					? with(constraint, change.apply(constraint.notes())) : constraint);
			case LEVERS -> parts.levers
					.replaceAll(lever -> lever.notes().id().equals(id) ? with(lever, change.apply(lever.notes())) : lever);
			case ASSUMPTIONS -> assumptions(parts, id, change);
			case MECHANISMS -> parts.mechanisms.replaceAll(mechanism -> notes(mechanism).id().equals(id)
					? with(mechanism, change.apply(notes(mechanism))) : mechanism);
			case RESOURCES -> parts.resources.replaceAll(resource -> resource.id().equals(id)
					? with(resource, change.apply(resource.notes())) : resource);
			case SCENARIOS -> parts.scenarios.replaceAll(scenario -> scenario.notes().id().equals(id)
					? with(scenario, change.apply(scenario.notes())) : scenario);
			case CANDIDATES -> parts.candidates.replaceAll(candidate -> candidate.notes().id().equals(id)
					? new GivenCandidate(change.apply(candidate.notes()), candidate.label(), candidate.sets()) : candidate);
			case ACTORS -> remarks(parts.actors, id, change);
			case SIMPLIFICATIONS -> remarks(parts.simplifications, id, change);
			case SETTINGS -> throw new IllegalArgumentException("a setting has no notes: " + id);
		}
	}

	static ElementNotes notes(Mechanism mechanism) {
		return switch (mechanism) {
			case Mechanism.Definition(var notes, var name, var formula) -> notes;
			case Mechanism.Stock(var notes, var name, var start, var then) -> notes;
			case Mechanism.Solve(var notes, var names, var starts) -> notes;
			case Mechanism.Influence(var notes, var from, var to, var increases, var degree) -> notes;
		};
	}

	private static void assumptions(DocumentParts parts, String id, UnaryOperator<ElementNotes> change) {
		parts.assumptions.replaceAll(assumption -> assumption.notes().id().equals(id)
				? with(assumption, change.apply(assumption.notes())) : assumption);
		parts.correlations.replaceAll(correlation -> correlation.notes().id().equals(id)
				? new Correlation(change.apply(correlation.notes()), correlation.first(), correlation.second(), correlation.rank())
				: correlation);
	}

	private static void remarks(List<Remark> remarks, String id, UnaryOperator<ElementNotes> change) {
		remarks.replaceAll(remark -> remark.notes().id().equals(id)
				? new Remark(change.apply(remark.notes()), remark.label(), remark.text()) : remark);
	}

	private static Goal with(Goal goal, ElementNotes notes) {
		return new Goal(notes, goal.label(), goal.maximize(), goal.formula(), goal.scale(), goal.weight());
	}

	private static Constraint with(Constraint constraint, ElementNotes notes) {
		return new Constraint(notes, constraint.label(), constraint.formula(), constraint.strength(), constraint.tolerance());
	}

	private static Lever with(Lever lever, ElementNotes notes) {
		return new Lever(notes, lever.name(), lever.shape(), lever.domain(), lever.unit(), lever.baseline());
	}

	private static Assumption with(Assumption assumption, ElementNotes notes) {
		return new Assumption(notes, assumption.name(), assumption.distribution(), assumption.noise(), assumption.unit(),
				assumption.within(), assumption.nominal(), assumption.confidence());
	}

	private static Resource with(Resource resource, ElementNotes notes) {
		return new Resource(notes, resource.label(), resource.use(), resource.available(), resource.unit(), resource.limit());
	}

	private static NamedScenario with(NamedScenario scenario, ElementNotes notes) {
		return new NamedScenario(notes, scenario.label(), scenario.type(), scenario.weight(), scenario.mayFail(), scenario.sets());
	}

	private static Mechanism with(Mechanism mechanism, ElementNotes notes) {
		return switch (mechanism) {
			case Mechanism.Definition(var old, var name, var formula) -> new Mechanism.Definition(notes, name, formula);
			case Mechanism.Stock(var old, var name, var start, var then) -> new Mechanism.Stock(notes, name, start, then);
			case Mechanism.Solve(var old, var names, var starts) -> new Mechanism.Solve(notes, names, starts);
			case Mechanism.Influence(var old, var from, var to, var increases, var degree) ->
				new Mechanism.Influence(notes, from, to, increases, degree);
		};
	}
}
