package org.intcrucible.model;

/**
 * Whether there is what a run needs.
 *
 * @param problemSpec    something is wanted
 * @param worldModel     the world can be computed by the chosen stages
 * @param seedCandidates candidates are given, as many as the mode wants; true if it wants none
 */
public record RunPrerequisites(boolean problemSpec, boolean worldModel, boolean seedCandidates) {
}
