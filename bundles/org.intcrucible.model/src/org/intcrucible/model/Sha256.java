package org.intcrucible.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The one kind of fingerprint: SHA-256 as 64 lower-case hexadecimal digits. */
public final class Sha256 {

	private Sha256() {
	}

	/** Of a text in UTF-8. */
	public static String of(String text) {
		MessageDigest digest = digest();
		digest.update(text.getBytes(StandardCharsets.UTF_8));
		return hex(digest);
	}

	/** Of a value's JSON, as {@link JsonCodec#write(Object)} gives it. */
	public static String ofJson(Object value) {
		return of(JsonCodec.write(value));
	}

	/** Of a file's bytes. */
	public static String of(Path file) throws IOException {
		MessageDigest digest = digest();
		try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
			in.transferTo(OutputStream.nullOutputStream());
		}
		return hex(digest);
	}

	/** For what comes in pieces. */
	public static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	/** Ends a digest. */
	public static String hex(MessageDigest digest) {
		return HexFormat.of().formatHex(digest.digest());
	}
}
