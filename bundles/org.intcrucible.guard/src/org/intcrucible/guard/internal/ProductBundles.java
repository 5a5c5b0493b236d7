package org.intcrucible.guard.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;

/**
 * The bundles that the product was delivered with: their bytes come from a file beside the guard's, and have the SHA-256
 * that the product's list gives that file. What a bundle calls itself, and where it says that it was installed from, is up
 * to whoever installed it.
 */
final class ProductBundles implements Predicate<Bundle> {

	/** Lies beside the folder of bundles, as {@code sha256sum} writes it: digest, two spaces, path from there. */
	static final String LIST = "bundles.sha256";

	private static final String FOLDER = "plugins";

	/** A bundle as it was at some time: an update gives it other bytes. */
	private record State(long id, long modified) {
	}

	private final Function<Bundle, Optional<Path>> files;
	private final Path folder;
	private final Map<String, String> digests;
	private final Map<State, Boolean> known = new ConcurrentHashMap<>();

	private ProductBundles(Function<Bundle, Optional<Path>> files, Path folder, Map<String, String> digests) {
		this.files = files;
		this.folder = folder;
		this.digests = digests;
	}

	/**
	 * The bundles beside the guard. Where those lie in no installation, but in the folders that they are built in, there is
	 * no list and a bundle's name has to do; an installation without its list has no bundle that is trusted.
	 *
	 * @param files which file the bytes of a bundle come from
	 * @throws IOException if there is a list that cannot be read
	 */
	static Predicate<Bundle> beside(Bundle guard, Function<Bundle, Optional<Path>> files) throws IOException {
		Optional<Path> own = files.apply(guard).map(Path::getParent);
		if (own.isPresent() && !own.get().endsWith(FOLDER)) {
			return bundle -> true;
		}
		if (own.isEmpty() || !Files.isRegularFile(own.get().resolveSibling(LIST))) {
			return bundle -> false;
		}
		try (Stream<String> lines = Files.lines(own.get().resolveSibling(LIST))) {
			return new ProductBundles(files, own.get(), Collections.unmodifiableMap(lines.map(line -> line.split("  ", 2))
					.filter(parts -> parts.length == 2).collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]))));
		}
	}

	/** The bytes are read once: this is asked at each lookup of a service. */
	@Override
	public boolean test(Bundle bundle) {
		return known.computeIfAbsent(new State(bundle.getBundleId(), bundle.getLastModified()), state -> isListed(bundle));
	}

	private boolean isListed(Bundle bundle) {
		return files.apply(bundle).filter(file -> folder.equals(file.getParent()))
				.map(file -> digest(file).equals(digests.get(FOLDER + "/" + file.getFileName()))).orElse(false);
	}

	/** @return nothing that a list has, for a file that cannot be read */
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
