package org.intcrucible.runconfig.internal.cost;

/**
 * A stage of an earlier run.
 *
 * @param expected of the stage, before anything is learnt: what it pays anyway
 * @param modelled seconds of the work that the stages' models say
 * @param observed seconds that it took
 * @param weight   how much it counts, above 0
 */
record Sample(double expected, double modelled, double observed, double weight) {
}
