package org.intcrucible.formula;

/**
 * What a formula gives.
 *
 * @param kind      the sort of each of its values
 * @param perStep   whether there is one value per step of the horizon
 * @param perSample whether there is one value per sample of the noise
 */
public record FormulaType(ValueKind kind, boolean perStep, boolean perSample) {

	/** One number. */
	public static FormulaType number() {
		return scalar(ValueKind.NUMBER);
	}

	/** One value of the kind. */
	public static FormulaType scalar(ValueKind kind) {
		return new FormulaType(kind, false, false);
	}

	/** Whether there is one value altogether. */
	public boolean isScalar() {
		return !perStep && !perSample;
	}

	public boolean isNumber() {
		return kind instanceof ValueKind.Numeric;
	}

	public boolean isTruth() {
		return kind instanceof ValueKind.Truth;
	}
}
