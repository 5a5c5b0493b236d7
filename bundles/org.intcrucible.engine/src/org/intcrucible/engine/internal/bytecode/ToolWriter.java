package org.intcrucible.engine.internal.bytecode;

import java.util.Set;

import org.intcrucible.engine.internal.simulation.RootSearch;
import org.intcrucible.formula.Expression;
import org.intcrucible.formula.FreeNames;
import org.intcrucible.formula.NameUse;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes quantiles and roots, whose loops work with an object each that the kernel has from the start. */
final class ToolWriter {

	private final ExpressionWriter expressions;
	private final LoopWriter loops;
	private final KernelPlan plan;
	private final KernelClass kernel;

	ToolWriter(ExpressionWriter expressions, LoopWriter loops, KernelPlan plan, KernelClass kernel) {
		this.expressions = expressions;
		this.loops = loops;
		this.plan = plan;
		this.kernel = kernel;
	}

	void quantile(Expression.Aggregate aggregate, Place place) {
		Code code = place.code();
		int share = code.newDouble();
		expressions.formula(aggregate.argument().getFirst(), place);
		code.local(Opcodes.DSTORE, share);
		int ranked = code.newReference();
		tool("rankings", Ranked[].class, Ranked.class, kernel.newRanking(), isAlone(aggregate.body()), ranked, code);
		code.local(Opcodes.ALOAD, ranked);
		code.call(Ranked.class, "clear", void.class);
		loops.ranges(aggregate.over(), aggregate.body(), place, inner -> {
			int value = code.newDouble();
			expressions.formula(aggregate.body(), inner);
			code.local(Opcodes.DSTORE, value);
			code.local(Opcodes.ALOAD, ranked);
			code.local(Opcodes.DLOAD, value);
			code.call(Ranked.class, "add", void.class, double.class);
		});
		code.local(Opcodes.ALOAD, ranked);
		code.local(Opcodes.DLOAD, share);
		code.call(Ranked.class, "quantile", double.class, double.class);
	}

	void root(Expression.Root root, Place place) {
		Code code = place.code();
		int low = code.newDouble();
		expressions.formula(root.low(), place);
		code.local(Opcodes.DSTORE, low);
		int high = code.newDouble();
		expressions.formula(root.high(), place);
		code.local(Opcodes.DSTORE, high);
		expressions.ahead().hoist(root.body(), place, Set.of(root.variable()), true);
		int search = code.newReference();
		tool("searches", RootSearch[].class, RootSearch.class, kernel.newSearch(), isAlone(root.body()), search, code);
		code.local(Opcodes.ALOAD, search);
		code.local(Opcodes.DLOAD, low);
		code.local(Opcodes.DLOAD, high);
		code.call(RootSearch.class, "begin", void.class, double.class, double.class);
		int point = code.newDouble();
		int value = code.newDouble();
		Label next = new Label();
		Label end = new Label();
		code.mark(next);
		code.local(Opcodes.ALOAD, search);
		code.call(RootSearch.class, "isOpen", boolean.class);
		code.jump(Opcodes.IFEQ, end);
		code.local(Opcodes.ALOAD, search);
		code.call(RootSearch.class, "point", double.class);
		code.local(Opcodes.DSTORE, point);
		expressions.formula(root.body(), place.bound(root.variable(), point));
		code.local(Opcodes.DSTORE, value);
		code.local(Opcodes.ALOAD, search);
		code.local(Opcodes.DLOAD, value);
		code.call(RootSearch.class, "value", void.class, double.class);
		code.jump(Opcodes.GOTO, next);
		code.mark(end);
		code.local(Opcodes.ALOAD, search);
		code.call(RootSearch.class, "root", double.class);
	}

	/** Loads what a loop works with: the kernel's own, or another where the loop may come up inside itself. */
	private static void tool(String field, Class<?> array, Class<?> type, int number, boolean alone, int local, Code code) {
		if (alone) {
			code.field(field, array);
			code.integer(number);
			code.op(Opcodes.AALOAD);
		} else {
			code.create(type);
		}
		code.local(Opcodes.ASTORE, local);
	}

	/** Whether a formula asks for nothing that is computed on demand, which might be what the formula stands in. */
	private boolean isAlone(Expression body) {
		return FreeNames.of(body).stream().map(NameUse::name).filter(name -> plan.formulas().plan().slot(name) != null)
				.noneMatch(name -> plan.isLazy(name) || plan.from(name) > 0);
	}
}
