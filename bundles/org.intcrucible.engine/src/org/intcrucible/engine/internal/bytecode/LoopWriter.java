package org.intcrucible.engine.internal.bytecode;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

import org.intcrucible.formula.Expression;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes loops over steps, samples and ranges, and in front of them what does not change inside. */
final class LoopWriter {

	private final ExpressionWriter expressions;
	private final KernelPlan plan;

	LoopWriter(ExpressionWriter expressions, KernelPlan plan) {
		this.expressions = expressions;
		this.plan = plan;
	}

	/**
	 * Writes a loop.
	 *
	 * @param variable what runs, from {@code from} to the number before {@code to}
	 * @param body     writes what is done, with nothing on the stack before and behind
	 */
	void count(String variable, int from, int to, Place place, Consumer<Place> body) {
		if (to - from == 1) {
			body.accept(place.running(variable, IntTerm.constant(from)));
			return;
		}
		Code code = place.code();
		int local = code.newInt();
		code.integer(from);
		code.local(Opcodes.ISTORE, local);
		loop(local, () -> code.integer(to - 1), code,
				() -> body.accept(place.running(variable, new IntTerm(local, from, to - 1L))));
	}

	/** @param last writes the last number, inclusive */
	private static void loop(int local, Runnable last, Code code, Runnable body) {
		Label next = new Label();
		Label end = new Label();
		code.mark(next);
		code.local(Opcodes.ILOAD, local);
		last.run();
		code.jump(Opcodes.IF_ICMPGT, end);
		body.run();
		code.increment(local);
		code.jump(Opcodes.GOTO, next);
		code.mark(end);
	}

	/**
	 * Writes loops inside each other.
	 *
	 * @param ranges outermost first
	 * @param body   what is computed inside, and {@code each} writes what is done with it
	 */
	void ranges(List<Expression.Range> ranges, Expression body, Place place, Consumer<Place> each) {
		if (ranges.isEmpty()) {
			each.accept(place);
			return;
		}
		List<Expression.Range> inner = ranges.subList(1, ranges.size());
		hoist(ranges, body, place, Set.of(), true);
		Consumer<Place> inside = at -> ranges(inner, body, at, each);
		switch (ranges.getFirst()) {
			case Expression.Samples samples -> count(Facts.SAMPLE, 0, plan.formulas().samples(), place, inside);
			case Expression.Steps steps -> count(steps.variable(), 0, plan.formulas().horizon(), place, inside);
			case Expression.Indices indices -> indices(indices, place, inside);
		}
	}

	private void indices(Expression.Indices indices, Place place, Consumer<Place> body) {
		Code code = place.code();
		Whole low = expressions.wholes().of(indices.low(), place);
		int running = code.newInt();
		low.load(code);
		code.local(Opcodes.ISTORE, running);
		Whole high = expressions.wholes().of(indices.high(), place);
		int last = code.newInt();
		high.load(code);
		code.local(Opcodes.ISTORE, last);
		if (high.greatest() - low.least() >= Kernel.LONGEST_RANGE) {
			code.local(Opcodes.ILOAD, running);
			code.local(Opcodes.ILOAD, last);
			code.callStatic(Kernel.class, "requireShort", void.class, int.class, int.class);
		}
		IntTerm term = new IntTerm(running, low.least(), Math.max(low.least(), high.greatest()));
		loop(running, () -> code.local(Opcodes.ILOAD, last), code, () -> body.accept(place.running(indices.variable(), term)));
	}

	/** Computes in front of a loop what stands inside it and does not change there. */
	void hoistInside(Expression part, Place place, Collection<String> running, boolean certain) {
		if (part instanceof Expression.Aggregate aggregate) {
			hoist(aggregate.over(), aggregate.body(), place, running, certain);
		} else if (part instanceof Expression.Root root) {
			Set<String> inside = new HashSet<>(running);
			inside.add(root.variable());
			expressions.ahead().hoist(root.body(), place, inside, certain);
		}
	}

	private void hoist(List<Expression.Range> ranges, Expression body, Place place, Collection<String> running, boolean certain) {
		Set<String> inside = new HashSet<>(running);
		boolean turns = certain;
		for (Expression.Range range : ranges) {
			if (range instanceof Expression.Indices indices) {
				expressions.ahead().hoist(indices.low(), place, inside, turns);
				expressions.ahead().hoist(indices.high(), place, inside, turns);
				turns &= turns(range).isPresent() && turns(range).getAsLong() > 0;
			}
			inside.add(Facts.variable(range));
		}
		expressions.ahead().hoist(body, place, inside, turns);
	}

	/** How often an aggregation turns, if that is the same in every evaluation. */
	OptionalLong turns(List<Expression.Range> ranges) {
		double product = 1;
		for (Expression.Range range : ranges) {
			OptionalLong turns = turns(range);
			if (turns.isEmpty()) {
				return turns;
			}
			product *= turns.getAsLong();
		}
		return product < 1e15 ? OptionalLong.of((long) product) : OptionalLong.empty();
	}

	private OptionalLong turns(Expression.Range range) {
		return switch (range) {
			case Expression.Samples samples -> OptionalLong.of(plan.formulas().samples());
			case Expression.Steps steps -> OptionalLong.of(plan.formulas().horizon());
			case Expression.Indices indices -> {
				OptionalDouble low = plan.folding().value(indices.low());
				OptionalDouble high = plan.folding().value(indices.high());
				boolean known = low.isPresent() && high.isPresent() && isWhole(low.getAsDouble()) && isWhole(high.getAsDouble());
				yield known ? OptionalLong.of(Math.max(0, (long) (high.getAsDouble() - low.getAsDouble()) + 1)) : OptionalLong.empty();
			}
		};
	}

	private static boolean isWhole(double number) {
		return number == Math.rint(number) && Math.abs(number) <= 1e9;
	}
}
