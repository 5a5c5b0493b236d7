package org.intcrucible.model;

/**
 * What a stage says of its own cost. For an evaluator and a designer per evaluation or try, for a scenario generator per
 * scenario, for a ranker per candidate.
 *
 * @param seconds             of one thread, at least 0, beside what follows
 * @param secondsPerOperation of one thread for each operation that the document's formulas take for one evaluation, at least 0
 * @param tokens              that language models read and write, at least 0
 * @param usd                 that providers charge, at least 0
 */
public record StageCost(double seconds, double secondsPerOperation, double tokens, double usd) {

	/** Of a stage that says nothing: a millisecond, and no money. */
	public static final StageCost UNKNOWN = new StageCost(1e-3, 0, 0, 0);

	/** @throws IllegalArgumentException if one of them is negative or no number */
	public StageCost {
		if (!(seconds >= 0 && secondsPerOperation >= 0 && tokens >= 0 && usd >= 0)) {
			throw new IllegalArgumentException("a cost is at least 0: " + seconds + ", " + secondsPerOperation + ", " + tokens + ", " + usd);
		}
	}
}
