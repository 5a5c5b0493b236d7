package org.intcrucible.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.intcrucible.cli.internal.CommandLines.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecCommandTest {

	@TempDir
	private Path folder;

	private Outcome check(String text) throws IOException {
		return CommandLines.crucible("spec", "check", Files.writeString(folder.resolve("p.md"), text).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = {"web-shop", "shallow-lake", "welded-beam", "pressure-vessel", "pressure-vessel-continuous",
			"three-bar-truss", "sellar"})
	void examplesAreSoundAndTheCanonicalFormIsStable(String name) throws IOException {
		String file = CommandLines.example(name).toString();
		assertTrue(CommandLines.crucible("spec", "check", file).output().startsWith("Sound: "));
		String printed = CommandLines.crucible("spec", "show", file).output();
		Path again = Files.writeString(folder.resolve("again.md"), printed);
		assertEquals(printed, CommandLines.crucible("spec", "show", again.toString()).output());
	}

	@Test
	void notesSayWhatAReaderMightMiss() throws IOException {
		Outcome outcome = check("""
				# Notes
				## Settings
				- samples: 5
				## Goals
				- minimize cost: `x` (weight 0)
				## Constraints
				- Enough: `x >= 1` (hard)
				## Levers
				- x: real 0..5
				- y: real 0..5
				## Assumptions
				- z: uniform 0..1
				## Mechanisms
				- x reduces z
				""");
		assertEquals(0, outcome.status(), outcome.errors());
		assertEquals(List.of("Sound: 1 goal, 1 constraint, 2 levers, 1 assumption, 1 mechanism.",
				"Note: `cost` has the weight 0: it is shown and not scored.",
				"Note: No goal and no soft constraint has a weight: P tells whether the hard constraints hold, and beyond that "
						+ "nothing but R distinguishes candidates.",
				"Note: No resources are declared: R is 1, and I is P.",
				"Note: No formula uses the lever `y`: it changes nothing.",
				"Note: No formula uses the assumption `z`: it changes nothing.",
				"Note: There is no noise: all 5 samples are alike.",
				"Note: 1 influence is shown and not computed."), outcome.output().lines().toList());
	}

	@Test
	void aFormulaThatIsGoalAndResourceIsNoted() throws IOException {
		String text = "# B\n## Goals\n- minimize cost: `x`\n## Levers\n- x: real 0..5\n## Resources\n- money: `x` of 5\n";
		assertTrue(check(text).output().contains("The goal `cost` and the resource `money` have one formula"));
	}

	@Test
	void everyProblemIsSaidAtOnce() throws IOException {
		Outcome outcome = check("# B\n## Goals\n- minimize a: `1 +`\n- minimise b: `2`\n## Levers\n- x: real 5..0\n");
		assertEquals(2, outcome.status());
		assertEquals("", outcome.output());
		assertEquals(List.of("p.md:3:", "p.md:4:", "p.md:6:"), outcome.errors().lines()
				.map(line -> line.substring(line.indexOf("p.md"), line.indexOf("p.md") + 7)).toList());
	}

	@Test
	void theModelAsJsonSaysEveryPart() {
		Outcome outcome = CommandLines.crucible("spec", "show", CommandLines.example("shallow-lake").toString(), "--json");
		JsonObject model = JsonParser.parseString(outcome.output()).getAsJsonObject();
		assertEquals(List.of("title", "description", "settings", "goals", "constraints", "levers", "assumptions",
				"correlations", "mechanisms", "resources", "scenarios", "candidates", "actors", "simplifications"),
				List.copyOf(model.keySet()));
		assertEquals("{\"horizon\":100,\"samples\":100,\"resolution\":\"medium\",\"mode\":\"full_search\",\"shares\":{}}",
				model.get("settings").toString());
		JsonObject noise = model.getAsJsonArray("assumptions").get(5).getAsJsonObject();
		assertEquals("{\"kind\":\"lognormal\",\"parameters\":[\"inflow\",\"spread\"]}", noise.get("distribution").toString());
		JsonObject stock = model.getAsJsonArray("mechanisms").get(2).getAsJsonObject();
		assertEquals(List.of("id", "kind", "name", "start", "then", "because"), List.copyOf(stock.keySet()));
		assertEquals("steps", model.getAsJsonArray("levers").get(0).getAsJsonObject().get("shape").getAsString());
	}
}
