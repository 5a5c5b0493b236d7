package org.intcrucible.engine.internal.bytecode;

import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.intcrucible.engine.internal.simulation.Meaning;
import org.intcrucible.engine.internal.simulation.Slot;
import org.intcrucible.formula.Expression;
import org.intcrucible.formula.UnaryOperator;

/** What can be told of the parts of formulas without computing them. */
final class Facts {

	/** What a part varies with that depends on the step at hand. No name is called so: the word is reserved. */
	static final String STEP = "t";
	/** What a part varies with that depends on the sample at hand. */
	static final String SAMPLE = "samples";

	private static final Fact NOTHING = new Fact(Set.of(), true, 1);

	private final Map<String, Meaning> meanings;
	private final Set<String> solved;
	private final Set<String> lazy;
	private final Map<Expression, Fact> known = new IdentityHashMap<>();

	/**
	 * Facts of one part.
	 *
	 * @param varies with the step, the sample, bound variables by name, unknowns of equations with an equals sign before them
	 * @param total  whether it has a value whatever its parts are, if only NaN
	 * @param weight number of nodes
	 */
	record Fact(Set<String> varies, boolean total, int weight) {

		boolean variesWith(Collection<String> names) {
			return names.stream().anyMatch(varies::contains);
		}
	}

	/**
	 * @param solved names of the unknowns of equations
	 * @param lazy   names of what is computed when it is asked for
	 */
	Facts(Map<String, Meaning> meanings, Set<String> solved, Set<String> lazy) {
		this.meanings = meanings;
		this.solved = solved;
		this.lazy = lazy;
	}

	Fact of(Expression part) {
		Fact fact = known.get(part);
		if (fact == null) {
			fact = find(part);
			known.put(part, fact);
		}
		return fact;
	}

	/** What a bound variable is called, or an unknown of equations. */
	static String unknown(String name) {
		return "=" + name;
	}

	private Fact find(Expression part) {
		return switch (part) {
			case Expression.NumberLiteral number -> NOTHING;
			case Expression.OptionLiteral option -> NOTHING;
			case Expression.Name name -> name(name.name());
			case Expression.Unary unary -> join(unary.operator() == UnaryOperator.NEGATE || of(unary.operand()).total(),
					List.of(unary.operand()));
			case Expression.Binary binary -> join(!binary.operator().isComparison(), List.of(binary.left(), binary.right()));
			case Expression.Call call -> join(true, call.arguments());
			case Expression.Index index -> index(index);
			case Expression.Aggregate aggregate -> aggregate(aggregate);
			case Expression.Root root -> root(root);
		};
	}

	private Fact name(String name) {
		if (name.equals(STEP)) {
			return new Fact(Set.of(STEP), true, 1);
		}
		return switch (meanings.get(name)) {
			case Meaning.Computed(Slot slot) -> new Fact(varies(slot, slot.perStep()), !lazy.contains(name) && !slot.perStep(), 1);
			case Meaning.LeverVector vector -> new Fact(Set.of(STEP), false, 1);
			case null -> new Fact(Set.of(name), true, 1);
			default -> NOTHING;
		};
	}

	private Set<String> varies(Slot slot, boolean withStep) {
		Set<String> varies = new HashSet<>();
		if (withStep) {
			varies.add(STEP);
		}
		if (slot.perSample()) {
			varies.add(SAMPLE);
		}
		if (solved.contains(slot.name())) {
			varies.add(unknown(slot.name()));
		}
		return varies;
	}

	/** An element may be missing. */
	private Fact index(Expression.Index index) {
		Fact position = of(index.index());
		Set<String> varies = new HashSet<>(position.varies());
		if (meanings.get(((Expression.Name) index.base()).name()) instanceof Meaning.Computed(Slot slot)) {
			varies.addAll(varies(slot, false));
		}
		return new Fact(varies, false, 1 + position.weight());
	}

	private Fact aggregate(Expression.Aggregate aggregate) {
		Fact body = of(aggregate.body());
		Set<String> varies = new HashSet<>(body.varies());
		boolean total = body.total();
		int weight = 1 + body.weight();
		for (Expression.Range range : aggregate.over().reversed()) {
			varies.remove(variable(range));
			if (range instanceof Expression.Indices indices) {
				total = false;
				weight += of(indices.low()).weight() + of(indices.high()).weight();
				varies.addAll(of(indices.low()).varies());
				varies.addAll(of(indices.high()).varies());
			}
		}
		for (Expression share : aggregate.argument()) {
			varies.addAll(of(share).varies());
			total &= of(share).total();
			weight += of(share).weight();
		}
		return new Fact(varies, total, weight);
	}

	/** A root may not be there. */
	private Fact root(Expression.Root root) {
		Set<String> varies = new HashSet<>(of(root.body()).varies());
		varies.remove(root.variable());
		varies.addAll(of(root.low()).varies());
		varies.addAll(of(root.high()).varies());
		return new Fact(varies, false, 1 + of(root.low()).weight() + of(root.high()).weight() + of(root.body()).weight());
	}

	private Fact join(boolean total, List<Expression> parts) {
		Set<String> varies = new HashSet<>();
		boolean allTotal = total;
		int weight = 1;
		for (Expression part : parts) {
			Fact fact = of(part);
			varies.addAll(fact.varies());
			allTotal &= fact.total();
			weight += fact.weight();
		}
		return new Fact(varies, allTotal, weight);
	}

	/** What runs in a range. */
	static String variable(Expression.Range range) {
		return switch (range) {
			case Expression.Samples samples -> SAMPLE;
			case Expression.Steps steps -> steps.variable();
			case Expression.Indices indices -> indices.variable();
		};
	}

	/** Parts that are computed whenever the whole is; of an aggregation or a root, what is computed outside of its loop. */
	static Stream<Expression> certain(Expression whole) {
		return switch (whole) {
			case Expression.NumberLiteral number -> Stream.empty();
			case Expression.OptionLiteral option -> Stream.empty();
			case Expression.Name name -> Stream.empty();
			case Expression.Unary unary -> Stream.of(unary.operand());
			case Expression.Binary binary -> switch (binary.operator()) {
				case OR, AND -> Stream.of(binary.left());
				default -> Stream.of(binary.left(), binary.right());
			};
			case Expression.Call call -> call.function().equals("if") ? call.arguments().stream().limit(1)
					: call.arguments().stream();
			case Expression.Index index -> Stream.of(index.index());
			case Expression.Aggregate aggregate -> Stream.concat(aggregate.argument().stream(),
					aggregate.over().getFirst() instanceof Expression.Indices indices ? Stream.of(indices.low(), indices.high())
							: Stream.empty());
			case Expression.Root root -> Stream.of(root.low(), root.high());
		};
	}
}
