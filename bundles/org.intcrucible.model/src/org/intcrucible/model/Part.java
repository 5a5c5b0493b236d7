package org.intcrucible.model;

/** The parts of an element whose places a document's source map knows. */
public enum Part {
	/** The whole item, behind its dash. */
	ELEMENT,
	/** The formula of a goal, a constraint or a definition. */
	FORMULA,
	/** The start of a stock. */
	START,
	/** What a stock is after its start. */
	THEN,
	/** The formula of a resource. */
	USE,
	/** The domain of a lever. */
	DOMAIN,
	/** The baseline of a lever. */
	BASELINE,
	/** The distribution of an assumption. */
	DISTRIBUTION,
	/** The parameters of a distribution, in the order of the text. */
	PARAMETER_1, PARAMETER_2, PARAMETER_3, PARAMETER_4,
	/** The nominal value of an assumption. */
	NOMINAL,
	/** The first setting of a scenario or candidate. */
	SETS;

	/**
	 * @param index of a distribution's parameter, 0..3
	 * @throws IllegalArgumentException if no distribution has so many
	 */
	public static Part parameter(int index) {
		if (index < 0 || index > 3) {
			throw new IllegalArgumentException("a distribution has parameters 0 to 3: " + index);
		}
		return values()[PARAMETER_1.ordinal() + index];
	}
}
