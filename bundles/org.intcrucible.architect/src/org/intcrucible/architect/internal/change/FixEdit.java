package org.intcrucible.architect.internal.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.intcrucible.document.ElementText;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.Assumption.DefaultNominal;
import org.intcrucible.model.Assumption.Unbounded;
import org.intcrucible.model.Confidence;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.Distribution;
import org.intcrucible.model.Formula;
import org.intcrucible.model.Lever;
import org.intcrucible.model.Mechanism;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Resource;
import org.intcrucible.model.Section;

/** One value: of an assumption, of a bound, of what there is of a resource, of a constant. */
final class FixEdit {

	private static final List<Set<Section>> VALUED = List.of(Set.of(Section.ASSUMPTIONS, Section.LEVERS, Section.MECHANISMS),
			Set.of(Section.CONSTRAINTS), Set.of(Section.RESOURCES));

	private final EditState state;
	private final RangeEdit ranges;

	FixEdit(EditState state) {
		this.state = state;
		ranges = new RangeEdit(state);
	}

	void apply(String subject, Quantity value) throws Refused {
		if (SettingEdit.isCount(subject)) {
			SettingEdit.apply(state, NameWords.of(subject).getFirst().startsWith("horizon") ? "horizon" : "samples",
					ElementText.number(value.amount()));
			return;
		}
		var found = state.finder.find(subject, VALUED);
		if (found.isEmpty()) {
			add(subject, value);
			return;
		}
		switch (found.get().section()) {
			case ASSUMPTIONS -> assumption(ranges.assumption(found.get()), value);
			case LEVERS -> lever(found.get(), value);
			case CONSTRAINTS -> constraint(found.get(), value);
			case RESOURCES -> available(found.get(), value);
			default -> mechanism(found.get(), value);
		}
	}

	void available(String subject, Quantity amount) throws Refused {
		available(state.finder.require(subject, List.of(Set.of(Section.RESOURCES))), amount);
	}

	private void add(String subject, Quantity value) throws Refused {
		if (state.find(subject, Set.of(Section.GOALS)).isPresent()) {
			throw new Refused(ProblemCode.MEANING, "`" + subject + "` is a goal: it has no value of its own.",
					"Say a bound, such as: " + subject + " must stay below 200.");
		}
		if (state.finder.isMisspelt(subject) || NameWords.name(subject).isEmpty()) {
			throw state.finder.none(subject, Set.of(Section.ASSUMPTIONS, Section.LEVERS, Section.MECHANISMS, Section.CONSTRAINTS));
		}
		ranges.add(subject, fixed(value.amount()), value.unit());
	}

	private void assumption(Assumption old, Quantity value) {
		double amount = Units.amount(value, old.unit(), DistributionEdit.largest(old.distribution()));
		if (!(old.distribution() instanceof Distribution.Fixed)) {
			state.notice("not.uncertain", ElementText.distribution(old.distribution()));
		}
		DocumentParts.replace(state.parts.assumptions, old, new Assumption(old.notes(), old.name(), fixed(amount), old.noise(),
				old.unit(), old.within(), new DefaultNominal(), old.confidence()));
	}

	/** What nobody decides any more is an assumption. */
	private void lever(Element element, Quantity value) throws Refused {
		var lever = EditState.required(
				state.parts.levers.stream().filter(any -> any.notes().id().equals(element.id())).findFirst());
		boolean used = state.parts.candidates.stream().flatMap(candidate -> candidate.sets().stream())
				.anyMatch(set -> set.name().equals(lever.name()));
		boolean scalar = lever.shape() instanceof Lever.Scalar
				&& (lever.domain() instanceof Lever.IntegerRange || lever.domain() instanceof Lever.RealRange);
		if (used || !scalar) {
			throw new Refused(ProblemCode.MEANING, "`" + lever.name() + "` is a lever"
					+ (used ? " that candidates set" : "") + ", so it cannot have one value only.",
					"Say between which values it may be chosen, or what its baseline is.");
		}
		state.parts.levers.remove(lever);
		state.parts.assumptions.add(new Assumption(lever.notes(), lever.name(),
				fixed(Units.amount(value, lever.unit(), Double.NaN)), false, lever.unit(), new Unbounded(), new DefaultNominal(),
				Confidence.UNSTATED));
		state.notice("lever.fixed", lever.name());
	}

	private void constraint(Element element, Quantity value) throws Refused {
		var old = EditState.required(
				state.parts.constraints.stream().filter(any -> any.id().equals(element.id())).findFirst());
		var bound = Bounds.of(old);
		if (bound.isEmpty()) {
			throw new Refused(ProblemCode.MEANING, "The constraint `" + old.label() + "` compares no quantity with a number.",
					"Write it anew, such as - " + old.label() + ": `cost <= 3500`.");
		}
		String unit = new Quantities(state).unit(bound.get().quantity());
		String number = ElementText.number(Units.amount(value, unit, bound.get().limit()));
		DocumentParts.replace(state.parts.constraints, old,
				new Constraint(old.notes(), old.label(), bound.get().with(number), old.strength(), old.tolerance()));
	}

	private void available(Element element, Quantity amount) {
		var old = EditState.required(
				state.parts.resources.stream().filter(any -> any.id().equals(element.id())).findFirst());
		DocumentParts.replace(state.parts.resources, old, new Resource(old.notes(), old.label(), old.use(),
				Units.amount(amount, old.unit(), old.available()), old.unit(), old.limit()));
	}

	private void mechanism(Element element, Quantity value) throws Refused {
		Optional<Mechanism.Definition> constant = state.parts.mechanisms.stream().filter(Mechanism.Definition.class::isInstance)
				.map(Mechanism.Definition.class::cast).filter(any -> any.notes().id().equals(element.id()))
				.filter(any -> any.formula().text().matches("-?[0-9.]+([eE][-+]?[0-9]+)?")).findFirst();
		if (constant.isEmpty()) {
			throw new Refused(ProblemCode.MEANING, "`" + element.label() + "` is computed by a formula.",
					"Say a bound, such as: " + element.label() + " must stay below 200; or write its formula anew.");
		}
		var old = constant.get();
		double typical = Double.parseDouble(old.formula().text());
		String number = ElementText.number(Units.amount(value, Units.ofName(old.name()).orElse(""), typical));
		DocumentParts.replace(state.parts.mechanisms, old, new Mechanism.Definition(old.notes(), old.name(), new Formula(number)));
	}

	private static Distribution fixed(double value) {
		return new Distribution.Fixed(RangeEdit.constant(value));
	}
}
