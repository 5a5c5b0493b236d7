package org.intcrucible.architect.internal.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.intcrucible.architect.internal.change.Change.Role;
import org.intcrucible.document.ElementText;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.Assumption.DefaultNominal;
import org.intcrucible.model.Assumption.Unbounded;
import org.intcrucible.model.Confidence;
import org.intcrucible.model.Distribution;
import org.intcrucible.model.ElementNotes;
import org.intcrucible.model.Lever;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Section;

/** Between which values a lever may be set, or an assumption lies. */
final class RangeEdit {

	private static final Set<Section> RANGED = Set.of(Section.LEVERS, Section.ASSUMPTIONS);
	private static final Set<Section> COMPUTED = Set.of(Section.MECHANISMS, Section.GOALS, Section.CONSTRAINTS);

	private final EditState state;

	RangeEdit(EditState state) {
		this.state = state;
	}

	void range(String subject, Quantity first, Quantity second, Role role) throws Refused {
		var low = first.amount() <= second.amount() ? first : second;
		var high = first.amount() <= second.amount() ? second : first;
		var found = find(subject, role);
		if (found.isEmpty()) {
			add(subject, low, high, role);
		} else if (found.get().section() == Section.LEVERS) {
			lever(found.get(), low, high);
		} else {
			assumption(found.get(), low, high);
		}
	}

	/** Moves one end of a lever's range. */
	void end(Change.Bound bound) throws Refused {
		var element = state.finder.require(bound.subject(), List.of(Set.of(Section.LEVERS)));
		var lever = lever(element);
		boolean upper = bound.comparison().isUpper();
		double limit = Units.amount(bound.limit(), lever.unit(), Double.NaN);
		switch (lever.domain()) {
			case Lever.IntegerRange(long low, long high) -> {
				// "Fewer than 5" of something counted are 4.
				double whole = bound.comparison() == Change.Comparison.BELOW ? Math.ceil(limit) - 1
						: bound.comparison() == Change.Comparison.ABOVE ? Math.floor(limit) + 1 : limit;
				replace(lever, upper ? domain(lever.domain(), low, whole) : domain(lever.domain(), whole, high));
			}
			case Lever.RealRange(double low, double high, double step) ->
				replace(lever, upper ? domain(lever.domain(), low, limit) : domain(lever.domain(), limit, high));
			default -> throw new Refused(ProblemCode.MEANING, "`" + lever.name() + "` is no number.",
					"Say which of its options are left: " + lever.name() + " can be a, b or c.");
		}
	}

	/** Empty if there is no such lever or assumption and one may be made. */
	Optional<Element> find(String subject, Role role) throws Refused {
		List<Set<Section>> likely = switch (role) {
			case LEVER -> List.of(Set.of(Section.LEVERS), Set.of(Section.ASSUMPTIONS));
			case ASSUMPTION -> List.of(Set.of(Section.ASSUMPTIONS), Set.of(Section.LEVERS));
			case UNSAID -> List.of(RANGED);
		};
		var found = state.finder.find(subject, likely);
		if (found.isEmpty()) {
			// Who says that it is a lever makes one, though some of its words are part of another name.
			var other = role == Role.LEVER ? state.finder.called(subject, COMPUTED)
					: state.finder.find(subject, List.of(Set.of(Section.MECHANISMS), Set.of(Section.GOALS, Section.CONSTRAINTS)));
			if (other.isPresent()) {
				throw new Refused(ProblemCode.MEANING, "`" + other.get().label() + "` is computed; nobody chooses it and nothing is assumed of it.",
						"Say a bound, such as: " + subject + " must stay below 200; or change what it is computed from.");
			}
			if (state.finder.isMisspelt(subject) || NameWords.name(subject).isEmpty()) {
				throw state.finder.none(subject, RANGED);
			}
		}
		return found;
	}

	Assumption assumption(Element element) {
		return EditState.required(state.parts.assumptions.stream()
				.filter(assumption -> assumption.notes().id().equals(element.id())).findFirst());
	}

