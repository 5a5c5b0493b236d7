package org.intcrucible.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class StageDescriptorTest {

	private static StageDescriptor of(Object... keysAndValues) {
		Map<String, Object> properties = new HashMap<>(Map.of(StageDescriptor.ID, "example.stage"));
		for (int i = 0; i < keysAndValues.length; i += 2) {
			properties.put((String) keysAndValues[i], keysAndValues[i + 1]);
		}
		return StageDescriptor.of(properties);
	}

	@Test
	void whatIsLeftOutIsNothingThatAnybodyCouldMistake() {
		assertEquals(new StageDescriptor("example.stage", "0", "example.stage", List.of(), true, "", StageCost.UNKNOWN), of());
	}

	@Test
	void aCostIsReadFromNumbersAndFromTexts() {
		assertEquals(new StageCost(0.5, 1e-9, 0, 0),
				of(StageDescriptor.COST_SECONDS, 0.5, StageDescriptor.COST_SECONDS_PER_OPERATION, "1e-9").cost());
		assertEquals(new StageCost(0, 0, 1200, 0.01), of(StageDescriptor.COST_TOKENS, 1200, StageDescriptor.COST_USD, "0.01").cost());
	}

	@Test
	void propertiesThatMeanNothingAreRefused() {
		for (Object[] wrong : List.of(new Object[] {StageDescriptor.ID, " "}, new Object[] {StageDescriptor.NAME, 3},
				new Object[] {StageDescriptor.PROVIDES, List.of("x")}, new Object[] {StageDescriptor.COST_USD, "dear"},
				new Object[] {StageDescriptor.COST_SECONDS, -1}, new Object[] {StageDescriptor.COST_TOKENS, Double.NaN},
				new Object[] {StageDescriptor.COST_SECONDS, List.of()})) {
			assertThrows(IllegalArgumentException.class, () -> of(wrong), wrong[0] + "=" + wrong[1]);
		}
	}

	@Test
	void aStageMayDifferFromRunToRunIfItSaysSo() {
		assertFalse(of(StageDescriptor.DETERMINISTIC, false).deterministic());
		assertFalse(of(StageDescriptor.DETERMINISTIC, "false").deterministic());
	}
}
