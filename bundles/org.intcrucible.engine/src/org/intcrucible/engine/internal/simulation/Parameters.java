package org.intcrucible.engine.internal.simulation;

import java.util.List;

import org.intcrucible.model.Distribution;

/** The parameters of a distribution in the order in which a document writes them. */
public final class Parameters {

	private Parameters() {
	}

	public static List<Distribution.Parameter> of(Distribution distribution) {
		return switch (distribution) {
			case Distribution.Fixed fixed -> List.of(fixed.value());
			case Distribution.Uniform uniform -> List.of(uniform.low(), uniform.high());
			case Distribution.Triangular triangular -> List.of(triangular.low(), triangular.mode(), triangular.high());
			case Distribution.Normal normal -> List.of(normal.mean(), normal.deviation());
			case Distribution.Lognormal lognormal -> List.of(lognormal.mean(), lognormal.deviation());
			case Distribution.Beta beta -> List.of(beta.alpha(), beta.beta(), beta.low(), beta.high());
			default -> List.of();
		};
	}
}
