package org.intcrucible.engine;

/**
 * P and R of one candidate. Arrays are not copied: whoever made them leaves them alone.
 *
 * @param predictions P by scenario of the suite; NaN where it was not evaluated
 * @param resources   R by scenario of the suite; NaN where it was not evaluated
 */
public record SuiteScores(double[] predictions, double[] resources) {
}
