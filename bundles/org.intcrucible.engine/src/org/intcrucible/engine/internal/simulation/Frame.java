package org.intcrucible.engine.internal.simulation;

import java.util.Arrays;
import java.util.List;

import org.intcrucible.engine.Noise;
import org.intcrucible.model.Design;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.WorldState;

/**
 * The working memory of one simulator: the point that is evaluated, where in it the computation stands, and the cells
 * computed so far. Cells that depend on the world alone outlive a change of design.
 */
final class Frame {

	final int horizon;
	final int samples;
	int step;
	int sample;
	double[] design;
	double[] state;
	Noise noise;
	private OutcomeTable table;
	private int row;

	final double[][] cells;
	private final long[][] stamps;
	private long designEpoch;
	private long worldEpoch;

	/** What the rule of a slot keeps from one cell to the next, by the slot's number. */
	final Object[] kept;

	double[] locals = new double[64];
	int base;

	Frame(List<Slot> slots, int horizon, int samples) {
		this.horizon = horizon;
		this.samples = samples;
		cells = new double[slots.size()][];
		stamps = new long[slots.size()][];
		kept = new Object[slots.size()];
		for (Slot slot : slots) {
			cells[slot.number()] = new double[slot.cellCount(horizon, samples)];
			stamps[slot.number()] = new long[cells[slot.number()].length];
		}
	}

	/** Moves to another point. */
	void enter(Design nextDesign, WorldState nextState, Noise nextNoise, OutcomeTable nextTable, int nextRow) {
		double[] nextValues = nextState.toArray();
		if (!Arrays.equals(nextValues, state) || !nextNoise.equals(noise)) {
			worldEpoch++;
		}
		designEpoch++;
		design = nextDesign.toArray();
		state = nextValues;
		noise = nextNoise;
		table = nextTable;
		row = nextRow;
		step = 0;
		sample = 0;
		base = 0;
	}

	/** Forgets what depends on the world alone. */
	void forgetWorld() {
		worldEpoch++;
	}

	/** An outcome that another evaluator provides. */
	double provided(int column) {
		return table.get(row, column);
	}

	boolean isComputed(Slot slot, int cell) {
		return stamps[slot.number()][cell] == epoch(slot);
	}

	void store(Slot slot, int cell, double value) {
		cells[slot.number()][cell] = value;
		stamps[slot.number()][cell] = epoch(slot);
	}

	private long epoch(Slot slot) {
		return slot.dependsOnDesign() ? designEpoch : worldEpoch;
	}

	/** Makes room for the bound variables of one more formula. */
	void push(int count) {
		base += count;
		if (base > locals.length) {
			locals = Arrays.copyOf(locals, 2 * base);
		}
	}

	void pop(int count) {
		base -= count;
	}
}
