package org.intcrucible.bench;

/** The pressure vessel (Sandgren 1990), by hand. */
final class VesselStage extends PlainStage {

	private final double[] tolerances;
	private final double median;
	private final double halfWidth;

	/**
	 * @param tolerances of the constraints, in the document's order
	 * @param median     of the cost, and {@code halfWidth} its scale: the goal has no range
	 */
	VesselStage(double[][] designs, int scenarios, double[] tolerances, double median, double halfWidth) {
		super(designs, scenarios);
		this.tolerances = tolerances;
		this.median = median;
		this.halfWidth = halfWidth;
	}

	@Override
	Columns newColumns(int rows) {
		return new Columns(4, 3, rows);
	}

	@Override
	void evaluate(double[] design, Columns columns, int row) {
		double x1 = design[0];
		double x2 = design[1];
		double x3 = design[2];
		double x4 = design[3];
		double cost = 0.6224 * x1 * x3 * x4 + 1.7781 * x2 * (x3 * x3) + 3.1661 * (x1 * x1) * x4 + 19.84 * (x1 * x1) * x3;
		double g1 = 0.0193 * x3 - x1;
		double g2 = 0.00954 * x3 - x2;
		double g3 = 1296000 - Math.PI * (x3 * x3) * x4 - 4.0 / 3 * Math.PI * StrictMath.pow(x3, 3);
		columns.outcomes()[0][row] = cost;
		columns.outcomes()[1][row] = g1;
		columns.outcomes()[2][row] = g2;
		columns.outcomes()[3][row] = g3;
		double q1 = satisfaction(g1, 0, tolerances[0]);
		double q2 = satisfaction(g2, 0, tolerances[1]);
		double q3 = satisfaction(g3, 0, tolerances[2]);
		columns.satisfactions()[0][row] = q1;
		columns.satisfactions()[1][row] = q2;
		columns.satisfactions()[2][row] = q3;
		double distance = (median - cost) / halfWidth;
		double attained = distance >= 0 ? 1 - 0.5 / (1 + distance) : 0.5 / (1 - distance);
		columns.predictions()[row] = Math.min(q1, Math.min(q2, q3)) * attained;
		columns.resources()[row] = 1;
	}
}
