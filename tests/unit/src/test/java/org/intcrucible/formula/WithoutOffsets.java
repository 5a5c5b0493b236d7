package org.intcrucible.formula;

import java.util.List;

import org.intcrucible.formula.Expression.Aggregate;
import org.intcrucible.formula.Expression.Binary;
import org.intcrucible.formula.Expression.Call;
import org.intcrucible.formula.Expression.Index;
import org.intcrucible.formula.Expression.Indices;
import org.intcrucible.formula.Expression.Name;
import org.intcrucible.formula.Expression.NumberLiteral;
import org.intcrucible.formula.Expression.OptionLiteral;
import org.intcrucible.formula.Expression.Root;
import org.intcrucible.formula.Expression.Samples;
import org.intcrucible.formula.Expression.Steps;
import org.intcrucible.formula.Expression.Unary;

/** Sets every offset to 0, to compare trees by their structure. */
final class WithoutOffsets {

	private WithoutOffsets() {
	}

	static Expression of(Expression expression) {
		return switch (expression) {
			case NumberLiteral number -> new NumberLiteral(0, number.value());
			case Name name -> new Name(0, name.name());
			case OptionLiteral option -> new OptionLiteral(0, option.option());
			case Unary unary -> new Unary(0, unary.operator(), of(unary.operand()));
			case Binary binary -> new Binary(0, binary.operator(), of(binary.left()), of(binary.right()));
			case Call call -> new Call(0, call.function(), all(call.arguments()));
			case Index index -> new Index(0, of(index.base()), of(index.index()));
			case Aggregate some -> new Aggregate(0, some.kind(), all(some.argument()),
					some.over().stream().map(WithoutOffsets::of).toList(), of(some.body()));
			case Root root -> new Root(0, root.variable(), of(root.low()), of(root.high()), of(root.body()));
		};
	}

	private static List<Expression> all(List<Expression> expressions) {
		return expressions.stream().map(WithoutOffsets::of).toList();
	}

	private static Expression.Range of(Expression.Range range) {
		return switch (range) {
			case Samples samples -> new Samples(0);
			case Steps steps -> new Steps(0, steps.variable());
			case Indices indices -> new Indices(0, indices.variable(), of(indices.low()), of(indices.high()));
		};
	}
}
