package org.intcrucible.formula;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

/** Trees of every shape that the parser can build, whether or not their types make sense; all offsets are 0. */
final class RandomExpressions {

	private static final List<String> NAMES = List.of("x", "t", "Pcrit", "größe", "a_1", "in2", "samples_1", "notx");

	private final Random random;

	RandomExpressions(long seed) {
		this.random = new Random(seed);
	}

	Expression next(int depth) {
		if (depth == 0) {
			return leaf();
		}
		return switch (random.nextInt(9)) {
			case 0 -> leaf();
			case 1 -> new Unary(0, one(List.of(UnaryOperator.values())), next(depth - 1));
			case 2, 3, 4 -> new Binary(0, one(List.of(BinaryOperator.values())), next(depth - 1), next(depth - 1));
			case 5 -> call(depth);
			case 6 -> new Index(0, next(depth - 1), next(depth - 1));
			case 7 -> aggregate(depth);
			default -> new Root(0, "y", next(depth - 1), next(depth - 1), next(depth - 1));
		};
	}

	private Expression leaf() {
		return switch (random.nextInt(4)) {
			case 0 -> new OptionLiteral(0, one(List.of("fast", "very slow", "", "ä(")));
			case 1 -> new NumberLiteral(0, number());
			default -> new Name(0, one(NAMES));
		};
	}

	private double number() {
		return switch (random.nextInt(5)) {
			case 0 -> random.nextInt(100);
			case 1 -> Math.PI;
			case 2 -> random.nextDouble();
			case 3 -> Math.scalb(random.nextDouble(), random.nextInt(-1000, 1000));
			default -> one(List.of(0.0, Double.MAX_VALUE, Double.MIN_VALUE, 1e7, 1e-3, 9007199254740993.0));
		};
	}

	private Expression call(int depth) {
		Function function = one(List.of(Function.values()));
		int most = Math.min(function.mostArguments(), 3);
		int count = random.nextInt(function.fewestArguments(), most + 1);
		return new Call(0, function.symbol(), IntStream.range(0, count).mapToObj(i -> next(depth - 1)).toList());
	}

	private Expression aggregate(int depth) {
		AggregateKind kind = one(List.of(AggregateKind.values()));
		List<Expression> argument = kind == AggregateKind.QUANTILE ? List.of(next(depth - 1)) : List.of();
		List<Expression.Range> over = Stream.generate(() -> range(depth)).limit(random.nextInt(1, 4)).toList();
		return new Aggregate(0, kind, argument, over, next(depth - 1));
	}

	private Expression.Range range(int depth) {
		return switch (random.nextInt(3)) {
			case 0 -> new Samples(0);
			case 1 -> new Steps(0, "t");
			default -> new Indices(0, one(List.of("i", "t", "j_2")), next(depth - 1), next(depth - 1));
		};
	}

	private <T> T one(List<T> choices) {
		return choices.get(random.nextInt(choices.size()));
	}
}
