package org.intcrucible.guard.internal;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.service.urlconversion.URLConverter;
import org.osgi.framework.Bundle;

/** Finds the file that the bytes of a bundle come from, whatever location it was installed under. */
final class BundleFiles implements Function<Bundle, Optional<Path>> {

	private static final String MANIFEST = "META-INF/MANIFEST.MF";

	private final URLConverter urls;

	/** @param urls makes addresses of files out of those of entries of bundles */
	BundleFiles(URLConverter urls) {
		this.urls = urls;
	}

	/** @return empty for a bundle that is gone, and for one that is no jar file */
	@Override
	public Optional<Path> apply(Bundle bundle) {
		URL manifest = bundle.getEntry(MANIFEST);
		if (manifest == null) {
			return Optional.empty();
		}
		try {
			String address = urls.resolve(manifest).toString();
			if (!address.startsWith("jar:file:") || !address.endsWith("!/" + MANIFEST)) {
				return Optional.empty();
			}
			String file = address.substring("jar:".length(), address.length() - MANIFEST.length() - 2);
			return Optional.of(Path.of(URI.create(file.replace(" ", "%20"))).toRealPath());
		} catch (IOException | IllegalArgumentException gone) {
			return Optional.empty();
		}
	}
}
