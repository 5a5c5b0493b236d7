package org.intcrucible.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.intcrucible.engine.ConstraintTree;
import org.intcrucible.formula.Expression;
import org.intcrucible.formula.FormulaParser;
import org.intcrucible.formula.FormulaPrinter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintTreeTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "a <= 3; 0: a <= 3", "not a <= 3; 0: a > 3", "not not a <= 3; 0: a <= 3",
			"not a == b; 0 true: not a == b", "a != b; 0 true: a != b", "not a != b; 0: a == b",
			"policy == \"fast\"; 0 true: policy == \"fast\"", "not policy == \"fast\"; 0 true: not policy == \"fast\"",
			"flag; 0 true: flag", "not flag; 0 true: not flag",
			"a < 1 and (b < 2 or flag); (0: a < 1 & (1: b < 2 | 2 true: flag))",
			"not (a < 1 and (b < 2 or flag)); (0: a >= 1 | (1: b >= 2 & 2 true: not flag))" })
	void pushesNegationDownToNumberedLeaves(String formula, String expected) {
		Expression parsed = FormulaParser.parse(formula).orElseThrow();
		assertEquals(expected, text(ConstraintTree.of(parsed, ConstraintTreeTest::isNumber)));
	}

	private static boolean isNumber(Expression expression) {
		return !(expression instanceof Expression.OptionLiteral)
				&& !(expression instanceof Expression.Name name && name.name().equals("policy"));
	}

	private static String text(ConstraintTree tree) {
		return switch (tree) {
			case ConstraintTree.Comparison comparison -> comparison.leaf() + ": "
					+ FormulaPrinter.print(comparison.left()) + " " + comparison.operator().sign() + " "
					+ FormulaPrinter.print(comparison.right());
			case ConstraintTree.Truth truth -> truth.leaf() + " true: " + FormulaPrinter.print(truth.condition());
			case ConstraintTree.Both both -> "(" + text(both.first()) + " & " + text(both.second()) + ")";
			case ConstraintTree.Either either -> "(" + text(either.first()) + " | " + text(either.second()) + ")";
		};
	}
}
