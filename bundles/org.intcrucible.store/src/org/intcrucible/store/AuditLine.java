package org.intcrucible.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

import org.intcrucible.model.Sha256;

/**
 * One line of the audit log, exactly as it is stored.
 *
 * @param sequence     from 1, without gaps
 * @param occurredAt   ISO-8601, UTC
 * @param kind         as in {@link org.intcrucible.model.AuditEvent#kind()}
 * @param actor        {@code user}, {@code agent} or {@code system}
 * @param projectId    empty if it tells of no project
 * @param runId        empty if it tells of no run
 * @param payload      the event as JSON
 * @param previousHash hash of the line before; 64 zeros in the first one
 * @param hash         of this line, {@link #seal()} if nobody touched it
 */
public record AuditLine(long sequence, String occurredAt, String kind, String actor, String projectId, String runId,
		String payload, String previousHash, String hash) {

	public static final String FIRST = "0".repeat(64);

	/**
	 * SHA-256 in lower-case hex over all other columns in the order of this record: each as UTF-8, with its length in bytes
	 * and a colon before it.
	 */
	public String seal() {
		MessageDigest digest = Sha256.digest();
		for (String column : List.of(Long.toString(sequence), occurredAt, kind, actor, projectId, runId, payload, previousHash)) {
			byte[] bytes = column.getBytes(StandardCharsets.UTF_8);
			digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
			digest.update(bytes);
		}
		return Sha256.hex(digest);
	}
}
