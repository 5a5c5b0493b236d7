package org.intcrucible.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.intcrucible.tests.product.Installation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code crucible evaluate} and {@code crucible spec} on shipped examples with published answers. */
class EvaluateCommandIT {

	@TempDir
	private static Path workspace;

	private static String example(String name) {
		return Installation.root().resolve("examples/" + name + ".md").toString();
	}

	private JsonObject outcomes(String name, String... sets) throws Exception {
		String[] arguments = new String[sets.length + 4];
		arguments[0] = "evaluate";
		arguments[1] = example(name);
		arguments[2] = "--json";
		arguments[3] = "--set";
		System.arraycopy(sets, 0, arguments, 4, sets.length);
		Outcome outcome = Installation.crucible(workspace, arguments);
		assertEquals(0, outcome.status(), outcome.errors());
		return JsonParser.parseString(outcome.output()).getAsJsonObject().getAsJsonObject("outcomes");
	}

	/** Carpenter, Ludwig and Brock 1999. */
	@Test
	void shallowLake() throws Exception {
		JsonObject outcomes = outcomes("shallow-lake", "a=0.02");
		assertEquals(0.346952177642098, outcomes.get("utility").getAsDouble(), 1e-9);
		assertEquals(0.142857131309333, outcomes.get("max_P").getAsDouble(), 1e-9);
	}

	/** Ragsdell and Phillips 1976. */
	@Test
	void weldedBeam() throws Exception {
		JsonObject outcomes = outcomes("welded-beam", "x1=0.25", "x2=3", "x3=8", "x4=0.25");
		assertEquals(1.842873125, outcomes.get("cost").getAsDouble(), 1e-9);
		assertEquals(13827.4929041, outcomes.get("tau").getAsDouble(), 1e-5);
	}

	@Test
	void aMisspeltLeverIsSuggested() throws Exception {
		Outcome outcome = Installation.crucible(workspace, "evaluate", example("web-shop"), "--set", "servrs=3");
		assertEquals(2, outcome.status());
		assertTrue(outcome.errors().contains("Change it to `servers`."), outcome.errors());
		assertEquals("", outcome.output());
	}

	@Test
	void examplesAreSound() throws Exception {
		Outcome outcome = Installation.crucible(workspace, "spec", "check", example("web-shop"));
		assertEquals(0, outcome.status(), outcome.errors());
		assertTrue(outcome.output().startsWith("Sound: 3 goals, 3 constraints, 3 levers"), outcome.output());
	}
}
