package org.intcrucible.guard.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

class ProductBundlesTest {

	@TempDir
	private Path product;

	private final Map<Long, Path> files = new HashMap<>();
	private Path plugins;

	@BeforeEach
	void install() throws Exception {
		plugins = Files.createDirectory(product.resolve("plugins"));
		files.put(1L, Files.writeString(plugins.resolve("guard.jar"), "guard"));
		files.put(2L, Files.writeString(plugins.resolve("command.jar"), "command"));
		Files.writeString(product.resolve(ProductBundles.LIST), line("guard") + line("command"));
	}

	private static String line(String name) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(name.getBytes())) + "  plugins/" + name + ".jar\n";
	}

	private Predicate<Bundle> bundles() throws IOException {
		Function<Bundle, Optional<Path>> found = bundle -> Optional.ofNullable(files.get(bundle.getBundleId()));
		return ProductBundles.beside(bundle(1), found, new BundleDigests(found));
	}

	private static Bundle bundle(long id) {
		return Fakes.bundle(id, "org.intcrucible.run.command");
	}

	@Test
	void aListedFileBesideTheGuardIsTheProducts() throws Exception {
		assertTrue(bundles().test(bundle(2)));
	}

	@Test
	void otherBytesAreNot() throws Exception {
		Files.writeString(plugins.resolve("command.jar"), "commanD");
		assertFalse(bundles().test(bundle(2)));
	}

	@Test
	void theSameBytesElsewhereAreNot() throws Exception {
		files.put(3L, Files.copy(plugins.resolve("command.jar"), Files.createDirectory(product.resolve("more")).resolve("command.jar")));
		assertFalse(bundles().test(bundle(3)));
	}

	@Test
	void theSameBytesUnderANameThatIsNotListedAreNot() throws Exception {
		files.put(3L, Files.copy(plugins.resolve("command.jar"), plugins.resolve("command2.jar")));
		assertFalse(bundles().test(bundle(3)));
	}

	@Test
	void aBundleWithoutAFileIsNot() throws Exception {
		assertFalse(bundles().test(bundle(4)));
	}

	@Test
	void anInstallationWithoutItsListTrustsNobody() throws Exception {
		Files.delete(product.resolve(ProductBundles.LIST));
		assertFalse(bundles().test(bundle(2)));
	}

	@Test
	void whereBundlesAreBuiltTheirNameHasToDo() throws Exception {
		files.put(1L, Files.writeString(Files.createDirectory(product.resolve("target")).resolve("guard.jar"), "guard"));
		assertTrue(bundles().test(bundle(2)));
	}

	@Test
	void theDigestOfABundleIsThatOfItsFile() throws Exception {
		Function<Bundle, String> digests = new BundleDigests(bundle -> Optional.ofNullable(files.get(bundle.getBundleId())));
		assertEquals(line("command").substring(0, 64), digests.apply(bundle(2)));
		assertEquals("", digests.apply(bundle(4)), "there is no file");
		files.put(5L, plugins);
		assertEquals("", digests.apply(bundle(5)), "a folder cannot be read");
	}
}
