package org.intcrucible.engine.internal.bytecode;

import java.util.Optional;
import java.util.OptionalDouble;

import org.intcrucible.engine.internal.simulation.IndexNodes;
import org.intcrucible.formula.BinaryOperator;
import org.intcrucible.formula.Expression;
import org.objectweb.asm.Opcodes;

/** Writes indices and the ends of ranges. Most are sums of whole numbers, which need no doubles. */
final class WholeWriter {

	/** What is greater is no index. */
	private static final long MOST = 1_000_000_000;

	private final ExpressionWriter expressions;
	private final Folding folding;

	WholeWriter(ExpressionWriter expressions, Folding folding) {
		this.expressions = expressions;
		this.folding = folding;
	}

	/** What gives the number; it fails the evaluation where that is not whole. */
	Whole of(Expression part, Place place) {
		return sum(part, place).orElseGet(() -> new Whole(-MOST, MOST, code -> {
			expressions.formula(part, place);
			code.callStatic(IndexNodes.class, "whole", int.class, double.class);
		}));
	}

	private Optional<Whole> sum(Expression part, Place place) {
		OptionalDouble constant = folding.value(part);
		if (constant.isPresent()) {
			double value = constant.getAsDouble();
			return value == Math.rint(value) && Math.abs(value) <= MOST
					? Optional.of(Whole.of(IntTerm.constant((int) value))) : Optional.empty();
		}
		return switch (part) {
			case Expression.Name name when name.name().equals(Facts.STEP) -> place.step().map(Whole::of);
			case Expression.Name name when place.variables().get(name.name()) instanceof Place.Variable.Whole(IntTerm term) ->
				Optional.of(Whole.of(term));
			case Expression.Binary binary when binary.operator() == BinaryOperator.ADD || binary.operator() == BinaryOperator.SUBTRACT ->
				sum(binary, place);
			default -> Optional.empty();
		};
	}

	private Optional<Whole> sum(Expression.Binary binary, Place place) {
		Optional<Whole> left = sum(binary.left(), place);
		Optional<Whole> right = sum(binary.right(), place);
		if (left.isEmpty() || right.isEmpty()) {
			return Optional.empty();
		}
		Whole one = left.get();
		Whole other = right.get();
		boolean add = binary.operator() == BinaryOperator.ADD;
		long least = one.least() + (add ? other.least() : -other.greatest());
		long greatest = one.greatest() + (add ? other.greatest() : -other.least());
		if (least < -MOST || greatest > MOST) {
			return Optional.empty();
		}
		return Optional.of(new Whole(least, greatest, code -> {
			one.load(code);
			other.load(code);
			code.op(add ? Opcodes.IADD : Opcodes.ISUB);
		}));
	}
}
