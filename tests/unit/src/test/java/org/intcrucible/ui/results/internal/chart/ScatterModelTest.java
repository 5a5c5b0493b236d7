package org.intcrucible.ui.results.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.intcrucible.model.CandidateStatus;
import org.intcrucible.ui.results.internal.data.ResultRows;
import org.intcrucible.ui.results.internal.data.ResultsFixture;
import org.intcrucible.ui.results.internal.data.RowFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a chart of P against R shows of a real run. */
class ScatterModelTest {

	@TempDir
	private Path folder;

	@Test
	void theFrontRisesAndThePointUnderThePointerIsFound() throws InterruptedException {
		try (ResultsFixture fixture = new ResultsFixture(folder)) {
			ResultRows rows = fixture.rows();
			ScatterModel model = new ScatterModel(rows, RowFilter.ALL.apply(rows));
			assertTrue(model.front().length > 0);
			for (int i = 0; i < model.front().length; i++) {
				int row = model.front()[i];
				assertTrue(rows.isFront(row) && rows.status(row) != CandidateStatus.REJECTED);
				assertTrue(i == 0 || model.resource(model.front()[i - 1]) <= model.resource(row)
						&& model.prediction(model.front()[i - 1]) <= model.prediction(row), "no step leads down");
			}
			Axis horizontal = model.horizontal(0, 10_000);
			Axis vertical = model.vertical(10_000, 0);
			int best = model.shown()[0];
			int x = (int) Math.round(horizontal.place(model.resource(best)));
			int y = (int) Math.round(vertical.place(model.prediction(best)));
			int nearest = model.nearest(horizontal, vertical, x, y, 8);
			assertEquals(model.prediction(best), model.prediction(nearest), 1e-3);
			assertEquals(-1, model.nearest(horizontal, vertical, -500, -500, 8));
			assertEquals(0, new ScatterModel(rows, new int[0]).front().length);
		}
	}
}
