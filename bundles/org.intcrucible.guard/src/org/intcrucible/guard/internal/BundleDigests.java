package org.intcrucible.guard.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.osgi.framework.Bundle;

/** SHA-256 of the files that bundles come from, in lower-case hexadecimal digits; a file is read once. */
final class BundleDigests implements Function<Bundle, String> {

	private final Function<Bundle, Optional<Path>> files;
	private final Map<BundleState, String> known = new ConcurrentHashMap<>();

	/** @param files which file the bytes of a bundle come from */
	BundleDigests(Function<Bundle, Optional<Path>> files) {
		this.files = files;
	}

	/** @return empty for a bundle that comes from no file, or from one that cannot be read */
	@Override
	public String apply(Bundle bundle) {
		return known.computeIfAbsent(BundleState.of(bundle), state -> files.apply(bundle).map(BundleDigests::digest).orElse(""));
	}

	private static String digest(Path file) {
		try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
			bytes.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(((DigestInputStream) bytes).getMessageDigest().digest());
		} catch (IOException unreadable) {
			return "";
		} catch (NoSuchAlgorithmException broken) {
			throw new IllegalStateException("every Java has SHA-256", broken);
		}
	}
}
