package org.intcrucible.stages.quantitative.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.intcrucible.model.Design;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.WorldState;
import org.intcrucible.stage.EvaluationBatch;
import org.intcrucible.stage.StageCancelledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitativeEvaluatorTest {

	private final FakeProblem problem = new FakeDocument().real("x", 0, 1e6).uniform("u", 0, 1).problem();

	@ParameterizedTest
	@ValueSource(ints = { 1, 5, 31, 64, 65, 1000, 5000 })
	void everyRowIsEvaluatedWithItsDesignAndState(int designs) {
		EvaluationBatch batch = batch(designs);
		PlainStages.evaluator().evaluate(new FakeContext(problem, 1), batch);
		for (int row = 0; row < 2 * designs; row++) {
			assertTrue(batch.table().isEvaluated(row), "row " + row);
			assertEquals(row / 2 + (row % 2 == 0 ? 0.25 : 0.75), batch.table().get(row, 0));
		}
	}

	@Test
	void cancelledRunLeavesRowsMissing() {
		EvaluationBatch batch = batch(1000);
		FakeContext context = new FakeContext(problem, 1).cancelledAtCheck(3);
		assertThrows(StageCancelledException.class, () -> PlainStages.evaluator().evaluate(context, batch));
		assertTrue(batch.table().isMissing(1999));
	}

	@Test
	void simulatorsAreGivenBack() {
		SimulatorPool pool = new SimulatorPool(problem);
		var first = pool.take();
		pool.giveBack(first);
		assertEquals(first, pool.take());
	}

	private EvaluationBatch batch(int designs) {
		return new EvaluationBatch(IntStream.range(0, designs).mapToObj(i -> new Design(i)).toList(),
				List.of(new WorldState(0.25), new WorldState(0.75)), List.of(1, 2),
				new OutcomeTable(problem.layout(), 2 * designs));
	}
}
