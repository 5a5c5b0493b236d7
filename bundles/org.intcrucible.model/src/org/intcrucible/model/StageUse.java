package org.intcrucible.model;

/**
 * A stage that a run used.
 *
 * @param slot    where
 * @param id      of the stage
 * @param version of the stage
 * @param sha256  of the bundle that it came in; empty if its bytes cannot be read
 */
public record StageUse(StageSlot slot, String id, String version, String sha256) {
}
