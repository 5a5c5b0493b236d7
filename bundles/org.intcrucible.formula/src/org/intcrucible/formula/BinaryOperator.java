package org.intcrucible.formula;

/** Operators with two operands, with the sign that the language writes. */
public enum BinaryOperator {
	OR("or"), AND("and"), LESS("<"), LESS_OR_EQUAL("<="), GREATER(">"), GREATER_OR_EQUAL(">="), EQUAL("=="),
	NOT_EQUAL("!="), ADD("+"), SUBTRACT("-"), MULTIPLY("*"), DIVIDE("/"), POWER("^");

	private final String sign;

	BinaryOperator(String sign) {
		this.sign = sign;
	}

	public String sign() {
		return sign;
	}

	public boolean isComparison() {
		return compareTo(LESS) >= 0 && compareTo(NOT_EQUAL) <= 0;
	}
}
