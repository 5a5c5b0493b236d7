package org.intcrucible.model;

/**
 * What a run is expected to cost.
 *
 * @param tokens      that language models read and write
 * @param usd         that providers charge
 * @param evaluations tries of the search included
 * @param seconds     of the wall clock, on this machine
 */
public record CostEstimate(long tokens, double usd, long evaluations, double seconds) {

	public static final CostEstimate NOTHING = new CostEstimate(0, 0, 0, 0);
}
