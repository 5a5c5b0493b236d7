package org.intcrucible.model;

/**
 * What a press was made on, as SHA-256 in lower-case hex: if any of them differs when the run is created, the press is
 * stale.
 */
public record InputHashes(String problemSpec, String worldModel, String configuration, String stages) {
}
