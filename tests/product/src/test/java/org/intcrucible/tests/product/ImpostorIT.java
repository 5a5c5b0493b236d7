package org.intcrucible.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/**
 * Plug-ins that offer what the product's bundles offer: packages and bundles under the same names with higher versions,
 * services of the same types with higher ranks, and other bytes for a bundle of the product. The product is started twice
 * in one workspace: what was resolved in one start is kept by the next.
 */
class ImpostorIT {

	/** Within the range that the product's bundles ask for, and higher than what they have. */
	private static final Map<String, String> SPOOFED = Map.of("org.intcrucible.run.execution", "1.9.0", "org.intcrucible.store.run",
			"1.9.0", "org.intcrucible.model", "1.9.0", "org.intcrucible.store", "1.9.0", "com.google.gson", "2.99.0", "picocli",
			"4.99.0", "org.osgi.service.component", "1.99.0");

	private static final List<String> NAMES = List.of("org.intcrucible.run.command", "org.intcrucible.run.execution",
			"org.intcrucible.store", "org.intcrucible.guard");

	@TempDir
	private static Path folder;

	private static final List<AttackedProduct> STARTS = new ArrayList<>();
	private static final List<JsonObject> REFUSALS = new ArrayList<>();
	private static List<JsonObject> runs;

	@BeforeAll
	static void attack() throws IOException, InterruptedException {
		AttackBundles bundles = new AttackBundles(Files.createDirectories(folder.resolve("bundles")));
		for (Map.Entry<String, String> spoofed : SPOOFED.entrySet()) {
			bundles.early(1, "com.example.spoof." + spoofed.getKey(), "1.0.0",
					Map.of("Export-Package", spoofed.getKey() + ";version=" + spoofed.getValue()));
		}
		for (String name : NAMES) {
			bundles.early(1, name + ";singleton:=true", "98.0.0", Map.of());
		}
		bundles.early(1, "derby", "10.17.9", Map.of());
		Map<String, String> pretender = Map.of("Bundle-Activator", "attack.Pretender", "Import-Package", "org.osgi.framework",
				"DynamicImport-Package", "org.intcrucible.model");
		bundles.early(3, "com.example.pretender", "1.0.0", pretender);
		bundles.late("com.example.pretender.late", "1.0.0", pretender);
		bundles.late("com.example.wires", "1.0.0", Map.of("Bundle-Activator", "attack.Wires", "Import-Package",
				"org.osgi.framework,org.osgi.framework.wiring"));
		STARTS.add(AttackedProduct.start(folder, "first", bundles.list(), Map.of(), AttackedProduct.RUN));
		STARTS.add(AttackedProduct.start(folder, "second", bundles.list(), Map.of(), AttackedProduct.RUN));
		runs = AttackedProduct.list(folder, "runs", "runs", "list");
		REFUSALS.addAll(AttackedProduct.refused(folder));
	}

	@Test
	void theProductWorksAmongThemAsEver() {
		STARTS.forEach(AttackedProduct::assertWorked);
	}

	@Test
	void noBundleOfTheProductIsWiredToOneOfThem() {
		for (AttackedProduct start : STARTS) {
			Wiring wiring = Wiring.of(start.told());
			assertTrue(wiring.bundles().stream().filter(Wiring.Node::isPlugIn).count() > SPOOFED.size(), wiring.bundles().toString());
			for (Wiring.Edge edge : wiring.edges()) {
				assertFalse(!edge.from().isPlugIn() && edge.to().isPlugIn() && !edge.label().startsWith("service "), edge.toString());
			}
		}
	}

	/** The clock and the ids of strangers are there for other strangers to find, and are used by none of ours. */
	@Test
	void noBundleOfTheProductUsesAServiceOfTheirs() {
		for (AttackedProduct start : STARTS) {
			assertEquals(Set.of("1999-12-31T23:59:59Z"), start.told().get("stranger's clock"));
		}
		assertEquals(2, runs.size());
		for (JsonObject run : runs) {
			assertTrue(run.get("created_at").getAsString().compareTo("2020") > 0, run.toString());
			assertFalse(run.get("run_id").getAsString().startsWith("00000000"), run.toString());
		}
	}

	@Test
	void theGuardsServicesAreForTheProductAlone() {
		for (AttackedProduct start : STARTS) {
			for (String service : List.of("product", "digest", "refuse", "refused")) {
				assertEquals(Set.of("nothing"), start.told().get("guard's own " + service), service);
				assertEquals(Set.of("nothing"), start.told().get("guard's leaked " + service), service);
			}
		}
	}

	/** A clock is told of where it comes in the name of a bundle of ours alone: anybody may have one. */
	@Test
	void impostorsAreInTheLog() {
		assertLogged("com.example.spoof.org.intcrucible.run.execution 1.0.0", "export of org.intcrucible.run.execution");
		assertLogged("com.example.spoof.picocli 1.0.0", "export of picocli");
		assertLogged("derby 10.17.9", "export of derby");
		assertLogged("com.example.pretender 1.0.0", "registered org.intcrucible.model.IdSource");
		assertLogged("com.example.pretender.late 1.0.0", "registered org.intcrucible.model.IdSource");
		assertLogged("com.example.pretender.late 1.0.0", "registered java.time.InstantSource");
		assertLogged("com.example.pretender.late 1.0.0", "lookup of crucible.guard");
	}

	private static void assertLogged(String bundle, String what) {
		List<JsonObject> lines = REFUSALS.stream().filter(refusal -> refusal.get("bundle").getAsString().startsWith(bundle + " ")).toList();
		assertTrue(lines.stream().anyMatch(line -> line.get("what").getAsString().contains(what)), bundle + ": " + what + " is not in " + lines);
	}

	/** A bundle that was given other bytes keeps its name and its place, and nothing else. */
	@Test
	void aBundleOfTheProductWithOtherBytesIsAStranger() throws IOException, InterruptedException {
		AttackBundles bundles = new AttackBundles(Files.createDirectories(folder.resolve("exchange")));
		Path bytes = bundles.jar("exchanged", "org.intcrucible.run.command", "1.0.0",
				Map.of("Import-Package", "org.osgi.framework", "Bundle-Activator", "attack.Impostor"));
		bundles.late("com.example.exchange", "1.0.0", Map.of("Bundle-Activator", "attack.Exchange", "Import-Package", "org.osgi.framework"));
		Path apart = Files.createDirectories(folder.resolve("apart"));
		AttackedProduct start = AttackedProduct.start(apart, "exchanged", bundles.list(),
				Map.of("attack.bytes", bytes.toString(), "attack.services", "org.intcrucible.run.execution.RunExecution,org.intcrucible.run.RunHistory"),
				"runs", "list");
		assertEquals("updated", start.of("exchanged"));
		assertTrue(start.told().keySet().stream().anyMatch(key -> key.endsWith("finds org.intcrucible.run.RunHistory")), start.told().toString());
		start.told().forEach((key, value) -> {
			if (key.endsWith("org.intcrucible.run.execution.RunExecution")) {
				assertEquals(Set.of("nothing"), value, key);
			}
		});
	}
}
