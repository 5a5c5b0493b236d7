package org.intcrucible.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.tests.product.Installation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which collector the start script asks for, by a Java that says what it was started with. */
class CollectorIT {

	private static final String CONCURRENT = "-XX:+UseZGC";

	@TempDir
	private Path folder;

	/** @param refused an option that this Java does not know */
	private Path java(String version, String refused) throws IOException {
		Path home = folder.resolve("java-" + version);
		Files.createDirectories(home.resolve("bin"));
		Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
		Path java = home.resolve("bin/java");
		Files.writeString(java, """
				#!/bin/sh
				for option in "$@"; do [ "$option" != "%s" ] || exit 1; done
				printf '%%s\\n' "$@"
				""".formatted(refused));
		assertTrue(java.toFile().setExecutable(true));
		return home;
	}

	private List<String> collectors(Path home, Map<String, String> more, String... arguments) throws Exception {
		Map<String, String> environment = new HashMap<>(Map.of("JAVA_HOME", home.toString(), "CRUCIBLE_JAVA_OPTIONS", "",
				"XDG_CACHE_HOME", folder.resolve("cache").toString()));
		environment.putAll(more);
		Outcome started = Installation.crucible(Files.createDirectories(folder.resolve("workspace")), environment, arguments);
		assertEquals(0, started.status(), started.errors());
		return Arrays.stream(started.output().split("\n")).filter(option -> option.startsWith("-XX:+") && option.endsWith("GC")
				|| option.contains("Generational")).toList();
	}

	@Test
	void theWindowHasOneThatWorksBesideIt() throws Exception {
		assertEquals(List.of(CONCURRENT), collectors(java("25.0.1", ""), Map.of()));
		assertEquals(List.of(CONCURRENT, "-XX:+ZGenerational"), collectors(java("21.0.9", ""), Map.of()));
	}

	@Test
	void theCommandLineHasTheSmallest() throws Exception {
		assertEquals(List.of("-XX:+UseSerialGC"), collectors(java("25.0.1", ""), Map.of(), "--help"));
	}

	@Test
	void theOneThatAUserNamesStandsAlone() throws Exception {
		Path java = java("25.0.1", "");
		String own = "-XX:+UseG1GC";

		assertEquals(List.of(own), collectors(java, Map.of("CRUCIBLE_JAVA_OPTIONS", own)));
		assertEquals(List.of(own), collectors(java, Map.of("CRUCIBLE_JAVA_OPTIONS", "-Xmx1g " + own), "--help"));
		assertEquals(List.of(), collectors(java, Map.of("JDK_JAVA_OPTIONS", own)));
		assertEquals(List.of(), collectors(java, Map.of("JAVA_TOOL_OPTIONS", own), "--help"));
	}

	@Test
	void otherOptionsNameNone() throws Exception {
		assertEquals(List.of(CONCURRENT), collectors(java("25.0.1", ""), Map.of("CRUCIBLE_JAVA_OPTIONS",
				"-XX:+UseStringDeduplication -XX:ParallelGCThreads=2")));
	}

	@Test
	void whereItIsNotThereTheWindowStartsWithoutIt() throws Exception {
		List<String> collectors = collectors(java("25.0.1", CONCURRENT), Map.of());

		assertFalse(collectors.contains(CONCURRENT), collectors::toString);
	}
}
