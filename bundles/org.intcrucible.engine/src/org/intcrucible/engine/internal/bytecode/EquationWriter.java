package org.intcrucible.engine.internal.bytecode;

import java.util.LinkedHashMap;
import java.util.Map;

import org.intcrucible.engine.internal.simulation.Quantity;
import org.intcrucible.engine.internal.simulation.SolveRule;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes the rounds in which equations are solved. Their unknowns are local variables. */
final class EquationWriter {

	private final ExpressionWriter expressions;
	private final GroupWriter groups;

	EquationWriter(ExpressionWriter expressions, GroupWriter groups) {
		this.expressions = expressions;
		this.groups = groups;
	}

	/** Gauss-Seidel rounds, as {@link SolveRule} has them. */
	void solve(Equations.Group group, Place outside) {
		Code code = outside.code();
		Map<String, Integer> unknowns = new LinkedHashMap<>();
		for (int i = 0; i < group.members().size(); i++) {
			int local = code.newDouble();
			code.number(group.start(i));
			code.local(Opcodes.DSTORE, local);
			unknowns.put(group.members().get(i).name(), local);
		}
		Place place = outside.solving(unknowns);
		for (Quantity member : group.members()) {
			expressions.ahead().prepare(member.first().tree(), place);
			expressions.ahead().hoist(member.first().tree(), place, GroupWriter.unknowns(group), true);
		}
		int round = code.newInt();
		int moved = code.newInt();
		Label again = new Label();
		Label done = new Label();
		code.integer(0);
		code.local(Opcodes.ISTORE, round);
		code.mark(again);
		code.integer(0);
		code.local(Opcodes.ISTORE, moved);
		group.members().forEach(member -> improve(member, unknowns.get(member.name()), moved, place.branch()));
		code.local(Opcodes.ILOAD, moved);
		code.jump(Opcodes.IFEQ, done);
		code.increment(round);
		code.local(Opcodes.ILOAD, round);
		code.integer(SolveRule.ROUNDS);
		code.jump(Opcodes.IF_ICMPLT, again);
		code.fail();
		code.mark(done);
		group.members().forEach(member -> groups.store(member, unknowns.get(member.name()), outside));
	}

	private void improve(Quantity member, int unknown, int moved, Place place) {
		Code code = place.code();
		int after = code.newDouble();
		expressions.finite(member.first().tree(), place, after);
		code.local(Opcodes.DLOAD, after);
		code.local(Opcodes.DLOAD, unknown);
		code.op(Opcodes.DSUB);
		code.callStatic(Math.class, "abs", double.class, double.class);
		code.number(SolveRule.TOLERANCE);
		code.number(1);
		code.local(Opcodes.DLOAD, after);
		code.callStatic(Math.class, "abs", double.class, double.class);
		code.callStatic(Math.class, "max", double.class, double.class, double.class);
		code.op(Opcodes.DMUL, Opcodes.DCMPL);
		Label still = new Label();
		code.jump(Opcodes.IFLE, still);
		code.integer(1);
		code.local(Opcodes.ISTORE, moved);
		code.mark(still);
		code.local(Opcodes.DLOAD, after);
		code.local(Opcodes.DSTORE, unknown);
	}
}
