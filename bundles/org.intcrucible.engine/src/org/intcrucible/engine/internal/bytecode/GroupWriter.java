package org.intcrucible.engine.internal.bytecode;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.intcrucible.engine.internal.simulation.Formulas;
import org.intcrucible.engine.internal.simulation.Quantity;
import org.intcrucible.engine.internal.simulation.Slot;
import org.intcrucible.formula.Expression;
import org.objectweb.asm.Opcodes;

/** Writes what computes one cell of a quantity, or of several that are solved together, and stores it. */
final class GroupWriter {

	private final Formulas formulas;
	private final ExpressionWriter expressions;
	private final NoiseWriter noises;
	private final EquationWriter equations;

	GroupWriter(KernelPlan plan, ExpressionWriter expressions) {
		formulas = plan.formulas();
		this.expressions = expressions;
		noises = new NoiseWriter(plan, expressions);
		equations = new EquationWriter(expressions, this);
	}

	NoiseWriter noises() {
		return noises;
	}

	/** Formulas of every step, but the first one of a stock. */
	static List<Expression> then(Equations.Group group) {
		return switch (group.first().kind()) {
			case STOCK -> List.of(group.first().parts().get(1).tree());
			case NOISE -> group.first().parts().stream().map(Quantity.FormulaPart::tree).toList();
			default -> group.members().stream().map(member -> member.first().tree()).toList();
		};
	}

	/** Formulas of the first step. */
	static List<Expression> start(Equations.Group group) {
		return List.of(group.first().first().tree());
	}

	/** What changes while equations are solved. */
	static Set<String> unknowns(Equations.Group group) {
		Set<String> names = new HashSet<>();
		if (group.isSolved()) {
			group.members().forEach(member -> names.add(Facts.unknown(member.name())));
		}
		return names;
	}

	private Slot slot(Quantity quantity) {
		return formulas.plan().slot(quantity.name());
	}

	private static boolean hasCells(Slot slot) {
		return slot.perStep() || slot.perSample();
	}

	/** Has at hand what the formulas of a group read. Those of equations load what they need by themselves. */
	void prepare(Equations.Group group, Place place) {
		group.members().stream().map(this::slot).filter(GroupWriter::hasCells).forEach(slot -> expressions.elements().holdArray(slot, place));
		if (!group.isSolved()) {
			group.members().forEach(member -> member.parts().forEach(part -> expressions.ahead().prepare(part.tree(), place)));
		}
	}

	/** Computes and stores the cells of the step and sample at hand. */
	void compute(Equations.Group group, List<Expression> trees, Place place) {
		if (group.isSolved()) {
			equations.solve(group, place);
			return;
		}
		int local = place.code().newDouble();
		if (group.first().kind() == Quantity.Kind.NOISE) {
			noises.draw(group.first(), place, local);
		} else {
			expressions.finite(trees.getFirst(), place, local);
		}
		store(group.first(), local, place);
	}

	/** Stores the value in a local variable as that of the step and sample at hand. */
	void store(Quantity quantity, int local, Place place) {
		Slot slot = slot(quantity);
		Code code = place.code();
		if (hasCells(slot)) {
			expressions.elements().array(slot, place);
			expressions.elements().index(slot, place.step().map(Whole::of).orElse(Whole.of(IntTerm.constant(0))), place);
		} else {
			code.field("scalars", double[].class);
			code.integer(slot.number());
			place.hold(slot.name(), local, Set.of());
		}
		code.local(Opcodes.DLOAD, local);
		code.op(Opcodes.DASTORE);
	}
}
