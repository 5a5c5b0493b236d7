package org.intcrucible.engine.internal.bytecode;

import java.util.List;

import org.intcrucible.engine.internal.simulation.Formulas;
import org.intcrucible.engine.internal.simulation.Quantity;
import org.intcrucible.engine.internal.simulation.Slot;
import org.intcrucible.formula.Expression;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes methods for quantities that are computed cell by cell when they are asked for, once in an epoch: another design begins
 * one, and another world.
 */
final class LazyWriter {

	private static final int STEP = 1;
	private static final int SAMPLE = 2;

	private final Formulas formulas;
	private final KernelPlan plan;
	private final KernelClass kernel;
	private final ExpressionWriter expressions;
	private final GroupWriter groups;

	LazyWriter(KernelPlan plan, KernelClass kernel, ExpressionWriter expressions, GroupWriter groups) {
		formulas = plan.formulas();
		this.plan = plan;
		this.kernel = kernel;
		this.expressions = expressions;
		this.groups = groups;
	}

	void methods() {
		plan.onDemand().forEach(group -> group.members().forEach(member -> method(group, member)));
	}

	private void method(Equations.Group group, Quantity member) {
		Slot slot = formulas.plan().slot(member.name());
		Code code = kernel.method(ElementWriter.lazyName(slot), "(II)D", 2);
		Place place = place(slot, code);
		Cells cells = new Cells(slot, place);
		Label known = new Label();
		cells.jumpIfKnown(() -> code.local(Opcodes.ILOAD, STEP), known);
		if (group.isSolved()) {
			groups.prepare(group, place);
			groups.compute(group, GroupWriter.then(group), place);
			group.members().forEach(other -> new Cells(formulas.plan().slot(other.name()), place)
					.stamp(() -> code.local(Opcodes.ILOAD, STEP)));
		} else if (member.kind() == Quantity.Kind.STOCK || plan.formulas().plan().looksBack(member.name())) {
			carried(group, cells, place);
		} else {
			groups.prepare(group, place);
			groups.compute(group, GroupWriter.then(group), place);
			cells.stamp(() -> code.local(Opcodes.ILOAD, STEP));
		}
		code.mark(known);
		cells.value(() -> code.local(Opcodes.ILOAD, STEP));
		code.op(Opcodes.DRETURN);
		code.end();
	}

	/** Where the step and the sample are those that are asked for; the evaluation ends where there is no such step. */
	private Place place(Slot slot, Code code) {
		Place place = new Place(code, !slot.dependsOnDesign());
		if (slot.perStep()) {
			code.local(Opcodes.ILOAD, STEP);
			code.integer(0);
			code.integer(formulas.horizon() - 1);
			code.callStatic(Kernel.class, "inside", int.class, int.class, int.class, int.class);
			code.op(Opcodes.POP);
			place = place.running(Facts.STEP, new IntTerm(STEP, 0, formulas.horizon() - 1L));
		}
		return slot.perSample() ? place.running(Facts.SAMPLE, new IntTerm(SAMPLE, 0, formulas.samples() - 1L)) : place;
	}

	/** Fills from the last step that is known, so that a long horizon needs no deep stack. */
	private void carried(Equations.Group group, Cells cells, Place place) {
		Code code = place.code();
		int step = code.newInt();
		Label back = new Label();
		Label forth = new Label();
		Label next = new Label();
		Label end = new Label();
		code.local(Opcodes.ILOAD, STEP);
		code.local(Opcodes.ISTORE, step);
		code.mark(back);
		code.local(Opcodes.ILOAD, step);
		code.jump(Opcodes.IFLE, forth);
		cells.jumpIfKnown(() -> {
			code.local(Opcodes.ILOAD, step);
			code.op(Opcodes.ICONST_1, Opcodes.ISUB);
		}, forth);
		code.decrement(step);
		code.jump(Opcodes.GOTO, back);
		code.mark(forth);
		code.local(Opcodes.ILOAD, step);
		code.local(Opcodes.ILOAD, STEP);
		code.jump(Opcodes.IF_ICMPGT, end);
		cells.jumpIfKnown(() -> code.local(Opcodes.ILOAD, step), next);
		Place here = place.running(Facts.STEP, new IntTerm(step, 0, formulas.horizon() - 1L));
		if (group.first().kind() == Quantity.Kind.STOCK) {
			Label then = new Label();
			Label stored = new Label();
			code.local(Opcodes.ILOAD, step);
			code.jump(Opcodes.IFNE, then);
			one(group, GroupWriter.start(group).getFirst(), here.branch());
			code.jump(Opcodes.GOTO, stored);
			code.mark(then);
			one(group, GroupWriter.then(group).getFirst(), here.branch());
			code.mark(stored);
		} else {
			one(group, GroupWriter.then(group).getFirst(), here.branch());
		}
		cells.stamp(() -> code.local(Opcodes.ILOAD, step));
		code.mark(next);
		code.increment(step);
		code.jump(Opcodes.GOTO, forth);
		code.mark(end);
	}

	private void one(Equations.Group group, Expression tree, Place place) {
		expressions.ahead().prepare(tree, place);
		groups.compute(group, List.of(tree), place);
	}

	/** Cells and stamps of a slot, at the sample that is asked for. */
	private final class Cells {

		private final Slot slot;
		private final Place place;

		Cells(Slot slot, Place place) {
			this.slot = slot;
			this.place = place;
		}

		void jumpIfKnown(Runnable step, Label target) {
			stamps();
			index(step);
			place.code().op(Opcodes.LALOAD);
			epoch();
			place.code().op(Opcodes.LCMP);
			place.code().jump(Opcodes.IFEQ, target);
		}

		void stamp(Runnable step) {
			stamps();
			index(step);
			epoch();
			place.code().op(Opcodes.LASTORE);
		}

		void value(Runnable step) {
			if (slot.perStep() || slot.perSample()) {
				place.code().field("cells", double[][].class);
				place.code().integer(slot.number());
				place.code().op(Opcodes.AALOAD);
				index(step);
			} else {
				place.code().field("scalars", double[].class);
				place.code().integer(slot.number());
			}
			place.code().op(Opcodes.DALOAD);
		}

		private void stamps() {
			place.code().field("stamps", long[][].class);
			place.code().integer(slot.number());
			place.code().op(Opcodes.AALOAD);
		}

		private void index(Runnable step) {
			if (slot.perStep() || slot.perSample()) {
				expressions.elements().index(slot, new Whole(0, formulas.horizon() - 1L, code -> step.run()), place);
			} else {
				place.code().integer(0);
			}
		}

		private void epoch() {
			place.code().field(slot.dependsOnDesign() ? "designEpoch" : "worldEpoch", long.class);
		}
	}
}
