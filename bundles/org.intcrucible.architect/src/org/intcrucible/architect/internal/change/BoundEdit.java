package org.intcrucible.architect.internal.change;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.intcrucible.architect.internal.change.Change.Bound;
import org.intcrucible.architect.internal.change.Change.Insistence;
import org.intcrucible.document.ElementText;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.Constraint.Hard;
import org.intcrucible.model.Constraint.PilotTolerance;
import org.intcrucible.model.Constraint.Soft;
import org.intcrucible.model.Constraint.Strength;
import org.intcrucible.model.ElementNotes;
import org.intcrucible.model.Formula;
import org.intcrucible.model.Goal;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Section;

/** Bounds: another number for a constraint that is there, or a new constraint. */
final class BoundEdit {

	/**
	 * What becomes of a strength.
	 *
	 * @param said whether the user said it, so that no default is told
	 */
	private record Weighing(UnaryOperator<Strength> change, boolean said) {
	}

	private final EditState state;
	private final Quantities quantities;

	BoundEdit(EditState state) {
		this.state = state;
		quantities = new Quantities(state);
	}

	/** As hard as the bound says. */
	void apply(Bound bound) throws Refused {
		boolean said = bound.insistence() == Insistence.HARD;
		apply(bound, new Weighing(old -> strength(old, bound.insistence()), said));
	}

	/** @param weight as the user said it */
	void apply(Bound bound, double weight) throws Refused {
		var strength = WeightEdit.strength(weight);
		apply(bound, new Weighing(old -> strength, true));
	}

	private void apply(Bound bound, Weighing weighing) throws Refused {
		var named = state.find(bound.subject(), Set.of(Section.CONSTRAINTS));
		if (named.isPresent()) {
			named(constraint(named.get()), bound, weighing);
		} else if (isOfLever(bound, weighing)) {
			new RangeEdit(state).end(bound);
		} else {
			bound(quantities.require(bound.subject()), bound, weighing);
		}
	}

	private void named(Constraint constraint, Bound bound, Weighing weighing) throws Refused {
		var old = Bounds.of(constraint);
		if (old.isEmpty()) {
			throw new Refused(ProblemCode.MEANING, "The constraint `" + constraint.label() + "` compares no quantity with a number.",
					"Write it anew, such as - " + constraint.label() + ": `cost <= 3500`.");
		}
		if (Bounds.sameSide(old.get().comparison(), bound.comparison())) {
			update(constraint, old.get(), bound, weighing);
		} else {
			String quantity = old.get().quantity();
			bound(new Quantities.Known(quantity, quantities.unit(quantity)), bound, weighing);
		}
	}

	private void bound(Quantities.Known quantity, Bound bound, Weighing weighing) throws Refused {
		var there = new Bounds(state.document()).on(quantity.formula(), bound.comparison());
		if (there.size() > 1) {
			throw new Refused(ProblemCode.UNKNOWN, "Several constraints bound `" + bound.subject() + "` on that side.",
					"Which of these do you mean: " + String.join(", ", there.stream().map(one -> "`" + one.label() + "`").toList()) + "?");
		}
		if (there.isEmpty()) {
			add(bound, quantity, weighing);
		} else {
			update(there.getFirst(), EditState.required(Bounds.of(there.getFirst())), bound, weighing);
		}
	}

	/** "At most 20 servers" says what may be chosen, unless it must or should be so. */
	private boolean isOfLever(Bound bound, Weighing weighing) throws Refused {
		boolean mayBe = bound.insistence() == Insistence.UNSAID || bound.insistence() == Insistence.POSSIBLE;
		return mayBe && !weighing.said() && bound.comparison() != Change.Comparison.EXACTLY
				&& state.find(bound.subject(), Set.of(Section.LEVERS)).isPresent();
	}

	private void update(Constraint constraint, Bounds.Bound old, Bound bound, Weighing weighing) {
		String unit = quantities.unit(old.quantity());
		String number = ElementText.number(Units.amount(bound.limit(), unit, old.limit()));
		DocumentParts.replace(state.parts.constraints, constraint, new Constraint(constraint.notes(), constraint.label(),
				old.with(number), weighing.change().apply(constraint.strength()), constraint.tolerance()));
	}

	private void add(Bound bound, Quantities.Known quantity, Weighing weighing) {
		String number = ElementText.number(Units.amount(bound.limit(), quantity.unit(), typical(quantity)));
		if (!weighing.said()) {
			state.notice("importance.unsaid", String.valueOf(Goal.DEFAULT_WEIGHT));
		}
		var strength = weighing.change().apply(new Soft(Goal.DEFAULT_WEIGHT));
		String label = state.freeLabel(label(bound));
		state.parts.constraints.add(new Constraint(ElementNotes.of(Slug.of(label)), label,
				new Formula(operand(quantity.formula()) + " " + bound.comparison().symbol() + " " + number), strength,
				new PilotTolerance()));
	}

	private static Strength strength(Strength old, Insistence insistence) {
		return switch (insistence) {
			case HARD -> old.isHard() ? old : new Hard(Hard.DEFAULT_RELIABILITY);
			case SOFT -> old.isHard() ? new Soft(Goal.DEFAULT_WEIGHT) : old;
			case UNSAID, POSSIBLE -> old;
		};
	}

	/** A number that the quantity has somewhere, to tell what per cent are meant of; NaN if none is known. */
	private double typical(Quantities.Known quantity) {
		return state.parts.constraints.stream().flatMap(constraint -> Bounds.of(constraint).stream())
				.filter(other -> other.quantity().equals(quantity.formula())).mapToDouble(Bounds.Bound::limit).findFirst()
				.orElse(Double.NaN);
	}

	/** What is joined by looser operators needs brackets in front of a comparison. */
	private static String operand(String formula) {
		boolean loose = formula.matches(".*(\\band\\b|\\bor\\b|\\bnot\\b|[<>=]).*") && !formula.endsWith(")");
		return loose ? "(" + formula + ")" : formula;
	}

	private static String label(Bound bound) {
		String subject = bound.subject().replaceAll("[:`]", " ").strip().replaceAll("\\s+", " ");
		if (bound.comparison().isUpper()) {
			return subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1) + " limit";
		}
		return (bound.comparison().isLower() ? "Least " : "Exact ") + subject;
	}

	private Constraint constraint(Element element) {
		return EditState.required(
				state.parts.constraints.stream().filter(constraint -> constraint.id().equals(element.id())).findFirst());
	}
}
