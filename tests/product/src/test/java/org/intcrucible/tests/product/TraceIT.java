package org.intcrucible.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What cannot be refused inside one process, and what it leaves behind. Here a plug-in gets to where it should not be. */
class TraceIT {

	@TempDir
	private static Path folder;

	private static AttackedProduct below;
	private static AttackedProduct woven;
	private static List<JsonObject> runs;
	private static List<JsonObject> events;
	private static List<JsonObject> refusals;

	@BeforeAll
	static void attack() throws IOException, InterruptedException {
		AttackBundles none = new AttackBundles(Files.createDirectories(folder.resolve("none")));
		AttackedProduct.start(folder, "undisturbed", none.list(), Map.of(), AttackedProduct.RUN).assertWorked();
		String first = AttackedProduct.list(folder, "runs", "runs", "list").getFirst().get("run_id").getAsString();

		AttackBundles reaching = new AttackBundles(Files.createDirectories(folder.resolve("reaching")));
		reaching.late("com.example.below", "1.0.0", Map.of("Bundle-Activator", "attack.Below", "Import-Package",
				"org.osgi.framework,org.intcrucible.model,org.intcrucible.run"));
		below = AttackedProduct.start(folder, "below", reaching.list(), Map.of("attack.run", first), AttackedProduct.RUN);

		AttackBundles weaving = new AttackBundles(Files.createDirectories(folder.resolve("weaving")));
		weaving.early(3, "com.example.weaver", "1.0.0", Map.of("Bundle-Activator", "attack.Weaver", "Import-Package",
				"org.osgi.framework,org.osgi.framework.hooks.weaving,org.osgi.framework.wiring"));
		woven = AttackedProduct.start(folder, "woven", weaving.list(), Map.of(), AttackedProduct.RUN);

		runs = AttackedProduct.list(folder, "runs", "runs", "list");
		events = AttackedProduct.list(folder, "events", "audit", "list", "--limit", "1000");
		refusals = of("attempt_refused").stream().map(TraceIT::payload).toList();
	}

	private static JsonObject payload(JsonObject event) {
		return JsonParser.parseString(event.get("payload").getAsString()).getAsJsonObject();
	}

	private static List<JsonObject> of(String kind) {
		return events.stream().filter(event -> event.get("kind").getAsString().equals(kind)).toList();
	}

	private static JsonObject created(String run) {
		return payload(of("run_created").stream().filter(event -> event.get("run_id").getAsString().equals(run)).findFirst().orElseThrow());
	}

	/** Reflection reaches the desk behind the service. A run that comes of it is one like any other. */
	@Test
	void aRunThatIsReachedByReflectionCarriesATriggerAndIsInTheLog() {
		below.assertWorked();
		JsonObject created = created(below.of("forged"));
		assertEquals(below.of("forged press"), created.get("ui_trigger_id").getAsString());
		assertEquals("nobody", created.getAsJsonObject("ui_trigger_metadata").get("user").getAsString());
		assertTrue(of("run_ended").stream().anyMatch(event -> event.get("run_id").getAsString().equals(below.of("forged"))));
	}

	/** What is asked of a press is asked there as well, and who is refused is in the log. */
	@Test
	void belowTheServiceNoOtherPressIsAccepted() {
		below.assertRefused("reused", "used already");
		below.assertRefused("no press", "NullPointerException");
		below.assertRefused("no trigger", "uiTriggerId");
		below.assertRefused("wrong source", "INTEGRATION_TEST");
		below.assertRefused("unknown project", "");
		below.assertRefused("made-up advice", "");
		below.assertRefused("unpressed", "does not wait");
		assertTrue(of("run_rejected").size() >= 4, of("run_rejected").toString());
	}

	@Test
	void aWeavingHookIsInTheLogAndItsRunCarriesATrigger() {
		woven.assertWorked();
		assertEquals("org.intcrucible.run.command.internal.TypedPress", woven.of("woven"));
		assertTrue(refusals.stream().anyMatch(refusal -> refusal.get("bundle").getAsString().startsWith("com.example.weaver 1.0.0 ")
				&& refusal.get("what").getAsString().contains("registered org.osgi.framework.hooks.weaving.WeavingHook")), refusals.toString());
		JsonObject created = created(runs.getFirst().get("run_id").getAsString());
		assertTrue(created.getAsJsonObject("ui_trigger_metadata").has("command_lyne"), "the class was not changed, which proves nothing: " + created);
		assertFalse(created.get("ui_trigger_id").getAsString().isEmpty());
	}

	/** A part of the framework is everywhere at once, from before the guard on. */
	@Test
	void anExtensionOfTheFrameworkIsInTheLogAndItsRunCarriesATrigger() throws IOException, InterruptedException {
		Path apart = Files.createDirectories(folder.resolve("apart"));
		AttackBundles extending = new AttackBundles(Files.createDirectories(apart.resolve("bundles")));
		extending.early(1, "com.example.extension", "1.0.0", Map.of("Fragment-Host", "system.bundle;extension:=framework",
				"ExtensionBundle-Activator", "attack.Extension"));
		AttackedProduct extended = AttackedProduct.start(apart, "extended", extending.list(), Map.of(), AttackedProduct.RUN);
		extended.assertWorked();
		assertEquals("the framework", extended.of("extended"));
		// with it: the framework does not go on when a part of it is taken out
		List<JsonObject> told = AttackedProduct.items(AttackedProduct.start(apart, "again", extending.list(), Map.of(), "audit", "list",
				"--json").outcome(), "events");
		assertTrue(told.stream().filter(event -> event.get("kind").getAsString().equals("attempt_refused")).map(TraceIT::payload)
				.anyMatch(refusal -> refusal.get("bundle").getAsString().startsWith("com.example.extension 1.0.0 ")
						&& refusal.get("what").getAsString().equals("extension of the framework")), told.toString());
		JsonObject created = payload(told.stream().filter(event -> event.get("kind").getAsString().equals("run_created")).findFirst().orElseThrow());
		assertFalse(created.get("ui_trigger_id").getAsString().isEmpty());
	}

	@Test
	void everyRunHasATriggerOfItsOwn() {
		assertEquals(4, runs.size());
		Set<String> triggers = runs.stream().map(run -> created(run.get("run_id").getAsString()).get("ui_trigger_id").getAsString())
				.collect(Collectors.toSet());
		assertEquals(runs.size(), triggers.size());
	}
}
