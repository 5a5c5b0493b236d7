package org.intcrucible.formula;

/** Operators with one operand. */
public enum UnaryOperator {
	NEGATE, NOT
}
