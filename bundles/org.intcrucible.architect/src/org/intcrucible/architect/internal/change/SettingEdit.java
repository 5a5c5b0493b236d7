package org.intcrucible.architect.internal.change;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.intcrucible.document.DocumentLimits;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Resolution;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.Simulation;

/** Settings of a problem: mode, resolution, horizon, samples. */
final class SettingEdit {

	private static final Set<List<String>> COUNTS = Set.of(List.of("horizon"), List.of("sample"), List.of("number", "sample"),
			List.of("time", "horizon"));

	private SettingEdit() {
	}

	/** Whether a subject is one of the settings that are numbers. */
	static boolean isCount(String subject) {
		return COUNTS.contains(NameWords.of(subject));
	}

	/** @param value as in a document */
	static void apply(EditState state, String key, String value) throws Refused {
		var old = state.parts.simulation;
		switch (key) {
			case "mode" -> state.parts.mode = RunMode.valueOf(value.toUpperCase(Locale.ROOT));
			case "resolution" -> state.parts.resolution = Resolution.valueOf(value.toUpperCase(Locale.ROOT));
			case "horizon" -> state.parts.simulation = new Simulation(count(value), old.samples(), old.shares());
			case "samples" -> state.parts.simulation = new Simulation(old.horizon(), count(value), old.shares());
			default -> throw new IllegalArgumentException("there is no setting " + key);
		}
	}

	private static int count(String value) throws Refused {
		double number = Double.parseDouble(value);
		if (number >= 1 && number <= DocumentLimits.MAX_ELEMENTS && number == Math.rint(number)) {
			return (int) number;
		}
		throw new Refused(ProblemCode.OUT_OF_RANGE, "Steps and samples are whole numbers from 1, not " + value + ".",
				"Choose one of those.");
	}
}
