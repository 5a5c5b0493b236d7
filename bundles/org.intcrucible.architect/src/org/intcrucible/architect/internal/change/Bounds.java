package org.intcrucible.architect.internal.change;

import java.util.List;
import java.util.Optional;

import org.intcrucible.architect.internal.change.Change.Comparison;
import org.intcrucible.formula.BinaryOperator;
import org.intcrucible.formula.Expression;
import org.intcrucible.formula.FormulaParser;
import org.intcrucible.formula.FormulaPrinter;
import org.intcrucible.formula.FreeNames;
import org.intcrucible.formula.NameUse;
import org.intcrucible.formula.UnaryOperator;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.Formula;
import org.intcrucible.model.ProblemDocument;

/** Constraints that compare a quantity with a number. */
final class Bounds {

	/**
	 * One of them.
	 *
	 * @param quantity   what is compared, as a formula in its one printed form
	 * @param comparison how, with the quantity on the left
	 * @param limit      the number
	 * @param before     what stands in front of the number in the formula as its author wrote it
	 * @param after      what stands behind it
	 */
	record Bound(String quantity, Comparison comparison, double limit, String before, String after) {

		/** The formula with another number. */
		Formula with(String number) {
			return new Formula(before + number + after);
		}
	}

	private final ProblemDocument document;

	Bounds(ProblemDocument document) {
		this.document = document;
	}

	/** Empty if the constraint is no single comparison with a number. */
	static Optional<Bound> of(Constraint constraint) {
		String text = constraint.formula().text();
		return FormulaParser.parse(text).fold(tree -> of(text, tree), errors -> Optional.empty());
	}

	private static Optional<Bound> of(String text, Expression tree) {
		if (!(tree instanceof Expression.Binary(int offset, BinaryOperator operator, Expression left, Expression right))) {
			return Optional.empty();
		}
		int behind = offset + operator.sign().length();
		int blanks = text.substring(behind).length() - text.substring(behind).stripLeading().length();
		return comparison(operator).flatMap(comparison -> number(right)
				.map(limit -> new Bound(FormulaPrinter.print(left), comparison, limit, text.substring(0, behind + blanks), ""))
				.or(() -> number(left).map(limit -> new Bound(FormulaPrinter.print(right), mirrored(comparison), limit, "",
						text.substring(text.substring(0, offset).stripTrailing().length())))));
	}

	/** Constraints that bound the quantity on the same side. */
	List<Constraint> on(String formula, Comparison comparison) {
		String quantity = FormulaParser.parse(formula).fold(FormulaPrinter::print, errors -> formula);
		return document.spec().constraints().stream().filter(constraint -> of(constraint).filter(bound -> bound.quantity().equals(quantity)
				&& sameSide(bound.comparison(), comparison)).isPresent()).toList();
	}

	static boolean sameSide(Comparison one, Comparison other) {
		return one.isUpper() == other.isUpper() && one.isLower() == other.isLower();
	}

	/** Whether the formula of a constraint or goal uses a name. */
	boolean mentions(Element element, String name) {
		return formula(element).stream().flatMap(formula -> names(formula).stream()).anyMatch(use -> use.name().equalsIgnoreCase(name));
	}

	/** Uses of names in a formula; none if it does not parse. */
	static List<NameUse> names(Formula formula) {
		return FormulaParser.parse(formula.text()).fold(FreeNames::of, errors -> List.of());
	}

	private Optional<Formula> formula(Element element) {
		return switch (element.section()) {
			case GOALS -> document.spec().goals().stream().filter(goal -> goal.id().equals(element.id())).findFirst()
					.map(goal -> goal.formula());
			case CONSTRAINTS -> document.spec().constraints().stream()
					.filter(constraint -> constraint.id().equals(element.id())).findFirst().map(Constraint::formula);
			default -> Optional.empty();
		};
	}

	private static Optional<Double> number(Expression expression) {
		return switch (expression) {
			case Expression.NumberLiteral(int offset, double value) -> Optional.of(value);
			case Expression.Unary(int offset, UnaryOperator operator, Expression operand)
					when operator == UnaryOperator.NEGATE -> number(operand).map(value -> -value);
			default -> Optional.empty();
		};
	}

	private static Optional<Comparison> comparison(BinaryOperator operator) {
		return switch (operator) {
			case LESS_OR_EQUAL -> Optional.of(Comparison.AT_MOST);
			case LESS -> Optional.of(Comparison.BELOW);
			case GREATER_OR_EQUAL -> Optional.of(Comparison.AT_LEAST);
			case GREATER -> Optional.of(Comparison.ABOVE);
			case EQUAL -> Optional.of(Comparison.EXACTLY);
			default -> Optional.empty();
		};
	}

	private static Comparison mirrored(Comparison comparison) {
		return switch (comparison) {
			case AT_MOST -> Comparison.AT_LEAST;
			case BELOW -> Comparison.ABOVE;
			case AT_LEAST -> Comparison.AT_MOST;
			case ABOVE -> Comparison.BELOW;
			case EXACTLY -> Comparison.EXACTLY;
		};
	}
}
