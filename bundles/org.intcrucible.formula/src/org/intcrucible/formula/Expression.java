package org.intcrucible.formula;

import java.util.List;

/**
 * A formula as a tree. Every node knows where it starts in the text, counted in UTF-16 code units from 0; two nodes
 * that differ only there are different values, so compare printed forms instead.
 */
public sealed interface Expression {

	/** Where the node starts in the formula's text. */
	int offset();

	/** A number, also {@code pi}. */
	record NumberLiteral(int offset, double value) implements Expression {
	}

	/** A name: of a lever, an assumption, a mechanism, a bound index, {@code t}. */
	record Name(int offset, String name) implements Expression {
	}

	/** An option of a lever, in double quotes. */
	record OptionLiteral(int offset, String option) implements Expression {
	}

	/** {@code -x} or {@code not x}. */
	record Unary(int offset, UnaryOperator operator, Expression operand) implements Expression {
	}

	/** Two operands; the offset is that of the operator. */
	record Binary(int offset, BinaryOperator operator, Expression left, Expression right) implements Expression {
	}

	/** {@code name(arguments)}: a built-in function, {@code if} among them. */
	record Call(int offset, String function, List<Expression> arguments) implements Expression {
		public Call {
			arguments = List.copyOf(arguments);
		}
	}

	/** {@code base[index]}. */
	record Index(int offset, Expression base, Expression index) implements Expression {
	}

	/**
	 * {@code mean(samples, t in steps: x)}.
	 *
	 * @param argument the level of a quantile, in front of the semicolon; empty list for all other kinds
	 * @param over     what is run through, outermost first, at least one
	 */
	record Aggregate(int offset, AggregateKind kind, List<Expression> argument, List<Range> over, Expression body)
			implements Expression {
		public Aggregate {
			argument = List.copyOf(argument);
			over = List.copyOf(over);
		}
	}

	/** {@code root(x in 0..1: f)}: where f is zero. */
	record Root(int offset, String variable, Expression low, Expression high, Expression body) implements Expression {
	}

	/** What an aggregation runs through. */
	sealed interface Range {
	}

	/** Every sample. */
	record Samples(int offset) implements Range {
	}

	/** {@code t in steps}: every step. */
	record Steps(int offset, String variable) implements Range {
	}

	/** {@code i in 0..9}: whole numbers, both ends included. */
	record Indices(int offset, String variable, Expression low, Expression high) implements Range {
	}
}
