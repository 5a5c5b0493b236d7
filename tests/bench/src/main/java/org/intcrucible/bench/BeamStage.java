package org.intcrucible.bench;

/** The welded beam (Ragsdell and Phillips 1976), by hand. */
final class BeamStage extends PlainStage {

	private static final double P = 6000;
	private static final double L = 14;
	private static final double E = 30e6;
	private static final double G = 12e6;

	private final double[] tolerances;

	/** @param tolerances of the constraints, in the document's order */
	BeamStage(double[][] designs, int scenarios, double[] tolerances) {
		super(designs, scenarios);
		this.tolerances = tolerances;
	}

	@Override
	Columns newColumns(int rows) {
		return new Columns(11, 7, rows);
	}

	@Override
	void evaluate(double[] design, Columns columns, int row) {
		double x1 = design[0];
		double x2 = design[1];
		double x3 = design[2];
		double x4 = design[3];
		double cost = 1.10471 * (x1 * x1) * x2 + 0.04811 * x3 * x4 * (14 + x2);
		double half = (x1 + x3) / 2;
		double t1 = P / (Math.sqrt(2) * x1 * x2);
		double m = P * (L + x2 / 2);
		double rr = Math.sqrt(x2 * x2 / 4 + half * half);
		double j = 2 * Math.sqrt(2) * x1 * x2 * (x2 * x2 / 12 + half * half);
		double t2 = m * rr / j;
		double tau = Math.sqrt(t1 * t1 + t1 * t2 * x2 / rr + t2 * t2);
		double sigma = 6 * P * L / (x4 * (x3 * x3));
		double sag = 4 * P * (L * L * L) / (E * StrictMath.pow(x3, 3) * x4);
		double pc = 4.013 * E * Math.sqrt(x3 * x3 * StrictMath.pow(x4, 6) / 36) / (L * L)
				* (1 - x3 / (2 * L) * Math.sqrt(E / (4 * G)));
		double material = 0.10471 * (x1 * x1) + 0.04811 * x3 * x4 * (14 + x2);
		double[] outcomes = { cost, half, t1, m, rr, j, t2, tau, sigma, sag, pc };
		for (int i = 0; i < outcomes.length; i++) {
			columns.outcomes()[i][row] = outcomes[i];
		}
		double[] satisfactions = { satisfaction(tau, 13600, tolerances[0]), satisfaction(sigma, 30000, tolerances[1]),
				satisfaction(x1, x4, tolerances[2]), satisfaction(material, 5, tolerances[3]), satisfaction(0.125, x1, tolerances[4]),
				satisfaction(sag, 0.25, tolerances[5]), satisfaction(P, pc, tolerances[6]) };
		double feasibility = 1;
		for (int i = 0; i < satisfactions.length; i++) {
			columns.satisfactions()[i][row] = satisfactions[i];
			feasibility = Math.min(feasibility, satisfactions[i]);
		}
		columns.predictions()[row] = feasibility * Math.clamp((cost - 10) / (1.7 - 10), 0.0, 1.0);
		columns.resources()[row] = 1;
	}
}
