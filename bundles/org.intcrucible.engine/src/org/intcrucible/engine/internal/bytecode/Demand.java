package org.intcrucible.engine.internal.bytecode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.intcrucible.engine.ConstraintTree;
import org.intcrucible.engine.internal.simulation.Formulas;
import org.intcrucible.engine.internal.simulation.Meaning;
import org.intcrucible.engine.internal.simulation.Quantity;
import org.intcrucible.engine.internal.simulation.Slot;
import org.intcrucible.formula.BinaryOperator;
import org.intcrucible.formula.Expression;

/**
 * Finds the quantities of which every evaluation needs every cell, or nearly: they can be computed in straight loops, before
 * anybody asks. It may err: what is computed without need and has no value has the evaluation walked, and so costs time and
 * changes nothing.
 */
final class Demand {

	private final Formulas formulas;
	private final Equations equations;
	private final Folding folding;
	private final Map<String, Quantity> quantities = new HashMap<>();
	/** First step that is asked for, by name. */
	private final Map<String, Integer> from = new HashMap<>();

	/**
	 * For which cells a formula is computed.
	 *
	 * @param steps   whether for every step from {@code from} on
	 * @param samples whether for every sample
	 * @param running bound variables that run through the steps, and the step that each starts at
	 */
	private record Cells(boolean steps, int from, boolean samples, Map<String, Integer> running) {

		/** Where a variable runs through the steps. */
		Cells throughSteps(String variable, int start) {
			Map<String, Integer> more = new HashMap<>(running);
			more.put(variable, start);
			return variable.equals(Facts.STEP) ? new Cells(true, start, samples, running) : new Cells(steps, from, samples, more);
		}

		/** Where a variable has other values. */
		Cells through(String variable) {
			Map<String, Integer> fewer = new HashMap<>(running);
			fewer.remove(variable);
			return variable.equals(Facts.STEP) ? new Cells(false, 0, samples, running) : new Cells(steps, from, samples, fewer);
		}

		Cells inSamples() {
			return new Cells(steps, from, true, running);
		}
	}

	Demand(Formulas formulas, Equations equations, Folding folding) {
		this.formulas = formulas;
		this.equations = equations;
		this.folding = folding;
		formulas.quantities().forEach(quantity -> quantities.put(quantity.name(), quantity));
		Cells one = new Cells(false, 0, false, Map.of());
		formulas.columns().stream().filter(quantities::containsKey).forEach(name -> whole(name, 0));
		formulas.constraints().values().forEach(tree -> first(tree, one));
	}

	/** First step of a quantity that is needed in full, 0 unless it is a series; empty for any other. */
	OptionalInt from(String name) {
		return from.containsKey(name) ? OptionalInt.of(from.get(name)) : OptionalInt.empty();
	}

	private void first(ConstraintTree tree, Cells cells) {
		switch (tree) {
			case ConstraintTree.Comparison comparison -> {
				visit(comparison.left(), cells);
				visit(comparison.right(), cells);
			}
			case ConstraintTree.Truth truth -> visit(truth.condition(), cells);
			case ConstraintTree.Both both -> first(both.first(), cells);
			case ConstraintTree.Either either -> first(either.first(), cells);
		}
	}

	private void whole(String name, int first) {
		if (from.getOrDefault(name, Integer.MAX_VALUE) <= first) {
			return;
		}
		equations.of(name).members().forEach(member -> from.merge(member.name(), first, Math::min));
		for (Quantity member : equations.of(name).members()) {
			Slot slot = formulas.plan().slot(member.name());
			List<Quantity.FormulaPart> parts = member.parts();
			if (member.kind() == Quantity.Kind.STOCK) {
				visit(parts.get(0).tree(), new Cells(formulas.horizon() == 1, 0, slot.perSample(), Map.of()));
				if (formulas.horizon() > 1) {
					visit(parts.get(1).tree(), new Cells(true, Math.max(1, first), slot.perSample(), Map.of()));
				}
			} else {
				parts.forEach(part -> visit(part.tree(), new Cells(slot.perStep(), first, slot.perSample(), Map.of())));
			}
		}
	}

	private void visit(Expression part, Cells cells) {
		if (folding.value(part).isPresent()) {
			return;
		}
		switch (part) {
			case Expression.Name name -> {
				askForOne(name.name(), cells);
				if (cells.steps()) {
					askForSteps(name.name(), cells.from(), cells);
				}
			}
			case Expression.Index index -> {
				visit(index.index(), cells);
				start(index.index(), cells).ifPresent(first -> askForSteps(((Expression.Name) index.base()).name(), first, cells));
			}
			case Expression.Aggregate aggregate -> aggregate(aggregate, cells);
			case Expression.Root root -> {
				Facts.certain(root).forEach(end -> visit(end, cells));
				visit(root.body(), cells.through(root.variable()));
			}
			default -> Facts.certain(part).forEach(inner -> visit(inner, cells));
		}
	}

	private void askForOne(String name, Cells cells) {
		if (formulas.meanings().get(name) instanceof Meaning.Computed(Slot slot) && !slot.perStep() && (!slot.perSample() || cells.samples())) {
			whole(name, 0);
		}
	}

	private void askForSteps(String name, int first, Cells cells) {
		if (formulas.meanings().get(name) instanceof Meaning.Computed(Slot slot) && slot.perStep() && (!slot.perSample() || cells.samples())) {
			whole(name, first);
		}
	}

	/** Where an index starts that runs with the steps; empty if it does not. */
	private OptionalInt start(Expression index, Cells cells) {
		return switch (index) {
			case Expression.Name name when name.name().equals(Facts.STEP) ->
				cells.steps() ? OptionalInt.of(cells.from()) : OptionalInt.empty();
			case Expression.Name name when cells.running().containsKey(name.name()) -> OptionalInt.of(cells.running().get(name.name()));
			case Expression.Binary binary when binary.right() instanceof Expression.NumberLiteral by && by.value() < formulas.horizon() -> {
				OptionalInt base = start(binary.left(), cells);
				boolean back = binary.operator() == BinaryOperator.SUBTRACT;
				yield base.isPresent() && (back || binary.operator() == BinaryOperator.ADD)
						? OptionalInt.of((int) Math.max(0, base.getAsInt() + (back ? -by.value() : by.value()))) : OptionalInt.empty();
			}
			default -> OptionalInt.empty();
		};
	}

	private void aggregate(Expression.Aggregate aggregate, Cells cells) {
		aggregate.argument().forEach(share -> visit(share, cells));
		Cells inner = cells;
		for (Expression.Range range : aggregate.over()) {
			switch (range) {
				case Expression.Samples samples -> inner = inner.inSamples();
				case Expression.Steps steps -> inner = inner.throughSteps(steps.variable(), 0);
				case Expression.Indices indices -> {
					visit(indices.low(), inner);
					visit(indices.high(), inner);
					double low = folding.value(indices.low()).orElse(Double.NaN);
					double high = folding.value(indices.high()).orElse(Double.NaN);
					if (!(low <= high)) {
						return;
					}
					inner = covers(low, high) ? inner.throughSteps(indices.variable(), (int) low) : inner.through(indices.variable());
				}
			}
		}
		visit(aggregate.body(), inner);
	}

	/** A range that leaves out few steps is taken for all of them. */
	private boolean covers(double low, double high) {
		return low >= 0 && high < formulas.horizon() && 2 * (high - low + 1) >= formulas.horizon();
	}
}
