package org.intcrucible.engine.internal.scoring;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.LatinHypercube;
import org.intcrucible.engine.Noise;
import org.intcrucible.engine.PilotScales;
import org.intcrucible.engine.Repetition;
import org.intcrucible.engine.Simulator;
import org.intcrucible.model.Design;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.WorldState;

/** Outcomes at points spread over the levers, in the nominal state, with noise at its mean. */
public final class PilotSample {

	private static final int POINTS = 1024;

	private final OutcomeTable table;

	private PilotSample(OutcomeTable table) {
		this.table = table;
	}

	public static PilotSample of(CompiledProblem problem, long seed, Repetition repetition) {
		DesignSpace designs = problem.designs();
		double[][] points = LatinHypercube.points(POINTS, designs.size(), seed, "pilot");
		OutcomeTable table = new OutcomeTable(problem.layout(), POINTS);
		WorldState nominal = problem.nominal();
		Noise noise = new Noise.AtMean();
		Queue<Simulator> idle = new ConcurrentLinkedQueue<>();
		repetition.forEach(POINTS, row -> {
			Simulator taken = idle.poll();
			Simulator simulator = taken == null ? problem.simulator() : taken;
			simulator.evaluate(design(designs, points[row]), nominal, noise, table, row);
			idle.add(simulator);
		});
		return new PilotSample(table);
	}

	private static Design design(DesignSpace designs, double[] shares) {
		double[] values = new double[shares.length];
		for (int i = 0; i < values.length; i++) {
			values[i] = designs.elements().get(i).atShare(shares[i]);
		}
		return new Design(values);
	}

	/** Scale of a column's values. */
	public PilotScales.Scale scale(String column) {
		return scaleOfDifference(column, 0);
	}

	/** Scale of a column's distance from a constant. */
	public PilotScales.Scale scaleOfDifference(String column, double constant) {
		int position = table.layout().column(column);
		return scale(row -> table.get(row, position) - constant);
	}

	/** Scale of the difference of two columns. */
	public PilotScales.Scale scaleOfDifference(String left, String right) {
		int leftPosition = table.layout().column(left);
		int rightPosition = table.layout().column(right);
		return scale(row -> table.get(row, leftPosition) - table.get(row, rightPosition));
	}

	private PilotScales.Scale scale(IntToDoubleFunction value) {
		double[] sorted = IntStream.range(0, table.rows()).filter(table::isEvaluated).mapToDouble(value)
				.filter(Double::isFinite).sorted().toArray();
		if (sorted.length == 0) {
			return new PilotScales.Scale(0, 1);
		}
		double median = percentile(sorted, 50);
		// Halved first: the difference of two finite numbers can be infinite.
		double halfWidth = percentile(sorted, 95) / 2 - percentile(sorted, 5) / 2;
		return new PilotScales.Scale(median, halfWidth > 0 ? halfWidth : Math.max(Math.abs(median), 1));
	}

	/** Nearest rank: the least value with at least the given share at or below it. */
	private static double percentile(double[] sorted, int percent) {
		return sorted[Math.ceilDiv(percent * sorted.length, 100) - 1];
	}
}
