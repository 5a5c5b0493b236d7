package org.intcrucible.bench;

/** The welded beam (Ragsdell and Phillips 1976) under a load that is not known exactly: the example has one state of the world. */
final class UncertainBeam {

	static final String TEXT = """
			# Welded beam
			## Goals
			- minimize cost: `1.10471 * x1^2 * x2 + 0.04811 * x3 * x4 * (14 + x2)` from 1.7 to 10

			## Constraints
			- Shear: `tau <= 13600` (hard)
			- Bending: `sigma <= 30000` (hard)
			- Weld not thicker than bar: `x1 <= x4` (hard)
			- Material: `0.10471 * x1^2 + 0.04811 * x3 * x4 * (14 + x2) <= 5` (hard)
			- Least weld: `0.125 <= x1` (hard)
			- Deflection: `sag <= 0.25` (hard)
			- Buckling: `Pc >= P` (hard)

			## Levers
			- x1: real 0.1..2
			- x2: real 0.1..10
			- x3: real 0.1..10
			- x4: real 0.1..2

			## Mechanisms
			- L = `length`
			- E = `30e6 * stiffness`
			- G = `12e6`
			- half = `(x1 + x3) / 2`
			- t1 = `P / (sqrt(2) * x1 * x2)`
			- M = `P * (L + x2 / 2)`
			- Rr = `sqrt(x2^2 / 4 + half^2)`
			- J = `2 * sqrt(2) * x1 * x2 * (x2^2 / 12 + half^2)`
			- t2 = `M * Rr / J`
			- tau = `sqrt(t1^2 + t1 * t2 * x2 / Rr + t2^2)`
			- sigma = `6 * P * L / (x4 * x3^2)`
			- sag = `4 * P * L^3 / (E * x3^3 * x4)`
			- Pc = `4.013 * E * sqrt(x3^2 * x4^6 / 36) / L^2 * (1 - x3 / (2 * L) * sqrt(E / (4 * G)))`

			## Assumptions
			- P: normal 6000, 300
			- stiffness: normal 1, 0.02
			- length: uniform 13.9..14.1
			""";

	private UncertainBeam() {
	}
}
