package org.intcrucible.engine.internal.bytecode;

import java.util.List;
import java.util.Set;

import org.intcrucible.engine.internal.simulation.Slot;
import org.intcrucible.model.Assumption;

/**
 * How much memory a kernel takes.
 *
 * @param elements      of a design
 * @param uncertainties values of a state of the world
 * @param slots         of all quantities, by number
 * @param series        numbers of the slots that have cells
 * @param lazy          numbers of the slots whose cells are stamped
 * @param noises        in the order of their feeds
 * @param searches      number of roots, and {@code rankings} of quantiles
 * @param parts         number of parts of formulas that have one value and no slot
 */
record KernelShape(int elements, int uncertainties, List<Slot> slots, Set<Integer> series, Set<Integer> lazy, List<Assumption> noises,
		int searches, int rankings, int parts, int horizon, int samples) {

	double[][] newCells() {
		double[][] cells = new double[slots.size()][];
		for (int i = 0; i < cells.length; i++) {
			cells[i] = new double[series.contains(i) ? slots.get(i).cellCount(horizon, samples) : 0];
		}
		return cells;
	}

	long[][] newStamps() {
		long[][] stamps = new long[slots.size()][];
		for (int i = 0; i < stamps.length; i++) {
			stamps[i] = new long[lazy.contains(i) ? slots.get(i).cellCount(horizon, samples) : 0];
		}
		return stamps;
	}

	NoiseFeed[] newNoises() {
		return noises.stream().map(noise -> new NoiseFeed(noise, samples)).toArray(NoiseFeed[]::new);
	}
}
