package org.intcrucible.engine.internal.simulation;

import java.util.List;

import org.intcrucible.formula.BinaryOperator;
import org.intcrucible.formula.Expression;
import org.intcrucible.formula.Function;
import org.intcrucible.formula.UnaryOperator;
import org.intcrucible.model.Simulation;

/**
 * How many operations a formula takes to be computed once. A node of the tree is one operation; a function that takes much longer
 * than an addition counts as several. A loop counts as often as it turns.
 */
record FormulaCost(Simulation simulation) {

	/** Of {@link StrictMath}: powers, exponentials, logarithms, angles. */
	static final int TRANSCENDENTAL = 10;
	/** Erlang's formulas run through all servers. */
	static final int ERLANG = 50;
	/** Points that are looked at until a root is found, about. */
	static final int POINTS_OF_ROOT = 12;
	/** Turns of a range whose ends depend on data. */
	static final int TURNS = 10;

	double of(Expression expression) {
		return switch (expression) {
			case Expression.NumberLiteral number -> 1;
			case Expression.Name name -> 1;
			case Expression.OptionLiteral option -> 1;
			case Expression.Unary unary -> 1 + of(unary.operand());
			case Expression.Binary binary -> operator(binary) + of(binary.left()) + of(binary.right());
			case Expression.Call call -> call(call);
			case Expression.Index index -> 1 + of(index.index());
			case Expression.Aggregate aggregate -> 1 + all(aggregate.argument()) + turns(aggregate.over()) * (1 + of(aggregate.body()));
			case Expression.Root root -> 1 + of(root.low()) + of(root.high()) + POINTS_OF_ROOT * of(root.body());
		};
	}

	private double all(List<Expression> expressions) {
		return expressions.stream().mapToDouble(this::of).sum();
	}

	/** A square is one multiplication. */
	private static double operator(Expression.Binary binary) {
		boolean power = binary.operator() == BinaryOperator.POWER;
		boolean square = binary.right() instanceof Expression.NumberLiteral two && two.value() == 2;
		return power && !square ? TRANSCENDENTAL : 1;
	}

	/** Of {@code if}, one branch is computed. */
	private double call(Expression.Call call) {
		Function function = Function.named(call.function()).orElseThrow();
		List<Expression> arguments = call.arguments();
		return switch (function) {
			case IF -> 1 + of(arguments.get(0)) + (of(arguments.get(1)) + of(arguments.get(2))) / 2;
			case EXP, LN, LOG10, SIN, COS, TAN, ASIN, ACOS, ATAN, ATAN2, SINH, COSH, TANH -> TRANSCENDENTAL + all(arguments);
			case ERLANG_B, ERLANG_C -> ERLANG + all(arguments);
			case MIN, MAX, ABS, SQRT, FLOOR, CEIL, ROUND, SIGN, MOD, CLAMP -> 1 + all(arguments);
		};
	}

	private double turns(List<Expression.Range> ranges) {
		double turns = 1;
		for (Expression.Range range : ranges) {
			turns *= switch (range) {
				case Expression.Samples samples -> simulation.samples();
				case Expression.Steps steps -> simulation.horizon();
				case Expression.Indices indices -> turns(value(indices.high()) - value(indices.low()) + 1);
			};
		}
		return turns;
	}

	private static double turns(double known) {
		return Double.isNaN(known) ? TURNS : Math.clamp(known, 0, LoopNode.LONGEST);
	}

	/** Of an end of a range: the step in the middle of the horizon for {@code t}, NaN for what depends on data. */
	private double value(Expression end) {
		return switch (end) {
			case Expression.NumberLiteral number -> number.value();
			case Expression.Name name when name.name().equals("t") -> (simulation.horizon() - 1) / 2.0;
			case Expression.Unary unary when unary.operator() == UnaryOperator.NEGATE -> -value(unary.operand());
			case Expression.Binary binary -> value(binary);
			default -> Double.NaN;
		};
	}

	private double value(Expression.Binary binary) {
		double left = value(binary.left());
		double right = value(binary.right());
		return switch (binary.operator()) {
			case ADD -> left + right;
			case SUBTRACT -> left - right;
			case MULTIPLY -> left * right;
			default -> Double.NaN;
		};
	}
}
