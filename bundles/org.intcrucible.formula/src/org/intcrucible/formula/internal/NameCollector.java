package org.intcrucible.formula.internal;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.formula.BinaryOperator;
import org.intcrucible.formula.Expression;
import org.intcrucible.formula.Expression.Aggregate;
import org.intcrucible.formula.Expression.Binary;
import org.intcrucible.formula.Expression.Call;
import org.intcrucible.formula.Expression.Index;
import org.intcrucible.formula.Expression.Indices;
import org.intcrucible.formula.Expression.Name;
import org.intcrucible.formula.Expression.NumberLiteral;
import org.intcrucible.formula.Expression.OptionLiteral;
import org.intcrucible.formula.Expression.Root;
import org.intcrucible.formula.Expression.Unary;
import org.intcrucible.formula.Lag;
import org.intcrucible.formula.NameUse;

/** Walks through one formula and notes the names that it does not bind. */
public final class NameCollector {

	private final List<NameUse> uses = new ArrayList<>();

	/** The uses noted so far. */
	public List<NameUse> uses() {
		return List.copyOf(uses);
	}

	/** Notes the names of an expression inside the given bindings. */
	public void collect(Expression expression, Bindings bindings) {
		switch (expression) {
			case NumberLiteral number -> {
				// holds no name
			}
			case OptionLiteral option -> {
				// holds no name
			}
			case Name name -> note(name, bindings.isStepFree() ? new Lag.SameStep() : new Lag.AnyValue(), bindings);
			case Unary unary -> collect(unary.operand(), bindings);
			case Binary binary -> {
				collect(binary.left(), bindings);
				collect(binary.right(), bindings);
			}
			case Call call -> call.arguments().forEach(argument -> collect(argument, bindings));
			case Index index -> index(index, bindings);
			case Aggregate aggregate -> aggregate(aggregate, bindings);
			case Root root -> {
				collect(root.low(), bindings);
				collect(root.high(), bindings);
				collect(root.body(), bindings.with(root.variable()));
			}
		}
	}

	private void index(Index index, Bindings bindings) {
		if (index.base() instanceof Name name) {
			note(name, lag(index.index(), bindings), bindings);
		} else {
			collect(index.base(), bindings);
		}
		collect(index.index(), bindings);
	}

	private void aggregate(Aggregate aggregate, Bindings bindings) {
		aggregate.argument().forEach(argument -> collect(argument, bindings));
		Bindings inner = bindings;
		for (Expression.Range range : aggregate.over()) {
			if (range instanceof Indices indices) {
				collect(indices.low(), inner);
				collect(indices.high(), inner);
			}
			inner = inner.with(range);
		}
		collect(aggregate.body(), inner);
	}

	private void note(Name name, Lag lag, Bindings bindings) {
		if (!name.name().equals("t") && !bindings.binds(name.name())) {
			uses.add(new NameUse(name.name(), name.offset(), lag));
		}
	}

	/** By the form of the index alone: {@code t} or {@code t - 1} of the definition's own step. */
	private static Lag lag(Expression index, Bindings bindings) {
		if (bindings.isStepFree() && isStep(index)) {
			return new Lag.SameStep();
		}
		if (bindings.isStepFree() && index instanceof Binary difference && isStep(difference.left())
				&& difference.operator() == BinaryOperator.SUBTRACT
				&& difference.right() instanceof NumberLiteral(int offset, double steps) && isCount(steps)) {
			return new Lag.EarlierStep((int) steps);
		}
		return new Lag.AnyValue();
	}

	private static boolean isStep(Expression index) {
		return index instanceof Name name && name.name().equals("t");
	}

	private static boolean isCount(double value) {
		return value >= 1 && value <= Integer.MAX_VALUE && ConstantFolding.isWhole(value);
	}
}
