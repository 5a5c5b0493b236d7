package org.intcrucible.guard.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
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

	private final Function<Bundle, Optional<Path>> files;
	private final Function<Bundle, String> digests;
	private final Path folder;
	private final Map<String, String> listed;
	private final Map<BundleState, Boolean> known = new ConcurrentHashMap<>();

	private ProductBundles(Function<Bundle, Optional<Path>> files, Function<Bundle, String> digests, Path folder,
			Map<String, String> listed) {
		this.files = files;
		this.digests = digests;
		this.folder = folder;
		this.listed = listed;
	}

	/**
	 * The bundles beside the guard. Where those lie in no installation, but in the folders that they are built in, there is
	 * no list and a bundle's name has to do; an installation without its list has no bundle that is trusted.
	 *
	 * @param files   which file the bytes of a bundle come from
	 * @param digests SHA-256 of that file
	 * @throws IOException if there is a list that cannot be read
	 */
	static Predicate<Bundle> beside(Bundle guard, Function<Bundle, Optional<Path>> files, Function<Bundle, String> digests)
			throws IOException {
		Optional<Path> own = files.apply(guard).map(Path::getParent);
		if (own.isPresent() && !own.get().endsWith(FOLDER)) {
			return bundle -> true;
		}
		if (own.isEmpty() || !Files.isRegularFile(own.get().resolveSibling(LIST))) {
			return bundle -> false;
		}
		try (Stream<String> lines = Files.lines(own.get().resolveSibling(LIST))) {
			return new ProductBundles(files, digests, own.get(), Collections.unmodifiableMap(lines.map(line -> line.split("  ", 2))
					.filter(parts -> parts.length == 2).collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]))));
		}
	}

	/** The bytes are read once: this is asked at many lookups of a service. */
	@Override
	public boolean test(Bundle bundle) {
		return known.computeIfAbsent(BundleState.of(bundle), state -> isListed(bundle));
	}

	/** Of files elsewhere the bytes do not matter. */
	private boolean isListed(Bundle bundle) {
		Optional<Path> file = files.apply(bundle).filter(path -> folder.equals(path.getParent()));
		return file.isPresent() && digests.apply(bundle).equals(listed.get(FOLDER + "/" + file.get().getFileName()));
	}
}
