package org.intcrucible.formula.internal;

import org.intcrucible.formula.Expression;
import org.intcrucible.formula.Expression.Aggregate;
import org.intcrucible.formula.Expression.Binary;
import org.intcrucible.formula.Expression.Call;
import org.intcrucible.formula.Expression.Index;
import org.intcrucible.formula.Expression.Name;
import org.intcrucible.formula.Expression.NumberLiteral;
import org.intcrucible.formula.Expression.OptionLiteral;
import org.intcrucible.formula.Expression.Root;
import org.intcrucible.formula.Expression.Unary;
import org.intcrucible.formula.FormulaError;
import org.intcrucible.formula.UnaryOperator;

/**
 * The characteristic token of an expression, to mark in its text: the name, the operator. Of a number one character, for
 * the tree does not know how many it was written with.
 */
record Spot(int offset, int length) {

	static Spot of(Expression expression) {
		return new Spot(expression.offset(), length(expression));
	}

	static FormulaError error(Expression expression, String sentence, String remedy) {
		Spot spot = of(expression);
		return new FormulaError(spot.offset(), spot.length(), sentence, remedy);
	}

	private static int length(Expression expression) {
		return switch (expression) {
			case NumberLiteral number -> 1;
			case Name name -> name.name().length();
			case OptionLiteral option -> option.option().length() + 2;
			case Unary unary -> unary.operator() == UnaryOperator.NOT ? 3 : 1;
			case Binary binary -> binary.operator().sign().length();
			case Call call -> call.function().length();
			case Index index -> index.base() instanceof Name name ? name.name().length() : 1;
			case Aggregate aggregate -> aggregate.kind().name().length();
			case Root root -> "root".length();
		};
	}
}
