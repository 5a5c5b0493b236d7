package org.intcrucible.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.intcrucible.tests.product.Installation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code crucible doctor} and the help, as somebody sees them who has just unpacked the product. */
class DoctorCommandIT {

	@TempDir
	private Path folder;

	@Test
	void findsTheWorkspaceWhereverItIs() throws Exception {
		Path workspace = Files.createDirectory(folder.resolve("my work"));
		Outcome outcome = Installation.crucible(workspace, Map.of("LC_ALL", "tr_TR.UTF-8"), "doctor", "--json");
		assertEquals(0, outcome.status(), outcome.errors());
		JsonObject document = JsonParser.parseString(outcome.output()).getAsJsonObject();
		assertTrue(document.getAsJsonArray("checks").size() >= 9, outcome.output());
		for (JsonElement check : document.getAsJsonArray("checks")) {
			if (check.getAsJsonObject().get("check").getAsString().equals("workspace")) {
				assertTrue(check.getAsJsonObject().get("finding").getAsString().contains("my work"), check.toString());
			}
		}
	}

	@Test
	void theHelpListsWhatThereIs() throws Exception {
		Outcome outcome = Installation.crucible(folder, "--help");
		assertEquals(0, outcome.status(), outcome.errors());
		for (String command : new String[] {"  run ", "  evaluate ", "  spec ", "  doctor "}) {
			assertTrue(outcome.output().contains(command), outcome.output());
		}
		Outcome misspelt = Installation.crucible(folder, "docter");
		assertEquals(2, misspelt.status());
		assertTrue(misspelt.errors().contains("Did you mean \"doctor\"?"), misspelt.errors());
	}
}
