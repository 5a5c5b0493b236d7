package org.intcrucible.engine.internal.bytecode;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.intcrucible.engine.internal.simulation.Formulas;
import org.intcrucible.engine.internal.simulation.Quantity;
import org.intcrucible.engine.internal.simulation.Slot;
import org.intcrucible.formula.Expression;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes straight loops that compute quantities before anybody asks for them. */
final class UnitWriter {

	private final Formulas formulas;
	private final KernelPlan plan;
	private final ExpressionWriter expressions;
	private final GroupWriter groups;

	UnitWriter(KernelPlan plan, ExpressionWriter expressions, GroupWriter groups) {
		formulas = plan.formulas();
		this.plan = plan;
		this.expressions = expressions;
		this.groups = groups;
	}

	/** Writes a unit; what has one value is at hand behind it. */
	void unit(KernelPlan.Unit unit, Place place) {
		if (slot(unit.groups().getFirst()).perStep()) {
			series(unit.groups(), place);
		} else {
			unit.groups().forEach(group -> cells(group, GroupWriter.then(group), place));
		}
	}

	private Slot slot(Equations.Group group) {
		return formulas.plan().slot(group.first().name());
	}

	private void series(List<Equations.Group> members, Place place) {
		boolean carried = members.stream().anyMatch(UnitWriter::isStock);
		for (Equations.Group group : members) {
			groups.prepare(group, place);
			if (formulas.horizon() > 1 || !isStock(group)) {
				hoist(GroupWriter.then(group), place, Set.of(Facts.STEP, Facts.SAMPLE), group);
			}
		}
		if (members.size() == 1 && groups.noises().fill(members.getFirst(), place)) {
			return;
		}
		if (carried) {
			Place first = place.running(Facts.STEP, IntTerm.constant(0));
			members.stream().filter(group -> isStock(group) || plan.from(group.first().name()) == 0)
					.forEach(group -> cells(group, isStock(group) ? GroupWriter.start(group) : GroupWriter.then(group), first));
		}
		int from = carried ? 1 : members.stream().mapToInt(group -> plan.from(group.first().name())).min().orElseThrow();
		if (from < formulas.horizon()) {
			expressions.loops().count(Facts.STEP, from, formulas.horizon(), place,
					step -> members.forEach(group -> from(group, from, step)));
		}
	}

	private static boolean isStock(Equations.Group group) {
		return group.first().kind() == Quantity.Kind.STOCK;
	}

	/** The cells of one step, unless the quantity begins later. */
	private void from(Equations.Group group, int least, Place step) {
		int from = plan.from(group.first().name());
		if (from <= least || isStock(group)) {
			cells(group, GroupWriter.then(group), step);
			return;
		}
		Label later = new Label();
		step.step().orElseThrow().load(step.code());
		step.code().integer(from);
		step.code().jump(Opcodes.IF_ICMPLT, later);
		cells(group, GroupWriter.then(group), step.branch());
		step.code().mark(later);
	}

	/** The cells of one step, or of no step. */
	private void cells(Equations.Group group, List<Expression> trees, Place place) {
		groups.prepare(group, place);
		if (!slot(group).perSample()) {
			groups.compute(group, trees, place);
			return;
		}
		if (groups.noises().row(group, place)) {
			return;
		}
		hoist(trees, place, Set.of(Facts.SAMPLE), group);
		Consumer<Place> sample = at -> groups.compute(group, trees, at);
		expressions.loops().count(Facts.SAMPLE, 0, formulas.samples(), place, sample);
	}

	private void hoist(List<Expression> trees, Place place, Set<String> running, Equations.Group group) {
		Set<String> changing = GroupWriter.unknowns(group);
		changing.addAll(running);
		trees.forEach(tree -> expressions.ahead().hoist(tree, place, changing, true));
	}
}
