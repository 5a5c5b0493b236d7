package org.intcrucible.engine.internal.bytecode;

import java.util.List;
import java.util.Map;

import org.intcrucible.engine.internal.simulation.Meaning;
import org.intcrucible.formula.BinaryOperator;
import org.intcrucible.formula.Expression;
import org.intcrucible.formula.UnaryOperator;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes conditions as jumps. */
final class ConditionWriter {

	private final ExpressionWriter expressions;
	private final Map<String, Meaning> meanings;

	ConditionWriter(ExpressionWriter expressions, Map<String, Meaning> meanings) {
		this.expressions = expressions;
		this.meanings = meanings;
	}

	/** Whether a condition is computed by jumps, and so is 1 or 0. */
	static boolean isTruth(Expression part) {
		return switch (part) {
			case Expression.Unary unary -> unary.operator() == UnaryOperator.NOT;
			case Expression.Binary binary -> binary.operator().isComparison() || isJunction(binary);
			default -> false;
		};
	}

	private static boolean isJunction(Expression.Binary binary) {
		return binary.operator() == BinaryOperator.AND || binary.operator() == BinaryOperator.OR;
	}

	/** 1 or 0, onto the stack. */
	void value(Expression condition, Place place) {
		either(condition, () -> place.code().number(1), () -> place.code().number(0), place);
	}

	/** Branches: what is computed in one of them is not at hand behind. */
	void either(Expression condition, Runnable first, Runnable second, Place place) {
		Label otherwise = new Label();
		Label end = new Label();
		jump(condition, place, otherwise, false);
		first.run();
		place.code().jump(Opcodes.GOTO, end);
		place.code().mark(otherwise);
		second.run();
		place.code().mark(end);
	}

	/** Goes to the target if the condition is what it is wanted to be, else on. */
	void jump(Expression condition, Place place, Label target, boolean wanted) {
		switch (condition) {
			case Expression.Unary unary when unary.operator() == UnaryOperator.NOT -> jump(unary.operand(), place, target, !wanted);
			case Expression.Binary binary when isJunction(binary) -> junction(binary, place, target, wanted);
			case Expression.Binary binary when binary.operator().isComparison() -> {
				sides(binary, place);
				compare(binary.operator(), place.code(), target, wanted);
			}
			default -> {
				expressions.value(condition, place);
				place.code().op(Opcodes.DCONST_0, Opcodes.DCMPL);
				place.code().jump(wanted ? Opcodes.IFNE : Opcodes.IFEQ, target);
			}
		}
	}

	private void junction(Expression.Binary binary, Place place, Label target, boolean wanted) {
		// The first side decides alone if it is false of an and, or true of an or.
		boolean deciding = binary.operator() == BinaryOperator.OR;
		if (wanted == deciding) {
			jump(binary.left(), place, target, wanted);
			jump(binary.right(), place.branch(), target, wanted);
		} else {
			Label on = new Label();
			jump(binary.left(), place, on, deciding);
			jump(binary.right(), place.branch(), target, wanted);
			place.code().mark(on);
		}
	}

	/** Both sides, onto the stack; a side that is not a number ends the evaluation. */
	private void sides(Expression.Binary binary, Place place) {
		if (binary.left() instanceof Expression.OptionLiteral option) {
			option(binary.right(), option, place);
		} else if (binary.right() instanceof Expression.OptionLiteral option) {
			option(binary.left(), option, place);
		} else {
			side(binary.left(), place);
			side(binary.right(), place);
		}
	}

	/** A lever that chooses is compared by the position of the option that is named. */
	private void option(Expression lever, Expression.OptionLiteral option, Place place) {
		String name = lever instanceof Expression.Index index ? ((Expression.Name) index.base()).name() : ((Expression.Name) lever).name();
		List<String> options = switch (meanings.get(name)) {
			case Meaning.LeverValue value -> value.options();
			case Meaning.LeverVector vector -> vector.options();
			default -> throw new IllegalStateException("an option is compared with what is no lever: " + name);
		};
		side(lever, place);
		place.code().number(options.indexOf(option.option()));
	}

	private void side(Expression part, Place place) {
		expressions.value(part, place);
		if (!isNumber(part)) {
			place.code().callStatic(Kernel.class, "number", double.class, double.class);
		}
	}

	/** Whether a part is finite whatever happens: what has a formula of its own is. */
	private boolean isNumber(Expression part) {
		return switch (part) {
			case Expression.NumberLiteral number -> true;
			case Expression.Name name -> name.name().equals(Facts.STEP) || meanings.get(name.name()) instanceof Meaning.Computed;
			case Expression.Index index -> meanings.get(((Expression.Name) index.base()).name()) instanceof Meaning.Computed;
			default -> false;
		};
	}

	/** Compares the two numbers on the stack, which are numbers. */
	static void compare(BinaryOperator operator, Code code, Label target, boolean wanted) {
		boolean below = operator == BinaryOperator.LESS || operator == BinaryOperator.LESS_OR_EQUAL;
		code.op(below ? Opcodes.DCMPG : Opcodes.DCMPL);
		code.jump(switch (operator) {
			case LESS -> wanted ? Opcodes.IFLT : Opcodes.IFGE;
			case LESS_OR_EQUAL -> wanted ? Opcodes.IFLE : Opcodes.IFGT;
			case GREATER -> wanted ? Opcodes.IFGT : Opcodes.IFLE;
			case GREATER_OR_EQUAL -> wanted ? Opcodes.IFGE : Opcodes.IFLT;
			case EQUAL -> wanted ? Opcodes.IFEQ : Opcodes.IFNE;
			case NOT_EQUAL -> wanted ? Opcodes.IFNE : Opcodes.IFEQ;
			default -> throw new IllegalStateException(operator + " compares nothing");
		}, target);
	}
}
