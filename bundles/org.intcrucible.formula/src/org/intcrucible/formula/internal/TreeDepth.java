package org.intcrucible.formula.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

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

/**
 * How deep a tree is. A chain of operators such as {@code 1 + 1 + 1} needs no nesting to parse, but makes a tree as deep
 * as it is long, and whoever walks through trees does so by recursion.
 */
public final class TreeDepth {

	private record Level(Expression expression, int depth) {
	}

	private TreeDepth() {
	}

	/** Whether some part has more than so many parts above it; found without recursion. */
	public static boolean exceeds(Expression expression, int limit) {
		Deque<Level> open = new ArrayDeque<>(List.of(new Level(expression, 0)));
		while (!open.isEmpty()) {
			Level level = open.pop();
			if (level.depth() > limit) {
				return true;
			}
			parts(level.expression()).forEach(part -> open.push(new Level(part, level.depth() + 1)));
		}
		return false;
	}

	private static Stream<Expression> parts(Expression expression) {
		return switch (expression) {
			case NumberLiteral number -> Stream.empty();
			case Name name -> Stream.empty();
			case OptionLiteral option -> Stream.empty();
			case Unary unary -> Stream.of(unary.operand());
			case Binary binary -> Stream.of(binary.left(), binary.right());
			case Call call -> call.arguments().stream();
			case Index index -> Stream.of(index.base(), index.index());
			case Root root -> Stream.of(root.low(), root.high(), root.body());
			case Aggregate aggregate -> Stream.concat(bounds(aggregate),
					Stream.concat(aggregate.argument().stream(), Stream.of(aggregate.body())));
		};
	}

	private static Stream<Expression> bounds(Aggregate aggregate) {
		return aggregate.over().stream().flatMap(
				range -> range instanceof Indices indices ? Stream.of(indices.low(), indices.high()) : Stream.empty());
	}
}
