package org.intcrucible.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.intcrucible.tests.product.Installation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A bundle that is no friend of {@code org.intcrucible.run.execution} does not compile against it. The probe is built
 * as a plug-in author builds: with Tycho, our compiler settings and the product's repository. Its twin differs in
 * nothing but its name, which is the friend's: if that one failed too, the first failure would prove nothing.
 */
class HiddenPackageProbeIT {

	@Test
	void aStrangerIsRefusedByTheCompiler(@TempDir Path folder) throws Exception {
		Outcome build = build(folder, "com.example.stranger");

		assertNotEquals(0, build.status(), build.output());
		assertTrue(build.output().lines().anyMatch(line -> line.contains("Discouraged access")
				&& line.contains("'RunExecution'") && line.contains("org.intcrucible.run.execution")), build.output());
	}

	@Test
	void theFriendIsNot(@TempDir Path folder) throws Exception {
		Outcome build = build(folder, "org.intcrucible.run.command");

		assertEquals(0, build.status(), build.output());
	}

	private static Outcome build(Path folder, String name) throws IOException, InterruptedException {
		Path source = Path.of("src/test/resources/probe").toAbsolutePath();
		Map<String, String> values = Map.of(
				"@NAME@", name,
				"@TYCHO@", System.getProperty("crucible.tycho"),
				"@REPOSITORY@", Installation.repository().toUri().toString(),
				"@ACCESS@", System.getProperty("crucible.compiler.access"));
		try (Stream<Path> files = Files.walk(source)) {
			files.filter(Files::isRegularFile).forEach(file -> copy(file, folder.resolve(source.relativize(file)), values));
		}
		return Installation.run(folder, List.of(
				Path.of(System.getProperty("crucible.maven"), "bin", "mvn").toString(), "-B", "--offline",
				"-Dmaven.repo.local=" + System.getProperty("crucible.local.repository"), "compile"));
	}

	private static void copy(Path from, Path to, Map<String, String> values) {
		try {
			String text = Files.readString(from);
			for (Map.Entry<String, String> value : values.entrySet()) {
				text = text.replace(value.getKey(), value.getValue());
			}
			Files.createDirectories(to.getParent());
			Files.writeString(to, text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
