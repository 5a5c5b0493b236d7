package org.intcrucible.ui.results.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.intcrucible.model.CandidateStatus;
import org.intcrucible.ui.results.internal.data.Brush;
import org.intcrucible.ui.results.internal.data.ResultRows;
import org.intcrucible.ui.results.internal.data.ResultsFixture;
import org.intcrucible.ui.results.internal.data.RowFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Axes of a real run, and what a range on one of them leaves. */
class ParallelModelTest {

	@TempDir
	private Path folder;

	@Test
	void leversOutcomesAndScoresHaveAnAxisThatAllOfThemFitOn() throws InterruptedException {
		try (ResultsFixture fixture = new ResultsFixture(folder)) {
			ResultRows rows = fixture.rows();
			int[] all = RowFilter.ALL.apply(rows);
			ParallelModel model = new ParallelModel(rows, all);
			assertEquals(List.of("servers", "size", "region", "cost.mean", "gain.mean", "P", "R", "I"),
					model.axes().stream().map(ParallelModel.Line::id).toList());
			assertEquals(0, model.behind().length, "nothing is left out");
			assertEquals(rows.size(), model.lines().length);
			for (ParallelModel.Line axis : model.axes()) {
				for (int row : all) {
					double share = axis.share(rows.value(row, axis.column()));
					assertTrue(share >= 0 && share <= 1, axis.id() + ": " + share);
				}
				assertTrue(Arrays.stream(all).filter(row -> rows.status(row) != CandidateStatus.REJECTED)
						.anyMatch(row -> axis.share(rows.value(row, axis.column())) < 1), axis.id());
			}
			assertTrue(Double.isNaN(model.axes().getFirst().share(Double.NaN)));
			assertRange(rows, all);
		}
	}

	private static void assertRange(ResultRows rows, int[] all) {
		int column = rows.column("servers");
		int[] left = RowFilter.ALL.and(new Brush("servers", 3, 9)).apply(rows);
		assertEquals(Arrays.stream(all).filter(row -> rows.value(row, column) >= 3 && rows.value(row, column) <= 9).boxed().toList(),
				Arrays.stream(left).boxed().toList());
		ParallelModel ranged = new ParallelModel(rows, left);
		assertEquals(rows.size(), ranged.behind().length, "what is left out is drawn behind");
		assertEquals(left.length, ranged.lines().length);
		assertTrue(Arrays.stream(left).allMatch(ranged::isShown));
	}
}
