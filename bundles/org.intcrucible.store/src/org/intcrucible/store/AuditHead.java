package org.intcrucible.store;

/**
 * The end of the log.
 *
 * @param sequence number of the last event, from 1
 * @param hash     of the last event, SHA-256 in lower-case hex
 */
public record AuditHead(long sequence, String hash) {
}
