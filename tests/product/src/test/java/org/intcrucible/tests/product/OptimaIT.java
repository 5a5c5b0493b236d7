package org.intcrucible.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.intcrucible.tests.product.Installation.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code crucible run} finds the published optima of the shipped examples, each of which names its source. */
@Tag("long")
class OptimaIT {

	private static final int SEEDS = 10;
	private static final int LEAST_FOUND = 9;
	private static final double TOLERANCE = 1e-3;

	@TempDir
	private static Path workspace;

	@ParameterizedTest
	@CsvSource({ "three-bar-truss, weight, 263.895843376468", "pressure-vessel, cost, 6059.714335048",
			"pressure-vessel-continuous, cost, 5885.332773616", "welded-beam, cost, 1.724852308597", "sellar, f, 3.18339395045" })
	void theFirstOfTheRankingIsTheOptimumForNineSeedsOfTen(String example, String goal, double optimum)
			throws IOException, InterruptedException {
		Map<Integer, Double> missed = new TreeMap<>();
		for (int seed = 1; seed <= SEEDS; seed++) {
			double found = best(example, seed).getAsJsonObject("outcomes").get(goal).getAsDouble();
			// Below the optimum lies nothing: what is found there has come through a hole in a constraint.
			assertTrue(found >= optimum * (1 - 1e-8), "seed " + seed + " gave " + found);
			if (found > optimum * (1 + TOLERANCE)) {
				missed.put(seed, found);
			}
		}
		assertTrue(SEEDS - missed.size() >= LEAST_FOUND, "instead of " + optimum + " by seed: " + missed);
	}

	private static JsonObject best(String example, int seed) throws IOException, InterruptedException {
		Path document = Installation.root().resolve("examples/" + example + ".md");
		Outcome outcome = Installation.crucible(workspace, "run", document.toString(), "--max-evaluations", "20000", "--seed",
				String.valueOf(seed), "--json");
		assertEquals(0, outcome.status(), outcome.errors());
		JsonObject printed = JsonParser.parseString(outcome.output()).getAsJsonObject();
		assertTrue(printed.getAsJsonObject("run").getAsJsonObject("counts").get("probes").getAsLong() <= 20_000, printed.get("run").toString());
		JsonObject best = printed.getAsJsonObject("result").getAsJsonArray("candidates").get(0).getAsJsonObject();
		assertNotEquals("rejected", best.get("status").getAsString(), "seed " + seed + " found nothing that holds");
		return best;
	}
}
