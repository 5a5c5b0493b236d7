package org.intcrucible.model;

final class Weights {

	private Weights() {
	}

	static void check(int weight) {
		if (weight < 0 || weight > 100) {
			throw new IllegalArgumentException("a weight lies in 0..100: " + weight);
		}
	}
}
