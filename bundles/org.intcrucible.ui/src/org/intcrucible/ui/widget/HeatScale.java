package org.intcrucible.ui.widget;

/** The six steps of a heat map. */
final class HeatScale {

	private HeatScale() {
	}

	/**
	 * The step that a share lies in.
	 *
	 * @param share 0 is the lowest, 1 the highest; anything beyond is taken for its end
	 * @return from 0 to 5
	 */
	static int step(double share) {
		int steps = Token.HEAT.size();
		return Math.clamp((long) Math.floor(share * steps), 0, steps - 1);
	}

	/** The colour of a share. */
	static Token color(double share) {
		return Token.HEAT.get(step(share));
	}

	/** What is drawn on a step can be seen: as light as the surface on the darker half, as dark as text on the lighter one. */
	static Token ink(double share) {
		return step(share) >= Token.HEAT.size() / 2 ? Token.SURFACE : Token.TEXT;
	}
}
