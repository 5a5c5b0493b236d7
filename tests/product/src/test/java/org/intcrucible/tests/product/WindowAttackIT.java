package org.intcrucible.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plug-in that presses Run in the product's window without a user. The window needs a display. */
class WindowAttackIT {

	private static final Duration PATIENCE = Duration.ofSeconds(180);
	private static final String REFUSAL = "A run needs a press in the Run Config panel; this attempt is in the audit log.";

	@TempDir
	private static Path folder;

	private static final Map<String, String> TOLD = new TreeMap<>();
	private static List<JsonObject> log;

	@BeforeAll
	static void attack() throws Exception {
		Path workspace = AttackedProduct.workspace(folder);
		assertEquals(0, Installation.crucible(workspace, AttackedProduct.RUN).status());
		String project = AttackedProduct.list(folder, "runs", "runs", "list").getFirst().get("project_id").getAsString();
		AttackBundles bundles = new AttackBundles(Files.createDirectories(folder.resolve("bundles")));
		bundles.late("com.example.window", "1.0.0",
				Map.of("Bundle-Activator", "attack.Window", "Import-Package", "org.osgi.framework,org.intcrucible.model", "DynamicImport-Package", "*"));
		Path report = Files.createFile(folder.resolve("window.told"));
		Map<String, String> properties = new HashMap<>(Map.of("attack.report", report.toString(), "attack.project", project,
				"org.eclipse.equinox.simpleconfigurator.configUrl", bundles.list().toUri().toString()));
		StringBuilder options = new StringBuilder();
		properties.forEach((key, value) -> options.append(" -D").append(key).append('=').append(value));
		Process window = Installation.start(workspace, folder.resolve("window.out"), folder.resolve("window.err"),
				Map.of("JDK_JAVA_OPTIONS", options.toString().strip()));
		try {
			awaitEnd(window, report);
			awaitLog();
		} finally {
			window.descendants().forEach(ProcessHandle::destroy);
			window.destroy();
			window.waitFor(30, TimeUnit.SECONDS);
			window.descendants().forEach(ProcessHandle::destroyForcibly);
			window.destroyForcibly().waitFor();
		}
	}

	/** Runs are made, and refusals are written down, a while after what they come from: the window's own process is asked. */
	private static void awaitLog() throws IOException, InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		do {
			log = AttackedProduct.list(folder, "events", "audit", "list", "--limit", "1000");
		} while ((pressed().isEmpty() || calls() < 3 || lookups() == 0) && Instant.now().isBefore(end));
	}

	private static List<JsonObject> pressed() {
		return events("run_created").stream()
				.filter(event -> event.get("ui_trigger_source").getAsString().equals("run_config_panel")).toList();
	}

	/** Those that knew a project: a call without one is an attempt of its own kind. */
	private static long calls() {
		return events("run_rejected").stream().filter(event -> event.get("reason").getAsString().contains("without a press")).count();
	}

	private static long lookups() {
		return events("attempt_refused").stream().filter(event -> event.get("what").getAsString()
				.contains("lookup of org.intcrucible.run.command.internal.press.Presses")
				&& event.get("bundle").getAsString().startsWith("com.example.window ")).count();
	}

	private static void awaitEnd(Process window, Path report) throws IOException, InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (!TOLD.containsKey("done") && !TOLD.containsKey("failed")) {
			assertTrue(window.isAlive(), "the window's process ended: " + TOLD + Files.readString(folder.resolve("window.err")));
			assertTrue(Instant.now().isBefore(end), "the attack did not come to its end: " + TOLD);
			window.waitFor(250, TimeUnit.MILLISECONDS);
			for (String line : Files.readAllLines(report)) {
				TOLD.put(line.split("\t", 2)[0], line.split("\t", 2)[1]);
			}
		}
		assertFalse(TOLD.containsKey("failed"), TOLD.toString());
	}

	private static List<JsonObject> events(String kind) {
		return log.stream().filter(event -> event.get("kind").getAsString().equals(kind))
				.map(event -> JsonParser.parseString(event.get("payload").getAsString()).getAsJsonObject()).toList();
	}

	private static void assertRefused(String attack) {
		assertTrue(TOLD.get(attack).startsWith("Failure") && TOLD.get(attack).contains(REFUSAL), attack + " told " + TOLD.get(attack));
	}

	@Test
	void theRunCommandCalledByCodeStartsNothing() {
		assertRefused("command without a project");
		assertRefused("command");
		assertRefused("handler");
	}

	@Test
	void aPressIsWorthOneRunWithinItsEventAndNoneAfterIt() {
		assertRefused("within the event");
		assertRefused("again");
	}

	@Test
	void everyCallOfTheCommandIsInTheLog() {
		assertEquals(3, calls());
		assertTrue(events("attempt_refused").stream().anyMatch(event -> event.get("what").getAsString().equals("Run command")));
	}

	@Test
	void pressesAreShownToNobodyElse() {
		assertEquals("nothing", TOLD.get("presses"));
		assertEquals("nothing", TOLD.get("runs"));
		assertTrue(lookups() > 0, log.toString());
	}

	/** It cannot be told from a click. What it makes is one run, with its press and its trace. */
	@Test
	void anEventThatNoUserMadeIsOneRunWithATriggerInTheLog() {
		assertEquals("clicked", TOLD.get("click"));
		List<JsonObject> created = pressed();
		assertEquals(1, created.size(), created.toString());
		assertFalse(created.getFirst().get("ui_trigger_id").getAsString().isEmpty());
		assertEquals("runconfig.run", created.getFirst().getAsJsonObject("ui_trigger_metadata").get("widget").getAsString());
	}
}