	/** Exchanges the distribution. */
	void replace(Assumption old, Distribution distribution) {
		DocumentParts.replace(state.parts.assumptions, old, new Assumption(old.notes(), old.name(), distribution, old.noise(),
				old.unit(), old.within(), old.nominal(), old.confidence()));
	}

	/** Adds an assumption that nothing else is known of. */
	void add(String subject, Distribution distribution, String unit) {
		String name = NameWords.name(subject);
		state.parts.assumptions.add(new Assumption(ElementNotes.of(name), name, distribution, false, unit, new Unbounded(),
				new DefaultNominal(), Confidence.UNSTATED));
	}

	static Distribution.Parameter constant(double value) {
		return new Distribution.Constant(value);
	}

	private void add(String subject, Quantity low, Quantity high, Role role) {
		String name = NameWords.name(subject);
		if (role != Role.LEVER) {
			add(subject, new Distribution.Uniform(constant(low.amount()), constant(high.amount())), high.unit());
			state.notice("likelihood.unsaid");
			return;
		}
		boolean counted = whole(low.amount()) && whole(high.amount()) && high.unit().isEmpty() && isPlural(name);
		var domain = counted ? new Lever.IntegerRange((long) low.amount(), (long) high.amount())
				: new Lever.RealRange(low.amount(), high.amount(), 0);
		state.parts.levers.add(new Lever(ElementNotes.of(name), name, new Lever.Scalar(), domain, high.unit(), new Lever.DefaultBaseline()));
		state.notice(counted ? "whole.number" : "any.number", name);
	}

	private void lever(Element element, Quantity low, Quantity high) throws Refused {
		var lever = lever(element);
		replace(lever, domain(lever.domain(), Units.amount(low, lever.unit(), Double.NaN),
				Units.amount(high, lever.unit(), Double.NaN)));
	}

	private void assumption(Element element, Quantity first, Quantity second) {
		var assumption = assumption(element);
		double typical = DistributionEdit.largest(assumption.distribution());
		double low = Units.amount(first, assumption.unit(), typical);
		double high = Units.amount(second, assumption.unit(), typical);
		var spread = switch (assumption.distribution()) {
			case Distribution.Triangular(var from, Distribution.Constant(double mode), var to) when low <= mode && mode <= high ->
				new Distribution.Triangular(constant(low), constant(mode), constant(high));
			case Distribution.Beta(var alpha, var beta, var from, var to) ->
				new Distribution.Beta(alpha, beta, constant(low), constant(high));
			default -> new Distribution.Uniform(constant(low), constant(high));
		};
		if (spread.getClass() != assumption.distribution().getClass()) {
			state.notice("equally.likely");
		}
		replace(assumption, spread);
	}

	private void replace(Lever old, Lever.Domain domain) {
		DocumentParts.replace(state.parts.levers, old,
				new Lever(old.notes(), old.name(), old.shape(), domain, old.unit(), old.baseline()));
	}

	/** Of the kind that it was, if the ends allow that. */
	private static Lever.Domain domain(Lever.Domain old, double low, double high) throws Refused {
		if (!(low < high)) {
			throw new Refused(ProblemCode.OUT_OF_RANGE, "Nothing lies from " + ElementText.number(low) + " to "
					+ ElementText.number(high) + ".", "Say a range with a lower and a higher end.");
		}
		if (old instanceof Lever.IntegerRange && whole(low) && whole(high)) {
			return new Lever.IntegerRange((long) low, (long) high);
		}
		return new Lever.RealRange(low, high, old instanceof Lever.RealRange range && range.step() <= high - low ? range.step() : 0);
	}

	private Lever lever(Element element) {
		return EditState.required(
				state.parts.levers.stream().filter(lever -> lever.notes().id().equals(element.id())).findFirst());
	}

	private static boolean whole(double number) {
		return number == Math.rint(number) && Math.abs(number) < 1e15;
	}

	private static boolean isPlural(String name) {
		return name.endsWith("s") && !name.endsWith("ss") || Set.of("staff", "people", "crew").contains(name);
	}
}
