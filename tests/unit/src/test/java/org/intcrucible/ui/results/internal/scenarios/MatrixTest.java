package org.intcrucible.ui.results.internal.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.intcrucible.model.RunId;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.Scenario;
import org.intcrucible.store.StoredEvaluation;
import org.intcrucible.ui.results.internal.data.ResultsFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the matrix says what the store says. */
class MatrixTest {

	@TempDir
	private Path folder;

	/** One of the candidates is beyond the budget where the price is high; a search would leave it out. */
	@Test
	void everyCellIsThatOfTheStore() throws InterruptedException {
		String document = ResultsFixture.DOCUMENT.replace("`servers = 15, size = 2, region = us`", "`servers = 20, size = 5, region = us`");
		try (ResultsFixture fixture = new ResultsFixture(folder, document, RunMode.EVAL_ONLY)) {
			var store = fixture.store();
			RunId run = fixture.run().id();
			Matrix matrix = Matrix.read(store.runs(), store.evaluations(), run).orElseThrow();
			assertEquals(store.runs().scenarios(run).stream().filter(scenario -> scenario.source() != Scenario.Source.ADVERSARIAL).count(),
					matrix.scenarios().size());
			boolean broken = false;
			for (int row = 0; row < matrix.candidates().size(); row++) {
				assertEquals(row + 1, matrix.candidates().get(row).rank());
				for (int column = 0; column < matrix.scenarios().size(); column++) {
					StoredEvaluation stored = store.evaluations().find(run, matrix.candidates().get(row).ordinal(), matrix.scenarios().get(column).ordinal())
							.orElseThrow();
					assertEquals(stored.prediction(), matrix.predictions()[row][column]);
					assertEquals(stored.outcomes().get("cost") > 40 * (1 + 1e-9), matrix.broken()[row][column]);
					assertTrue(stored.prediction() >= matrix.low() - 1e-9 && stored.prediction() <= matrix.high() + 1e-9);
					broken |= matrix.broken()[row][column];
				}
			}
			assertTrue(broken, "some hard constraint is broken somewhere, else nothing was compared");
			for (int column = 1; column < matrix.scenarios().size(); column++) {
				assertTrue(matrix.scenarios().get(column - 1).type().compareTo(matrix.scenarios().get(column).type()) <= 0, "types stand together");
			}
			assertEquals(1, matrix.row(matrix.candidates().get(1).id()));
			assertEquals(-1, matrix.row("c9999"));
			assertEquals(-1, matrix.column(""));
			assertEquals(Optional.empty(), Matrix.read(store.runs(), store.evaluations(), new RunId(store.ids().next())));
		}
	}

	@Test
	void theHardLimitOfAResourceIsBrokenLikeAConstraint() throws InterruptedException {
		String document = ResultsFixture.DOCUMENT.replace("- Budget: `cost <= 40` (hard)\n", "").replace("`cost` of 60", "`cost` of 30");
		try (ResultsFixture fixture = new ResultsFixture(folder, document)) {
			var store = fixture.store();
			RunId run = fixture.run().id();
			Matrix matrix = Matrix.read(store.runs(), store.evaluations(), run).orElseThrow();
			boolean broken = false;
			for (int row = 0; row < matrix.candidates().size(); row++) {
				for (int column = 0; column < matrix.scenarios().size(); column++) {
					StoredEvaluation stored = store.evaluations().find(run, matrix.candidates().get(row).ordinal(), matrix.scenarios().get(column).ordinal())
							.orElseThrow();
					assertEquals(stored.outcomes().get("cost") > 30 * (1 + 1e-9), matrix.broken()[row][column]);
					broken |= matrix.broken()[row][column];
				}
			}
			assertTrue(broken, "the limit is broken somewhere, else nothing was compared");
		}
	}
}
