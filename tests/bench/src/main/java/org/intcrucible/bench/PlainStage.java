package org.intcrucible.bench;

/**
 * The evaluation of many designs in many scenarios as somebody would write it by hand for one problem: outcomes, satisfactions, P
 * and R, each in a column of its own.
 */
abstract class PlainStage {

	private final double[][] designs;
	private final int scenarios;

	/** @param designs levers in the document's order */
	PlainStage(double[][] designs, int scenarios) {
		this.designs = designs;
		this.scenarios = scenarios;
	}

	/** The columns of one stage. */
	record Columns(double[][] outcomes, double[][] satisfactions, double[] predictions, double[] resources) {

		Columns(int outcomes, int constraints, int rows) {
			this(new double[outcomes][rows], new double[constraints][rows], new double[rows], new double[rows]);
		}
	}

	/** Evaluates all designs in all scenarios, into fresh columns. */
	final Columns evaluate() {
		Columns columns = newColumns(designs.length * scenarios);
		for (int design = 0; design < designs.length; design++) {
			for (int scenario = 0; scenario < scenarios; scenario++) {
				evaluate(designs[design], columns, design * scenarios + scenario);
			}
		}
		return columns;
	}

	abstract Columns newColumns(int rows);

	abstract void evaluate(double[] design, Columns columns, int row);

	/** Satisfaction of left <= right. */
	static double satisfaction(double left, double right, double tolerance) {
		double residual = left - right;
		return residual <= 1e-9 * Math.max(1, Math.abs(right)) ? 1 : Math.max(0, 1 - residual / tolerance);
	}
}
