package org.intcrucible.engine.internal.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Factors of one direction, of which the strongest are shown. */
final class FactorList {

	private static final int MOST = 4;

	private record Factor(String text, double strength) {
	}

	private final List<Factor> factors = new ArrayList<>();

	/** @param strength above 0; what it changes in P or R, so that factors can be compared */
	void add(String text, double strength) {
		factors.add(new Factor(text, strength));
	}

	/** Strongest first, each text once; of equal strength in the order in which they came. */
	List<String> strongest() {
		return factors.stream().sorted(Comparator.comparingDouble(Factor::strength).reversed()).map(Factor::text).distinct()
				.limit(MOST).toList();
	}
}
