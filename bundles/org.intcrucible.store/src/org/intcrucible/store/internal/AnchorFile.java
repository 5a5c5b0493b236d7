package org.intcrucible.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.intcrucible.model.JsonCodec;
import org.intcrucible.store.Anchor;
import org.intcrucible.store.AuditHead;

/**
 * The end of the audit log beside the database, signed under a key that lies with the user's settings: whoever cuts the
 * log's tail and has no key cannot sign where it ends now. An end that was signed earlier is as good as new, so whoever
 * kept a copy of this file can cut back to where it was made.
 */
final class AnchorFile {

	private static final String ALGORITHM = "HmacSHA256";
	private static final int KEY_BYTES = 32;

	/** The file as JSON. */
	private record Signed(int version, long sequence, String hash, String hmac) {
	}

	private final Path file;
	private final Path key;
	private long written = -1;

	AnchorFile(Path file, Path key) {
		this.file = file;
		this.key = key;
	}

	/** Writes a head, unless a later one was written already. */
	synchronized void write(AuditHead head) throws IOException {
		if (head.sequence() > written) {
			OwnedFile.writeOften(file, JsonCodec.write(new Signed(1, head.sequence(), head.hash(), hmac(head, readOrMakeKey()))) + "\n");
			written = head.sequence();
		}
	}

	Anchor read() {
		try {
			if (Files.notExists(file)) {
				return new Anchor.Unsound("The file " + file + " is missing.");
			}
			if (Files.notExists(key)) {
				return new Anchor.Unsound("It was written under a key that is not here: " + key + " is missing.");
			}
			return JsonCodec.read(Files.readString(file), Signed.class).fold(this::check,
					problem -> new Anchor.Unsound("The file " + file + " is not to be read. " + problem.sentence()));
		} catch (IOException unreadable) {
			return new Anchor.Unsound("The file " + file + " is not to be read: " + unreadable + ".");
		}
	}

	private Anchor check(Signed signed) {
		try {
			AuditHead head = new AuditHead(signed.sequence(), signed.hash());
			boolean same = MessageDigest.isEqual(hmac(head, readOrMakeKey()).getBytes(StandardCharsets.US_ASCII),
					String.valueOf(signed.hmac()).getBytes(StandardCharsets.US_ASCII));
			return same ? new Anchor.Sound(head)
					: new Anchor.Unsound("The file " + file + " was changed, or written under another key than " + key + ".");
		} catch (IOException unreadable) {
			return new Anchor.Unsound("The key " + key + " is not to be read: " + unreadable + ".");
		}
	}

	private byte[] readOrMakeKey() throws IOException {
		if (Files.notExists(key)) {
			OwnedFile.makeFolder(key.toAbsolutePath().getParent());
			byte[] random = new byte[KEY_BYTES];
			new SecureRandom().nextBytes(random);
			OwnedFile.writeFirst(key, HexFormat.of().formatHex(random) + "\n");
		}
		try {
			return HexFormat.of().parseHex(Files.readString(key).strip());
		} catch (IllegalArgumentException noHex) {
			throw new IOException(key + " holds no key", noHex);
		}
	}

	private static String hmac(AuditHead head, byte[] key) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key, ALGORITHM));
			return HexFormat.of().formatHex(mac.doFinal((head.sequence() + ":" + head.hash()).getBytes(StandardCharsets.US_ASCII)));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
		}
	}
}
