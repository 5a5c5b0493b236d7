package org.intcrucible.run.execution.internal;

/**
 * What a run had done when a stage was finished.
 *
 * @param batches begun, of the search and of the evaluation together
 * @param probes  designs x states that were tried
 */
record StageWork(long batches, long probes) {
}
