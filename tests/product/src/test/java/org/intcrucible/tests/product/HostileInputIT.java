package org.intcrucible.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;

import org.intcrucible.tests.product.Installation.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the product is fed, it says what is wrong, where, and what to do about it. */
class HostileInputIT {

	private static final Duration PATIENCE = Duration.ofSeconds(30);
	private static final String MECHANISMS = "# T\n## Goals\n- minimize a: `a`\n## Mechanisms\n";

	@TempDir
	private static Path folder;

	/** Done once in a build, and not what is timed here. */
	@BeforeAll
	static void shareClasses() throws IOException, InterruptedException {
		SharedClasses.option();
	}

	static Stream<Arguments> files() {
		byte[] noise = new byte[10_000];
		new Random(1).nextBytes(noise);
		byte[] large = new byte[50 << 20];
		return Stream.of(Arguments.of("empty", new byte[0], "p.md:1:1: The document is empty. Start it"),
				Arguments.of("noise", noise, "UTF-8"), Arguments.of("large", large, "larger than 5000000 bytes. Keep data"),
				text("brackets", MECHANISMS + "- a = `" + "(".repeat(1_000_000) + "`\n", "p.md:5:"),
				text("deep", MECHANISMS + "- a = `" + "(".repeat(4_000) + "1" + ")".repeat(4_000) + "`\n", "p.md:5:"),
				text("steps", "# T\n## Settings\n- horizon: 1000000 steps\n- samples: 1000000\n", "p.md:4:12: Steps times samples"),
				text("cycle", MECHANISMS + "- a = `b`\n- b = `a`\n", "`a` depends on itself"),
				text("unknown", MECHANISMS + "- a = `cots`\n- cost = `1`\n", "p.md:5:8: Nothing is called `cots`. Did you mean"));
	}

	private static Arguments text(String name, String text, String complaint) {
		return Arguments.of(name, text.getBytes(StandardCharsets.UTF_8), complaint);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("files")
	void isRefusedWithPlaceAndRemedy(String name, byte[] content, String complaint) throws IOException, InterruptedException {
		Path file = Files.write(folder.resolve("p.md"), content);
		long start = System.nanoTime();
		Outcome outcome = Installation.crucible(folder, "evaluate", file.toString());
		assertEquals(2, outcome.status(), outcome.errors());
		assertTrue(outcome.errors().contains(complaint), outcome.errors());
		assertFalse(outcome.errors().contains("\tat "), outcome.errors());
		assertFalse(outcome.errors().contains("Exception"), outcome.errors());
		assertTrue(outcome.errors().length() < 20_000, "the message is short");
		assertEquals("", outcome.output());
		assertTrue(System.nanoTime() - start < PATIENCE.toNanos(), name + " took too long");
	}
}
