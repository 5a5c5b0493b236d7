package org.intcrucible.engine.internal.simulation;

import java.util.List;

/**
 * Definitions that depend on each other, solved by Gauss-Seidel rounds in the order in which they were listed.
 *
 * @param members  the slots of the cycle
 * @param formulas one for each
 * @param starts   a first guess for each
 */
public record SolveRule(List<Slot> members, List<NamedFormula> formulas, double[] starts) implements Rule {

	public static final int ROUNDS = 500;
	public static final double TOLERANCE = 1e-12;

	@Override
	public void compute(Frame frame, Slot asked, int cell) {
		for (int i = 0; i < starts.length; i++) {
			Slot member = members.get(i);
			frame.store(member, member.cell(frame), starts[i]);
		}
		for (int round = 0; round < ROUNDS; round++) {
			if (!improve(frame)) {
				return;
			}
		}
		throw new EvaluationFailure("`solve " + String.join(", ", members.stream().map(Slot::name).toList())
				+ "` did not converge in " + ROUNDS + " rounds; the last values are "
				+ members.stream().map(member -> member.value(frame)).toList() + ".");
	}

	private boolean improve(Frame frame) {
		boolean moved = false;
		for (int i = 0; i < starts.length; i++) {
			Slot member = members.get(i);
			double before = member.value(frame);
			double after = formulas.get(i).finite(frame);
			moved |= Math.abs(after - before) > TOLERANCE * Math.max(1, Math.abs(after));
			frame.store(member, member.cell(frame), after);
		}
		return moved;
	}
}
