package org.intcrucible.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatScaleTest {

	@ParameterizedTest
	@CsvSource({"0,0", "0.16,0", "0.17,1", "0.5,3", "0.99,5", "1,5", "-3,0", "7,5"})
	void sharesFallIntoSixSteps(double share, int step) {
		assertEquals(step, HeatScale.step(share));
		assertEquals(Token.HEAT.get(step), HeatScale.color(share));
	}

	@Test
	void aMarkIsSeenOnEachStep() {
		for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
			for (double share : new double[] {0, 0.2, 0.4, 0.6, 0.7, 1}) {
				double ratio = Contrast.ratio(HeatScale.color(share).rgb(theme), HeatScale.ink(share).rgb(theme));
				assertTrue(ratio >= 3, share + " in " + theme + ": " + ratio);
			}
		}
	}
}
