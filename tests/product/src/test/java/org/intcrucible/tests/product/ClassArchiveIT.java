package org.intcrucible.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a window leaves behind for the start of the next one. Needs a display. */
class ClassArchiveIT {

	private static final long PATIENCE_SECONDS = 120;

	@TempDir
	private Path folder;

	@Test
	void theFirstWindowKeepsItsClassesAndTheSecondHasThemFromThere() throws Exception {
		window(Map.of());
		List<Path> kept = files();
		assertEquals(1, kept.size(), kept.toString());
		Path older = Files.move(kept.getFirst(), kept.getFirst().resolveSibling("older.jsa"));
		Files.setLastModifiedTime(older, FileTime.from(Instant.now().minus(31, ChronoUnit.DAYS)));
		window(Map.of());
		assertEquals(kept, files(), "one that is a month old stays");
		Path loads = folder.resolve("loads.txt");
		window(Map.of("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + loads));
		try (Stream<String> lines = Files.lines(loads)) {
			assertTrue(lines.filter(line -> line.contains("org.eclipse.e4.") && line.contains("shared objects file (top)")).count() > 100);
		}
		assertEquals(kept, files());
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> paths = Files.walk(folder.resolve("cache"))) {
			return paths.filter(Files::isRegularFile).toList();
		}
	}

	/** From its start to its end. */
	private void window(Map<String, String> more) throws IOException, InterruptedException {
		Path workspace = Files.createDirectories(folder.resolve("workspace"));
		AttackBundles bundles = new AttackBundles(Files.createDirectories(folder.resolve("bundles")));
		bundles.late("com.example.visitor", "1.0.0", Map.of("Bundle-Activator", "attack.Visitor", "Import-Package", "org.osgi.framework"));
		Map<String, String> environment = new HashMap<>(Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString(), "CRUCIBLE_JAVA_OPTIONS",
				"-XX:TieredStopAtLevel=1 -Dorg.eclipse.equinox.simpleconfigurator.configUrl=" + bundles.list().toUri()));
		environment.putAll(more);
		Process window = Installation.start(workspace, folder.resolve("window.out"), folder.resolve("window.err"), environment);
		try {
			assertTrue(window.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "the window is still there");
			assertEquals(0, window.exitValue(), Files.readString(folder.resolve("window.err")));
		} finally {
			window.destroyForcibly().waitFor();
		}
	}
}
