package org.intcrucible.engine.internal.bytecode;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.intcrucible.engine.internal.simulation.Formulas;
import org.intcrucible.engine.internal.simulation.Quantity;
import org.intcrucible.engine.internal.simulation.Slot;
import org.intcrucible.model.DesignSpace;

/** Writes the class of a kernel. */
final class KernelWriter {

	private final Formulas formulas;
	private final KernelPlan plan;
	private final KernelClass kernel = new KernelClass();
	private final GroupWriter groups;
	private final WorldParts parts;

	/**
	 * A class, and the memory that its objects take.
	 *
	 * @param bytes of the class file
	 */
	record Written(byte[] bytes, KernelShape shape) {
	}

	private KernelWriter(Formulas formulas) {
		this.formulas = formulas;
		plan = new KernelPlan(formulas);
		ExpressionWriter expressions = new ExpressionWriter(plan, kernel);
		groups = new GroupWriter(plan, expressions);
		parts = expressions.worldParts();
		phases(expressions);
	}

	/** @throws NotCompilable if the formulas are left to be walked */
	static Written write(Formulas formulas) {
		KernelWriter writer = new KernelWriter(formulas);
		return new Written(writer.kernel.bytes(), writer.shape());
	}

	private void phases(ExpressionWriter expressions) {
		UnitWriter units = new UnitWriter(plan, expressions, groups);
		KernelClass.Sequence world = kernel.new Sequence(true);
		plan.units().stream().filter(unit -> !unit.designed()).forEach(unit -> units.unit(unit, world.next()));
		OutcomeWriter outcomes = new OutcomeWriter(expressions, formulas.layout());
		KernelClass.Sequence designs = kernel.new Sequence(false);
		Set<String> columns = new HashSet<>(formulas.columns());
		for (KernelPlan.Unit unit : plan.units()) {
			if (unit.designed()) {
				Place place = designs.next();
				units.unit(unit, place);
				unit.groups().stream().flatMap(group -> group.members().stream()).map(Quantity::name).filter(columns::remove)
						.forEach(name -> outcomes.column(name, place));
			}
		}
		formulas.columns().stream().filter(columns::contains).forEach(name -> outcomes.column(name, designs.next()));
		formulas.constraints().forEach((id, tree) -> outcomes.constraint(id, tree, designs.next()));
		designs.calledBy("designs");
		new LazyWriter(plan, kernel, expressions, groups).methods();
		parts.write(expressions, world);
		world.calledBy("world");
	}

	private KernelShape shape() {
		List<Slot> slots = formulas.plan().all();
		Set<Integer> lazy = plan.onDemand().stream().flatMap(group -> group.members().stream())
				.map(member -> formulas.plan().slot(member.name()).number()).collect(Collectors.toSet());
		Set<Integer> series = slots.stream().filter(slot -> slot.perStep() || slot.perSample())
				.filter(slot -> plan.constant(slot.name()).isEmpty()).map(Slot::number).collect(Collectors.toSet());
		int uncertainties = (int) formulas.document().world().assumptions().stream().filter(assumption -> !assumption.noise()).count();
		return new KernelShape(DesignSpace.of(formulas.document().world()).size(), uncertainties, slots, series, lazy,
				groups.noises().all(), kernel.searches(), kernel.rankings(), parts.count(), formulas.horizon(), formulas.samples());
	}
}
