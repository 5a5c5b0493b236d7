package org.intcrucible.architect.internal.change;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.intcrucible.model.Assumption;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.Correlation;
import org.intcrucible.model.Distribution;
import org.intcrucible.model.ElementNotes;
import org.intcrucible.model.Formula;
import org.intcrucible.model.GivenCandidate;
import org.intcrucible.model.Goal;
import org.intcrucible.model.Lever;
import org.intcrucible.model.Mechanism;
import org.intcrucible.model.NamedScenario;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Resource;
import org.intcrucible.model.Section;
import org.intcrucible.model.Setting;

/** Gives a lever, an assumption or a mechanism another name, in its declaration and wherever it is used. */
final class NameExchange {

	private final EditState state;
	private final DocumentParts parts;
	private final String old;
	private final String name;

	NameExchange(EditState state, String old, String name) {
		this.state = state;
		this.old = old;
		this.name = name;
		parts = state.parts;
	}

	void apply(Element element) throws Refused {
		boolean named = Element.of(state.document()).stream().anyMatch(any -> any.equals(element) && !any.label().contains(" "));
		if (!named) {
			throw new Refused(ProblemCode.MEANING, "`" + element.label() + "` has no name of its own.",
					"Rename what it is about.");
		}
		parts.levers.replaceAll(lever -> lever.name().equals(old) ? new Lever(notes(Section.LEVERS, lever.notes()), name, lever.shape(),
				lever.domain(), lever.unit(), lever.baseline()) : lever);
		parts.assumptions.replaceAll(this::assumption);
		parts.mechanisms.replaceAll(this::mechanism);
		parts.goals.replaceAll(goal -> new Goal(shared(Section.GOALS, goal.notes(), goal.formula()), label(goal.label(), goal.notes(), goal.formula()),
				goal.maximize(), formula(goal.formula()), goal.scale(), goal.weight()));
		parts.constraints.replaceAll(constraint -> new Constraint(constraint.notes(), constraint.label(), formula(constraint.formula()),
				constraint.strength(), constraint.tolerance()));
		parts.resources.replaceAll(resource -> new Resource(shared(Section.RESOURCES, resource.notes(), resource.use()),
				label(resource.label(), resource.notes(), resource.use()), formula(resource.use()), resource.available(),
				resource.unit(), resource.limit()));
		parts.candidates.replaceAll(candidate -> new GivenCandidate(candidate.notes(), candidate.label(), sets(candidate.sets())));
		parts.scenarios.replaceAll(scenario -> new NamedScenario(scenario.notes(), scenario.label(), scenario.type(), scenario.weight(),
				scenario.mayFail(), sets(scenario.sets())));
		parts.correlations.replaceAll(this::correlation);
	}

	private Assumption assumption(Assumption assumption) {
		boolean own = assumption.name().equals(old);
		return new Assumption(own ? notes(Section.ASSUMPTIONS, assumption.notes()) : assumption.notes(), own ? name : assumption.name(),
				distribution(assumption.distribution()), assumption.noise(), assumption.unit(), assumption.within(),
				assumption.nominal(), assumption.confidence());
	}

	private Mechanism mechanism(Mechanism mechanism) {
		return switch (mechanism) {
			case Mechanism.Definition(var notes, var own, var formula) -> new Mechanism.Definition(
					own.equals(old) ? notes(Section.MECHANISMS, notes) : notes, exchanged(own), formula(formula));
			case Mechanism.Stock(var notes, var own, var start, var then) -> new Mechanism.Stock(
					own.equals(old) ? notes(Section.MECHANISMS, notes) : notes, exchanged(own), formula(start), formula(then));
			case Mechanism.Solve(var notes, var names, var starts) -> {
				var others = names.stream().map(this::exchanged).toList();
				yield new Mechanism.Solve(notes(Section.MECHANISMS, notes, Mechanism.Solve.id(others)), others, starts);
			}
			case Mechanism.Influence influence -> influence;
		};
	}

	private Correlation correlation(Correlation correlation) {
		String first = exchanged(correlation.first());
		String second = exchanged(correlation.second());
		return new Correlation(notes(Section.ASSUMPTIONS, correlation.notes(), Correlation.id(first, second)), first, second,
				correlation.rank());
	}

	private List<Setting> sets(List<Setting> sets) {
		return sets.stream().map(set -> new Setting(exchanged(set.name()), set.value())).toList();
	}

	private String exchanged(String any) {
		return any.equals(old) ? name : any;
	}

	private ElementNotes notes(Section section, ElementNotes notes) {
		return notes(section, notes, name);
	}

	/** An id that followed from the name follows from the new one. */
	private ElementNotes notes(Section section, ElementNotes notes, String id) {
		if (notes.ownId() || notes.id().equals(id)) {
			return notes;
		}
		Optional<Element> element = Element.of(state.document()).stream()
				.filter(any -> any.section() == section && any.id().equals(notes.id())).findFirst();
		element.ifPresent(any -> state.renamed.put(any, id));
		return new ElementNotes(id, false, notes.because());
	}

	/** A goal or resource that shares the definition of its name goes with it. */
	private ElementNotes shared(Section section, ElementNotes notes, Formula formula) {
		return isShared(notes, formula) ? notes(section, notes) : notes;
	}

	private String label(String label, ElementNotes notes, Formula formula) {
		return isShared(notes, formula) && label.equals(old) ? name : label;
	}

	private boolean isShared(ElementNotes notes, Formula formula) {
		return notes.id().equals(old) && formula.text().equals(old);
	}

	/** The formula with the name exchanged from its end to its start, so that earlier places stay right. */
	private Formula formula(Formula formula) {
		var text = new StringBuilder(formula.text());
		Bounds.names(formula).stream().filter(use -> use.name().equals(old)).map(use -> use.offset()).distinct()
				.sorted(Comparator.reverseOrder()).forEach(offset -> text.replace(offset, offset + old.length(), name));
		return new Formula(text.toString());
	}

	private Distribution distribution(Distribution distribution) {
		return switch (distribution) {
			case Distribution.Fixed(var value) -> new Distribution.Fixed(parameter(value));
			case Distribution.Uniform(var low, var high) -> new Distribution.Uniform(parameter(low), parameter(high));
			case Distribution.Triangular(var low, var mode, var high) ->
				new Distribution.Triangular(parameter(low), parameter(mode), parameter(high));
			case Distribution.Normal(var mean, var deviation) -> new Distribution.Normal(parameter(mean), parameter(deviation));
			case Distribution.Lognormal(var mean, var deviation) -> new Distribution.Lognormal(parameter(mean), parameter(deviation));
			case Distribution.Beta(var alpha, var beta, var low, var high) ->
				new Distribution.Beta(parameter(alpha), parameter(beta), parameter(low), parameter(high));
			case Distribution.Discrete discrete -> discrete;
			case Distribution.Empirical empirical -> empirical;
		};
	}

	private Distribution.Parameter parameter(Distribution.Parameter parameter) {
		return parameter instanceof Distribution.Computed(var formula) ? new Distribution.Computed(formula(formula)) : parameter;
	}
}
