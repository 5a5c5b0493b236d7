package org.intcrucible.engine.internal.bytecode;

import java.util.Set;

import org.intcrucible.engine.ConstraintTree;
import org.intcrucible.formula.BinaryOperator;
import org.intcrucible.formula.Expression;
import org.intcrucible.model.OutcomeLayout;
import org.intcrucible.model.OutcomeTable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes what fills a row: a column for each outcome, and for each comparison of a constraint its sides. */
final class OutcomeWriter {

	private static final String TABLE = "[]table";
	private static final String ROW = "[]row";

	private final ExpressionWriter expressions;
	private final OutcomeLayout layout;

	OutcomeWriter(ExpressionWriter expressions, OutcomeLayout layout) {
		this.expressions = expressions;
		this.layout = layout;
	}

	/** The column of a name. */
	void column(String name, Place place) {
		int local = place.code().newDouble();
		expressions.value(new Expression.Name(0, name), place);
		place.code().local(Opcodes.DSTORE, local);
		set(layout.column(name), local, place);
	}

	private static void set(int column, int local, Place place) {
		Code code = place.code();
		if (place.held(TABLE).isEmpty()) {
			int table = code.newReference();
			code.field("table", OutcomeTable.class);
			code.local(Opcodes.ASTORE, table);
			int row = code.newInt();
			code.field("row", int.class);
			code.local(Opcodes.ISTORE, row);
			place.hold(TABLE, table, Set.of());
			place.hold(ROW, row, Set.of());
		}
		code.local(Opcodes.ALOAD, place.held(TABLE).orElseThrow());
		code.local(Opcodes.ILOAD, place.held(ROW).orElseThrow());
		code.integer(column);
		code.local(Opcodes.DLOAD, local);
		code.call(OutcomeTable.class, "set", void.class, int.class, int.class, double.class);
	}

	/** The columns of a constraint, from left to right until the answer is known. */
	void constraint(String id, ConstraintTree tree, Place place) {
		Label end = new Label();
		fill(id, tree, place, end, end);
		place.code().mark(end);
	}

	private void fill(String id, ConstraintTree tree, Place place, Label holds, Label fails) {
		switch (tree) {
			case ConstraintTree.Both(var first, var second) -> {
				Label on = new Label();
				fill(id, first, place, on, fails);
				place.code().mark(on);
				fill(id, second, place.branch(), holds, fails);
			}
			case ConstraintTree.Either(var first, var second) -> {
				Label on = new Label();
				fill(id, first, place, holds, on);
				place.code().mark(on);
				fill(id, second, place.branch(), holds, fails);
			}
			case ConstraintTree.Comparison(int leaf, var operator, var left, var right) -> {
				int one = side(left, place);
				int other = side(right, place);
				leaf(id, leaf, one, other, place);
				decide(operator, one, other, place, holds, fails);
			}
			case ConstraintTree.Truth(int leaf, var condition) -> {
				int one = side(condition, place);
				int other = place.code().newDouble();
				place.code().number(1);
				place.code().local(Opcodes.DSTORE, other);
				leaf(id, leaf, one, other, place);
				decide(BinaryOperator.GREATER_OR_EQUAL, one, other, place, holds, fails);
			}
		}
	}

	private int side(Expression tree, Place place) {
		int local = place.code().newDouble();
		expressions.ahead().prepare(tree, place);
		expressions.finite(tree, place, local);
		return local;
	}

	/** The column of the constraint itself shows the left side of its first leaf. */
	private void leaf(String id, int leaf, int one, int other, Place place) {
		set(layout.column(ConstraintTree.leftColumn(id, leaf)), one, place);
		set(layout.column(ConstraintTree.rightColumn(id, leaf)), other, place);
		if (leaf == 0) {
			set(layout.column(id), one, place);
		}
	}

	private static void decide(BinaryOperator operator, int one, int other, Place place, Label holds, Label fails) {
		Code code = place.code();
		if (holds != fails) {
			code.local(Opcodes.DLOAD, one);
			code.local(Opcodes.DLOAD, other);
			ConditionWriter.compare(operator, code, holds, true);
		}
		code.jump(Opcodes.GOTO, fails);
	}
}
