package org.intcrucible.engine.internal.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.intcrucible.formula.AggregateKind;
import org.intcrucible.formula.Expression;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes what makes one number of the many that come up in loops. */
final class AggregateWriter {

	private final ExpressionWriter expressions;
	private final Facts facts;
	private final LoopWriter loops;
	private final ToolWriter tools;

	AggregateWriter(ExpressionWriter expressions, Facts facts, LoopWriter loops, ToolWriter tools) {
		this.expressions = expressions;
		this.facts = facts;
		this.loops = loops;
		this.tools = tools;
	}

	void aggregate(Expression.Aggregate aggregate, Place place) {
		if (aggregate.kind() == AggregateKind.QUANTILE) {
			tools.quantile(aggregate, place);
			return;
		}
		List<Expression.Range> ranges = order(aggregate);
		boolean counts = aggregate.kind() == AggregateKind.FRACTION && ConditionWriter.isTruth(aggregate.body());
		Code code = place.code();
		int total = code.newDouble();
		start(aggregate.kind(), counts, total, code);
		OptionalLong turns = loops.turns(aggregate.over());
		int turn = code.newDouble();
		if (turns.isEmpty()) {
			code.op(Opcodes.LCONST_0);
			code.local(Opcodes.LSTORE, turn);
		}
		loops.ranges(ranges, aggregate.body(), place, inner -> {
			if (counts) {
				Label next = new Label();
				expressions.conditions().jump(aggregate.body(), inner, next, false);
				increment(total, code);
				code.mark(next);
			} else {
				expressions.formula(aggregate.body(), inner);
				add(aggregate.kind(), total, code);
			}
			if (turns.isEmpty()) {
				increment(turn, code);
			}
		});
		finish(aggregate.kind(), counts, total, () -> {
			if (turns.isPresent()) {
				code.number(turns.getAsLong());
			} else {
				code.local(Opcodes.LLOAD, turn);
				code.op(Opcodes.L2D);
			}
		}, code);
	}

	private static void start(AggregateKind kind, boolean counts, int total, Code code) {
		if (counts) {
			code.op(Opcodes.LCONST_0);
			code.local(Opcodes.LSTORE, total);
			return;
		}
		code.number(switch (kind) {
			case MIN -> Double.POSITIVE_INFINITY;
			case MAX -> Double.NEGATIVE_INFINITY;
			default -> 0;
		});
		code.local(Opcodes.DSTORE, total);
	}

	private static void increment(int local, Code code) {
		code.local(Opcodes.LLOAD, local);
		code.op(Opcodes.LCONST_1, Opcodes.LADD);
		code.local(Opcodes.LSTORE, local);
	}

	/** Of the number on the stack. */
	private static void add(AggregateKind kind, int total, Code code) {
		code.local(Opcodes.DLOAD, total);
		switch (kind) {
			case MIN -> code.callStatic(Math.class, "min", double.class, double.class, double.class);
			case MAX -> code.callStatic(Math.class, "max", double.class, double.class, double.class);
			default -> code.op(Opcodes.DADD);
		}
		code.local(Opcodes.DSTORE, total);
	}

	/** Nothing adds up to 0 and has no mean, share or extreme. */
	private static void finish(AggregateKind kind, boolean counts, int total, Runnable turns, Code code) {
		if (counts) {
			code.local(Opcodes.LLOAD, total);
			code.op(Opcodes.L2D);
		} else {
			code.local(Opcodes.DLOAD, total);
		}
		switch (kind) {
			case SUM -> {
				// it is the total
			}
			case MIN, MAX -> {
				Label some = new Label();
				turns.run();
				code.op(Opcodes.DCONST_0, Opcodes.DCMPL);
				code.jump(Opcodes.IFNE, some);
				code.op(Opcodes.POP2);
				code.number(Double.NaN);
				code.mark(some);
			}
			default -> {
				turns.run();
				code.op(Opcodes.DDIV);
			}
		}
	}

	/** Shares and extremes are the same in any order, and samples lie next to each other. */
	private List<Expression.Range> order(Expression.Aggregate aggregate) {
		boolean free = switch (aggregate.kind()) {
			case MIN, MAX -> true;
			case FRACTION -> ConditionWriter.isTruth(aggregate.body());
			case SUM, MEAN, QUANTILE -> false;
		};
		List<Expression.Range> ranges = new ArrayList<>(aggregate.over());
		boolean first = ranges.getFirst() instanceof Expression.Samples;
		boolean alike = ranges.stream().noneMatch(range -> range instanceof Expression.Indices indices
				&& (facts.of(indices.low()).varies().contains(Facts.SAMPLE)
						|| facts.of(indices.high()).varies().contains(Facts.SAMPLE)));
		if (free && first && alike) {
			ranges.add(ranges.removeFirst());
		}
		return ranges;
	}
}
