package org.intcrucible.formula.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.intcrucible.formula.BinaryOperator;
import org.intcrucible.formula.Expression;
import org.intcrucible.formula.Expression.Binary;
import org.intcrucible.formula.Expression.Index;
import org.intcrucible.formula.Expression.Unary;
import org.intcrucible.formula.FormulaError;
import org.intcrucible.formula.FormulaPrinter;
import org.intcrucible.formula.UnaryOperator;

/**
 * Recursive descent through the operators; each method is the production of its name. Every method between two brackets
 * costs stack for each level of nesting, hence the plain loops.
 */
public final class ExpressionParser {

	private static final int LONGEST_REMEDY = 80;
	private static final int DEEPEST_REMEDY = 20;

	private static final List<BinaryOperator> ORS = List.of(BinaryOperator.OR);
	private static final List<BinaryOperator> ANDS = List.of(BinaryOperator.AND);
	private static final List<BinaryOperator> COMPARISONS = Arrays.stream(BinaryOperator.values())
			.filter(BinaryOperator::isComparison).toList();
	private static final List<BinaryOperator> SUMS = List.of(BinaryOperator.ADD, BinaryOperator.SUBTRACT);
	private static final List<BinaryOperator> PRODUCTS = List.of(BinaryOperator.MULTIPLY, BinaryOperator.DIVIDE);

	private final TokenStream tokens;
	private final ValueParser values;

	public ExpressionParser(TokenStream tokens) {
		this.tokens = tokens;
		this.values = new ValueParser(tokens, this);
	}

	/** A whole formula. The tree is meaningless if the stream's log holds errors afterwards. */
	public Expression formula() {
		Expression expression = or();
		if (!tokens.isAtEnd()) {
			tokens.failAfterValue();
		}
		return expression;
	}

	private Expression or() {
		Expression left = and();
		for (Optional<BinaryOperator> sign = firstAt(ORS); sign.isPresent(); sign = firstAt(ORS)) {
			left = new Binary(tokens.next().offset(), sign.get(), left, and());
		}
		return left;
	}

	/** The production {@code or} one level deeper. */
	Expression nestedOr() {
		tokens.enter();
		Expression expression = or();
		tokens.leave();
		return expression;
	}

	/** The production {@code sum} one level deeper. */
	Expression nestedSum() {
		tokens.enter();
		Expression expression = sum();
		tokens.leave();
		return expression;
	}

	private Expression sum() {
		Expression left = product();
		for (Optional<BinaryOperator> sign = firstAt(SUMS); sign.isPresent(); sign = firstAt(SUMS)) {
			left = new Binary(tokens.next().offset(), sign.get(), left, product());
		}
		return left;
	}

	private Expression and() {
		Expression left = not();
		for (Optional<BinaryOperator> sign = firstAt(ANDS); sign.isPresent(); sign = firstAt(ANDS)) {
			left = new Binary(tokens.next().offset(), sign.get(), left, not());
		}
		return left;
	}

	private Expression not() {
		if (tokens.at("not")) {
			int offset = tokens.next().offset();
			return new Unary(offset, UnaryOperator.NOT, nestedNot());
		}
		return comparison();
	}

	private Expression nestedNot() {
		tokens.enter();
		Expression expression = not();
		tokens.leave();
		return expression;
	}

	private Expression comparison() {
		Expression left = sum();
		Optional<BinaryOperator> operator = firstAt(COMPARISONS);
		if (operator.isEmpty()) {
			return left;
		}
		int offset = tokens.next().offset();
		Binary comparison = new Binary(offset, operator.get(), left, sum());
		Optional<BinaryOperator> second = firstAt(COMPARISONS);
		if (second.isPresent()) {
			chainedComparison(comparison, second.get());
		}
		return comparison;
	}

	/** Reports {@code a < b < c} at its second sign and passes over all that is chained. */
	private void chainedComparison(Binary first, BinaryOperator second) {
		Token sign = tokens.next();
		Binary rest = new Binary(sign.offset(), second, first.right(), sum());
		tokens.report(new FormulaError(sign.offset(), sign.length(), "Comparisons cannot be chained.",
				"Write `" + joined(first, rest) + "`."));
		while (firstAt(COMPARISONS).isPresent()) {
			tokens.next();
			sum();
		}
	}

	/** The depth is asked first, for nothing has limited that of a chain of operators yet. */
	private static String joined(Binary first, Binary rest) {
		if (!TreeDepth.exceeds(first, DEEPEST_REMEDY) && !TreeDepth.exceeds(rest, DEEPEST_REMEDY)) {
			String joined = "(" + FormulaPrinter.print(first) + ") and (" + FormulaPrinter.print(rest) + ")";
			if (joined.length() <= LONGEST_REMEDY) {
				return joined;
			}
		}
		return "(a < b) and (b < c)";
	}

	private Expression product() {
		Expression left = negation();
		for (Optional<BinaryOperator> sign = firstAt(PRODUCTS); sign.isPresent(); sign = firstAt(PRODUCTS)) {
			left = new Binary(tokens.next().offset(), sign.get(), left, negation());
		}
		return left;
	}

	private Expression negation() {
		if (tokens.at("-")) {
			int offset = tokens.next().offset();
			return new Unary(offset, UnaryOperator.NEGATE, nestedNegation());
		}
		return power();
	}

	private Expression nestedNegation() {
		tokens.enter();
		Expression expression = negation();
		tokens.leave();
		return expression;
	}

	private Expression power() {
		Expression base = indexed();
		if (tokens.at(BinaryOperator.POWER.sign())) {
			int offset = tokens.next().offset();
			return new Binary(offset, BinaryOperator.POWER, base, nestedNegation());
		}
		return base;
	}

	private Expression indexed() {
		int offset = tokens.peek().offset();
		Expression base = values.value();
		if (tokens.at("[")) {
			Token open = tokens.next();
			Expression index = nestedSum();
			tokens.close(open, "]");
			return new Index(offset, base, index);
		}
		return base;
	}

	private Optional<BinaryOperator> firstAt(List<BinaryOperator> operators) {
		return operators.stream().filter(operator -> tokens.at(operator.sign())).findFirst();
	}
}
