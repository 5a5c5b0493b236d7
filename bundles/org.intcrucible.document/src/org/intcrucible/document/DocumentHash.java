package org.intcrucible.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.intcrucible.model.ProblemDocument;

/** The identity of a document's content: equal documents have equal hashes, however their texts were laid out. */
public final class DocumentHash {

	private DocumentHash() {
	}

	/** @return the SHA-256 of the canonical text in UTF-8, as 64 lower-case hexadecimal digits */
	public static String sha256(ProblemDocument document) {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			byte[] canonical = DocumentPrinter.print(document).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(digest.digest(canonical));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
