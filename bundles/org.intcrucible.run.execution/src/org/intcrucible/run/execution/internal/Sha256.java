package org.intcrucible.run.execution.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.intcrucible.model.JsonCodec;

/** Fingerprints of contract records. */
final class Sha256 {

	private Sha256() {
	}

	/** Of a value's JSON in UTF-8, as lower-case hex. */
	static String ofJson(Object value) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(JsonCodec.write(value).getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException("every Java platform has SHA-256", missing);
		}
	}
}
