package org.intcrucible.engine.internal.bytecode;

import org.intcrucible.engine.Noise;
import org.intcrucible.engine.internal.simulation.EvaluationFailure;
import org.intcrucible.engine.internal.simulation.LoopNode;
import org.intcrucible.engine.internal.simulation.RootSearch;
import org.intcrucible.model.Design;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.WorldState;

/**
 * The formulas of one problem as code that was written for them, and the working memory of one simulator. Subclasses are written by
 * {@link KernelWriter}: {@link #world()} computes what the state of the world and the noise decide, {@link #designs()} the
 * rest. Cells of a series lie step by step, samples next to each other.
 */
abstract class Kernel {

	static final String NAME = "org/intcrucible/engine/internal/bytecode/Kernel";

	/** Turns of one range, at most. */
	static final int LONGEST_RANGE = LoopNode.LONGEST;

	final double[] design;
	final double[] state;
	/** What has one value, by the number of its slot; behind the slots, parts of formulas. */
	final double[] scalars;
	/** What has several, by the number of its slot; the arrays of others are empty. */
	final double[][] cells;
	/** Of what is computed when it is asked for: in which epoch each cell was. */
	final long[][] stamps;
	final NoiseFeed[] noises;
	final RootSearch[] searches;
	final Ranked[] rankings;
	final RuntimeException undefined = new EvaluationFailure("equations do not agree");
	OutcomeTable table;
	int row;
	long designEpoch;
	long worldEpoch;
	private WorldState world;
	private Noise noise;
	private WorldPhase phase = WorldPhase.OPEN;

	private enum WorldPhase {
		OPEN, DONE, FAILED
	}

	Kernel(KernelShape shape) {
		design = new double[shape.elements()];
		state = new double[shape.uncertainties()];
		scalars = new double[shape.slots().size() + shape.parts()];
		cells = shape.newCells();
		stamps = shape.newStamps();
		noises = shape.newNoises();
		searches = new RootSearch[shape.searches()];
		for (int i = 0; i < searches.length; i++) {
			searches[i] = new RootSearch();
		}
		rankings = new Ranked[shape.rankings()];
		for (int i = 0; i < rankings.length; i++) {
			rankings[i] = new Ranked();
		}
	}

	/**
	 * Fills a row as far as there are numbers.
	 *
	 * @return whether the row is filled; else the formulas have to be walked, to fail and to say why
	 */
	final boolean fill(Design nextDesign, WorldState nextState, Noise nextNoise, OutcomeTable nextTable, int nextRow) {
		enter(nextState, nextNoise);
		nextDesign.copyTo(design);
		table = nextTable;
		row = nextRow;
		designEpoch++;
		try {
			if (phase == WorldPhase.OPEN) {
				phase = WorldPhase.FAILED;
				world();
				phase = WorldPhase.DONE;
			}
			if (phase == WorldPhase.FAILED) {
				return false;
			}
			designs();
			return true;
		} catch (EvaluationFailure undefinedNumber) {
			return false;
		} catch (StackOverflowError tooDeep) {
			return false;
		}
	}

	private void enter(WorldState nextState, Noise nextNoise) {
		if (nextState == world && nextNoise == noise) {
			return;
		}
		if (!nextState.equals(world) || !nextNoise.equals(noise)) {
			nextState.copyTo(state);
			for (NoiseFeed feed : noises) {
				feed.listen(nextNoise);
			}
			worldEpoch++;
			phase = WorldPhase.OPEN;
		}
		world = nextState;
		noise = nextNoise;
	}

	/** An outcome that another evaluator provides. */
	final double provided(int column) {
		return table.get(row, column);
	}

	/** @throws EvaluationFailure if a range turns too often */
	static void requireShort(int first, int last) {
		if ((long) last - first >= LONGEST_RANGE) {
			throw new EvaluationFailure("a range is too long");
		}
	}

	/** @throws EvaluationFailure unless the value of a formula is finite */
	static double finite(double value) {
		if (!(Math.abs(value) <= Double.MAX_VALUE)) {
			throw new EvaluationFailure("a value is not finite");
		}
		return value;
	}

	/** @throws EvaluationFailure if a side of a comparison is not a number */
	static double number(double side) {
		if (side != side) {
			throw new EvaluationFailure("a side is not a number");
		}
		return side;
	}

	/** @throws EvaluationFailure if an index lies outside */
	static int inside(int index, int least, int greatest) {
		if (index < least || index > greatest) {
			throw new EvaluationFailure("an index lies outside");
		}
		return index;
	}

	/** @throws EvaluationFailure if there is no such number */
	abstract void world();

	/** @throws EvaluationFailure if there is no such number */
	abstract void designs();
}
