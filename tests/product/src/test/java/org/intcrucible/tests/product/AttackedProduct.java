package org.intcrucible.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.intcrucible.tests.product.Installation.Outcome;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * One start of the product with attacks around it.
 *
 * @param told what the attacks came to; kept apart from what the command prints
 */
record AttackedProduct(Outcome outcome, Map<String, Set<String>> told) {

	/** A run that is small. */
	static final String[] RUN = { "run", Installation.root().resolve("examples/web-shop.md").toString(), "--candidates", "5",
			"--max-evaluations", "50" };

	/**
	 * Starts the product in the folder's workspace, and waits for its end.
	 *
	 * @param name       of this start
	 * @param list       what is started
	 * @param properties what attacks read
	 */
	static AttackedProduct start(Path folder, String name, Path list, Map<String, String> properties, String... arguments)
			throws IOException, InterruptedException {
		Path report = Files.createFile(folder.resolve(name + ".told"));
		Map<String, String> all = new HashMap<>(properties);
		all.put("org.eclipse.equinox.simpleconfigurator.configUrl", list.toUri().toString());
		all.put("attack.report", report.toString());
		all.put("attack.workspace", workspace(folder).toString());
		List<String> options = new ArrayList<>();
		all.forEach((key, value) -> options.add("-D" + key + "=" + value));
		Outcome outcome = Installation.crucible(workspace(folder), Map.of("JDK_JAVA_OPTIONS", String.join(" ", options)), arguments);
		Map<String, Set<String>> told = new TreeMap<>();
		for (String line : Files.readAllLines(report)) {
			told.computeIfAbsent(line.split("\t", 2)[0], key -> new TreeSet<>()).add(line.split("\t", 2)[1]);
		}
		return new AttackedProduct(outcome, told);
	}

	static Path workspace(Path folder) throws IOException {
		return Files.createDirectories(folder.resolve("workspace"));
	}

	/** What was told of one attack, once. */
	String of(String attack) {
		Set<String> lines = told.getOrDefault(attack, Set.of());
		assertEquals(1, lines.size(), attack + " told " + lines);
		return lines.iterator().next();
	}

	void assertRefused(String attack, String reason) {
		String line = of(attack);
		assertTrue(line.startsWith("refused ") && line.contains(reason), attack + " told " + line);
	}

	void assertGotten(String attack) {
		assertTrue(of(attack).startsWith("got "), attack + " told " + of(attack));
	}

	void assertWorked() {
		assertEquals(0, outcome.status(), outcome.errors());
		assertTrue(outcome.output().startsWith("Web shop"), outcome.output());
	}

	/** What the log of the folder's workspace tells of attempts that were refused, without attacks around. */
	static List<JsonObject> refused(Path folder) throws IOException, InterruptedException {
		return list(folder, "events", "audit", "list", "--kind", "attempt_refused", "--limit", "1000").stream()
				.map(event -> JsonParser.parseString(event.get("payload").getAsString()).getAsJsonObject()).toList();
	}

	/** What a command lists. */
	static List<JsonObject> list(Path folder, String member, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(arguments));
		command.add("--json");
		return items(Installation.crucible(workspace(folder), command.toArray(String[]::new)), member);
	}

	/** What a command listed. */
	static List<JsonObject> items(Outcome listed, String member) {
		assertEquals(0, listed.status(), listed.errors());
		List<JsonObject> objects = new ArrayList<>();
		JsonParser.parseString(listed.output()).getAsJsonObject().getAsJsonArray(member).forEach(item -> objects.add(item.getAsJsonObject()));
		return objects;
	}
}
