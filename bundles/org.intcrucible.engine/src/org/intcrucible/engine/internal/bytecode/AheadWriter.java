package org.intcrucible.engine.internal.bytecode;

import java.util.Collection;

import org.intcrucible.engine.internal.simulation.Meaning;
import org.intcrucible.engine.internal.simulation.Slot;
import org.intcrucible.formula.BinaryOperator;
import org.intcrucible.formula.Expression;
import org.intcrucible.formula.FormulaPrinter;
import org.intcrucible.formula.FreeNames;
import org.intcrucible.formula.Function;
import org.intcrucible.formula.NameUse;
import org.objectweb.asm.Opcodes;

/** Writes code that computes and loads parts of formulas before they are needed, and has them at hand in local variables. */
final class AheadWriter {

	private final ExpressionWriter expressions;
	private final KernelPlan plan;
	private final Facts facts;

	AheadWriter(ExpressionWriter expressions, KernelPlan plan) {
		this.expressions = expressions;
		this.plan = plan;
		facts = plan.facts();
	}

	/**
	 * Computes parts of a formula in front of a loop, or in front of whatever else does not change them.
	 *
	 * @param running what changes inside
	 * @param certain whether the formula is computed at all
	 */
	void hoist(Expression part, Place place, Collection<String> running, boolean certain) {
		if (plan.folding().value(part).isPresent()) {
			return;
		}
		Facts.Fact fact = facts.of(part);
		if ((isCostly(part) || isRead(part)) && !fact.variesWith(running) && (certain || fact.total())) {
			settle(part, place);
			hold(part, place);
			return;
		}
		Facts.certain(part).forEach(inner -> hoist(inner, place, running, certain));
		expressions.loops().hoistInside(part, place, running, certain);
	}

	/** Computes the loops of a formula while the stack is empty: HotSpot replaces a running loop by a better one only then. */
	void settle(Expression part, Place place) {
		if (part instanceof Expression.Aggregate || part instanceof Expression.Root) {
			Facts.certain(part).forEach(inner -> settle(inner, place));
			hold(part, place);
		} else {
			Facts.certain(part).forEach(inner -> settle(inner, place));
		}
	}

	/** Loads what formulas read, so that it is at hand in every loop behind. */
	void prepare(Expression tree, Place place) {
		for (NameUse use : FreeNames.of(tree)) {
			switch (plan.formulas().meanings().get(use.name())) {
				case null -> {
					// bound by a formula around this part
				}
				case Meaning.Computed(Slot slot) when plan.isLazy(slot.name()) || plan.constant(slot.name()).isPresent() -> {
					// read where it is needed
				}
				case Meaning.Computed(Slot slot) when slot.perStep() || slot.perSample() -> expressions.elements().holdArray(slot, place);
				case Meaning.Computed(Slot slot) when plan.equations().of(slot.name()).isSolved() && !place.unknowns().isEmpty() -> {
					// it may be one of those that are being solved
				}
				case Meaning.LeverVector vector -> expressions.elements().holdDesign(place);
				default -> hold(new Expression.Name(0, use.name()), place);
			}
		}
	}

	/** Computes a part before it is needed. */
	private void hold(Expression part, Place place) {
		String key = FormulaPrinter.print(part);
		if (place.held(key).isEmpty()) {
			expressions.compute(part, place);
			int local = place.code().newDouble();
			place.code().local(Opcodes.DSTORE, local);
			place.hold(key, local, facts.of(part).varies());
		}
	}

	/** Whether a part is worth a local variable: what takes a call or a loop. */
	static boolean isCostly(Expression part) {
		return switch (part) {
			case Expression.Aggregate aggregate -> true;
			case Expression.Root root -> true;
			case Expression.Binary binary -> binary.operator() == BinaryOperator.POWER && !ExpressionWriter.isSquare(binary);
			case Expression.Call call -> CallWriter.isCostly(Function.named(call.function()).orElseThrow());
			default -> false;
		};
	}

	/** Whether a part is read from memory. */
	static boolean isRead(Expression part) {
		return part instanceof Expression.Name || part instanceof Expression.Index;
	}
}
