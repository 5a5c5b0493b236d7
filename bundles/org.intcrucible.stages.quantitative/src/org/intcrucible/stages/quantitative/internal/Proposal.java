package org.intcrucible.stages.quantitative.internal;

import org.intcrucible.model.Design;

/**
 * A design to be tried.
 *
 * @param design its values
 * @param seed   position of the seed that it descends from; -1 if from none
 */
record Proposal(Design design, int seed) {
}
