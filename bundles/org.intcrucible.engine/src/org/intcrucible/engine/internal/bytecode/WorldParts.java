package org.intcrucible.engine.internal.bytecode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

import org.intcrucible.engine.internal.simulation.Meaning;
import org.intcrucible.engine.internal.simulation.Slot;
import org.intcrucible.formula.Expression;
import org.intcrucible.formula.FormulaPrinter;
import org.intcrucible.formula.FreeNames;
import org.objectweb.asm.Opcodes;

/**
 * Parts of formulas that the state of the world alone decides, though a design decides the whole. They are computed once for a
 * world, whether or not anybody will look at them, so only parts that have a value whatever happens are taken.
 */
final class WorldParts {

	private final KernelPlan plan;
	private final int first;
	private final Map<String, Expression> parts = new LinkedHashMap<>();
	private final Map<String, Integer> cells = new LinkedHashMap<>();

	WorldParts(KernelPlan plan) {
		this.plan = plan;
		first = plan.formulas().plan().all().size();
	}

	/** Where a part's value lies among the scalars, behind those of the slots; empty if it is not one of these. */
	OptionalInt cell(Expression part) {
		Facts.Fact fact = plan.facts().of(part);
		if (!fact.total() || !fact.varies().isEmpty() || !isDecidedByWorld(part)) {
			return OptionalInt.empty();
		}
		String key = FormulaPrinter.print(part);
		parts.putIfAbsent(key, part);
		return OptionalInt.of(cells.computeIfAbsent(key, absent -> first + cells.size()));
	}

	private boolean isDecidedByWorld(Expression part) {
		return FreeNames.of(part).stream().allMatch(use -> switch (plan.formulas().meanings().get(use.name())) {
			case Meaning.AssumptionValue assumption -> true;
			case Meaning.Computed(Slot slot) -> !slot.dependsOnDesign() && !plan.isLazy(slot.name());
			default -> false;
		});
	}

	int count() {
		return cells.size();
	}

	/** Writes the computation of all parts, behind everything else that the world decides. */
	void write(ExpressionWriter expressions, KernelClass.Sequence world) {
		parts.forEach((key, part) -> {
			Place place = world.next();
			Code code = place.code();
			int value = code.newDouble();
			expressions.ahead().prepare(part, place);
			expressions.formula(part, place);
			code.local(Opcodes.DSTORE, value);
			code.field("scalars", double[].class);
			code.integer(cells.get(key));
			code.local(Opcodes.DLOAD, value);
			code.op(Opcodes.DASTORE);
		});
	}
}
