package org.intcrucible.formula;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which name somebody meant who misspelt it. */
public final class Suggestions {

	private static final int FARTHEST = 2;

	/** What is longer is no misspelt name. */
	private static final int LONGEST = 100;

	private Suggestions() {
	}

	/**
	 * The name nearest to the written one by Damerau-Levenshtein distance (optimal string alignment), at most 2. Names of
	 * up to three characters may differ by 1 only, and in a name of one character only the case may, for else everything
	 * would resemble it. Names equal but for their case are nearest.
	 *
	 * @return the alphabetically first of the nearest; empty if none is near or the written name is among them
	 */
	public static Optional<String> nearest(String written, Collection<String> names) {
		if (names.contains(written)) {
			return Optional.empty();
		}
		return names.stream().filter(name -> cost(written, name) <= farthest(written, name))
				.min(Comparator.<String>comparingInt(name -> cost(written, name)).thenComparing(Comparator.naturalOrder()));
	}

	private static int farthest(String written, String name) {
		return Math.min(FARTHEST, Math.max(written.length(), name.length()) / 2);
	}

	private static int cost(String written, String name) {
		if (written.equalsIgnoreCase(name)) {
			return 0;
		}
		boolean far = written.length() > LONGEST || Math.abs(written.length() - name.length()) > FARTHEST;
		boolean single = written.length() == 1 || name.length() == 1;
		return far || single ? FARTHEST + 1 : distance(written, name);
	}

	private static int distance(String from, String to) {
		int[][] costs = new int[from.length() + 1][to.length() + 1];
		for (int i = 0; i <= from.length(); i++) {
			for (int j = 0; j <= to.length(); j++) {
				costs[i][j] = i == 0 || j == 0 ? i + j : cheapest(costs, from, to, i, j);
			}
		}
		return costs[from.length()][to.length()];
	}

	private static int cheapest(int[][] costs, String from, String to, int i, int j) {
		int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
		int cost = Math.min(costs[i - 1][j - 1] + change, 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
		boolean swapped = i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2)
				&& from.charAt(i - 2) == to.charAt(j - 1);
		return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
	}
}
