package org.intcrucible.run.command.internal.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

import org.intcrucible.model.Limit;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.StageSlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

	private static final RunRequest REQUEST = new RunRequest(RunMode.SEEDED, new RunParameters(1_200, 48, 20_000, List.of("mine"),
			new Limit(5_000_000), new Limit(5.25), new Limit(5_430)), 4711, Map.of(StageSlot.RANKER, List.of("own.ranker")), List.of());

	@Test
	void whatIsFilledInReadsBackAsItWas() {
		assertEquals(Result.success(REQUEST), Form.of(REQUEST).read());
		RunRequest none = PanelModel.DEFAULT;
		assertEquals(Result.success(none), Form.of(none).read());
	}

	@Test
	void numbersStandThereAsPeopleWriteThem() {
		Form form = Form.of(REQUEST);
		assertEquals("1,200", form.text(FieldKey.CANDIDATES));
		assertEquals("4711", form.text(FieldKey.SEED));
		assertEquals("5.25", form.text(FieldKey.BUDGET));
		assertEquals("1 h 30 min 30 s", form.text(FieldKey.TIME));
		assertEquals("none", Form.of(PanelModel.DEFAULT).text(FieldKey.BUDGET));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"1,200 | 1200", "1 200 | 1200", "1200 | 1200", "1_200_000 | 1200000", "0 | 0", "-5 | -5"})
	void wholeNumbersAreReadHoweverTheyAreGrouped(String typed, long number) {
		assertEquals(OptionalLong.of(number), FieldText.whole(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "1.5", "1,20", "abc", "12 34", "99999999999999999999"})
	void whatIsNoWholeNumberIsNone(String typed) {
		assertEquals(OptionalLong.empty(), FieldText.whole(typed));
	}

	@ParameterizedTest
	@CsvSource({"90, 90", "90 s, 90", "5 min, 300", "5min, 300", "1 h 30 min, 5400", "2 hours, 7200", "0.5 h, 1800", "1 d, 86400"})
	void timesAreReadWithTheirUnits(String typed, double seconds) {
		assertEquals(OptionalDouble.of(seconds), FieldText.seconds(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = {"soon", "5 parsecs", "5 min or so", "-5 min"})
	void whatIsNoTimeIsNone(String typed) {
		assertEquals(OptionalDouble.empty(), FieldText.seconds(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "none", "None", "  "})
	void noLimitIsSaidByNoneOrByNothing(String typed) {
		assertEquals(OptionalDouble.of(Double.POSITIVE_INFINITY), FieldText.seconds(typed));
		assertEquals(OptionalDouble.of(Double.POSITIVE_INFINITY), FieldText.amount(typed));
	}

	@Test
	void everyFieldThatCannotBeReadIsNamed() {
		Form form = Form.of(REQUEST).with(FieldKey.CANDIDATES, "many").with(FieldKey.BUDGET, "-5").with(FieldKey.TIME, "soon");
		Result.Failure<?, ?> failure = assertInstanceOf(Result.Failure.class, form.read());
		assertEquals(Set.of(FieldKey.CANDIDATES, FieldKey.BUDGET, FieldKey.TIME), ((Map<?, ?>) failure.error()).keySet());
	}
}
