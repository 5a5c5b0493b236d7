package org.intcrucible.formula.internal;

import org.intcrucible.formula.FormulaType;
import org.intcrucible.formula.ValueKind;

/**
 * What is known of the type of a part.
 *
 * @param type  its type
 * @param sound false if an error has been reported inside, so that the type is a guess not worth another error
 */
public record Typing(FormulaType type, boolean sound) {

	static final Typing UNSOUND = new Typing(FormulaType.number(), false);

	static Typing of(FormulaType type) {
		return new Typing(type, true);
	}

	static Typing scalar(ValueKind kind) {
		return of(FormulaType.scalar(kind));
	}

	/** The same kind, varying with everything that the other part varies with. */
	Typing varyingWith(Typing other) {
		return new Typing(new FormulaType(type.kind(), type.perStep() || other.type.perStep(),
				type.perSample() || other.type.perSample()), sound && other.sound);
	}
}
