package org.intcrucible.stages.quantitative.internal;

import java.util.function.ToDoubleFunction;

import org.intcrucible.model.Design;
import org.intcrucible.model.Lever;
import org.intcrucible.stage.Trial;

/** Engineering problems with published optima, typed in by hand from the table of problems with known answers. */
enum KnownOptimum {

	THREE_BAR_TRUSS(263.895843376468) {
		@Override
		FakeDocument document() {
			return new FakeDocument().real("x1", 0, 1).real("x2", 0, 1);
		}

		@Override
		double cost(double[] x) {
			return 100 * (2 * Math.sqrt(2) * x[0] + x[1]);
		}

		@Override
		double violation(double[] x) {
			double root = Math.sqrt(2);
			double area = root * x[0] * x[0] + 2 * x[0] * x[1];
			return excess(2 * (root * x[0] + x[1]) / area, 2, 1) + excess(2 * x[1] / area, 2, 1)
					+ excess(2 / (x[0] + root * x[1]), 2, 1);
		}
	},
	PRESSURE_VESSEL(5885.332773616) {
		@Override
		FakeDocument document() {
			return vessel(0);
		}

		@Override
		double cost(double[] x) {
			return vesselCost(x);
		}

		@Override
		double violation(double[] x) {
			return vesselViolation(x);
		}
	},
	PRESSURE_VESSEL_OF_PLATES(6059.714335048) {
		@Override
		FakeDocument document() {
			return vessel(0.0625);
		}

		@Override
		double cost(double[] x) {
			return vesselCost(x);
		}

		@Override
		double violation(double[] x) {
			return vesselViolation(x);
		}
	},
	WELDED_BEAM(1.724852308597) {
		@Override
		FakeDocument document() {
			return new FakeDocument().real("x1", 0.1, 2).real("x2", 0.1, 10).real("x3", 0.1, 10).real("x4", 0.1, 2);
		}

		@Override
		double cost(double[] x) {
			return 1.10471 * x[0] * x[0] * x[1] + 0.04811 * x[2] * x[3] * (14 + x[1]);
		}

		@Override
		double violation(double[] x) {
			double half = (x[0] + x[2]) / 2;
			double primary = 6000 / (Math.sqrt(2) * x[0] * x[1]);
			double radius = Math.sqrt(x[1] * x[1] / 4 + half * half);
			double inertia = 2 * Math.sqrt(2) * x[0] * x[1] * (x[1] * x[1] / 12 + half * half);
			double secondary = 6000 * (14 + x[1] / 2) * radius / inertia;
			double shear = Math.sqrt(primary * primary + primary * secondary * x[1] / radius + secondary * secondary);
			double buckling = 4.013 * 30e6 * Math.sqrt(x[2] * x[2] * Math.pow(x[3], 6) / 36) / (14 * 14)
					* (1 - x[2] / 28 * Math.sqrt(30e6 / (4 * 12e6)));
			return excess(shear, 13600, 30000) + excess(6 * 6000 * 14 / (x[3] * x[2] * x[2]), 30000, 60000)
					+ excess(x[0], x[3], 1) + excess(0.10471 * x[0] * x[0] + 0.04811 * x[2] * x[3] * (14 + x[1]), 5, 5)
					+ excess(0.125, x[0], 1)
					+ excess(4 * 6000 * Math.pow(14, 3) / (30e6 * Math.pow(x[2], 3) * x[3]), 0.25, 0.5)
					+ excess(6000, buckling, 50000);
		}
	};

	private final double optimum;

	KnownOptimum(double optimum) {
		this.optimum = optimum;
	}

	abstract FakeDocument document();

	abstract double cost(double[] x);

	/** Sum over the constraints, each in tolerances; 0 within the relative tolerance of 1e-9. */
	abstract double violation(double[] x);

	double optimum() {
		return optimum;
	}

	/** Scored against the pilot: strictly monotone in the cost. */
	Trial unsaturated(Design design) {
		return trial(design, cost -> {
			double z = 1 - cost / optimum;
			return (1 + z / (1 + Math.abs(z))) / 2;
		});
	}

	/** Scored against a range that begins far above the optimum: all good designs have P = 1. */
	Trial saturated(Design design) {
		return trial(design, cost -> Math.clamp(6 - cost / optimum, 0.0, 1.0));
	}

	private Trial trial(Design design, ToDoubleFunction<Double> score) {
		double[] x = design.toArray();
		double cost = cost(x);
		double violation = violation(x);
		double feasibility = Math.max(0, 1 - violation);
		return new Trial(!Double.isFinite(cost + violation), new double[] { cost / optimum }, violation,
				feasibility * score.applyAsDouble(cost), 1);
	}

	private static double excess(double left, double right, double tolerance) {
		double residual = Math.max(0, left - right);
		return residual <= 1e-9 * Math.max(1, Math.abs(right)) ? 0 : residual / tolerance;
	}

	private static FakeDocument vessel(double step) {
		Lever.Domain plate = new Lever.RealRange(0.0625, 6.1875, step);
		return new FakeDocument().lever("x1", new Lever.Scalar(), plate).lever("x2", new Lever.Scalar(), plate)
				.real("x3", 10, 200).real("x4", 10, 200);
	}

	private static double vesselCost(double[] x) {
		return 0.6224 * x[0] * x[2] * x[3] + 1.7781 * x[1] * x[2] * x[2] + 3.1661 * x[0] * x[0] * x[3]
				+ 19.84 * x[0] * x[0] * x[2];
	}

	private static double vesselViolation(double[] x) {
		return excess(0.0193 * x[2], x[0], 2) + excess(0.00954 * x[2], x[1], 2)
				+ excess(1296000, Math.PI * x[2] * x[2] * x[3] + 4.0 / 3 * Math.PI * x[2] * x[2] * x[2], 5e6);
	}
}
