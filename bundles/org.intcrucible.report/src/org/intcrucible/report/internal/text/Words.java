package org.intcrucible.report.internal.text;

import java.text.BreakIterator;
import java.util.Locale;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;

/** Names as readers know them from the window. */
public final class Words {

	private static final String CUT = "\u2026";

	private Words() {
	}

	/** Gives {@code Under test}. */
	public static String of(Enum<?> constant) {
		String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	public static String of(ScenarioType type) {
		return switch (type) {
			case NORMAL_OPERATION -> "Normal";
			case STRESS_TEST -> "Stress";
			case EDGE_CASE -> "Edge case";
			case FAILURE_MODE -> "Failure";
		};
	}

	public static String of(RunMode mode) {
		return switch (mode) {
			case FULL_SEARCH -> "Full search";
			case SEEDED -> "Seeded search";
			case EVAL_ONLY -> "Evaluation only";
		};
	}

	public static String of(RunTriggerSource source) {
		return switch (source) {
			case RUN_CONFIG_PANEL -> "Run Config panel";
			case CLI_TOOL -> "command line";
			case INTEGRATION_TEST -> "integration test";
			case API_CLIENT -> "remote client";
		};
	}

	/** Gives {@code C-0007}. */
	public static String id(Candidate candidate) {
		return String.format(Locale.ROOT, "C-%04d", candidate.ordinal());
	}

	/** Gives {@code S-07}. */
	public static String id(Scenario scenario) {
		return String.format(Locale.ROOT, "S-%02d", scenario.ordinal());
	}

	/** Gives {@code 1 candidate} or {@code 1,200 candidates}. */
	public static String counted(long count, String noun) {
		return Figures.count(count) + " " + noun + (count == 1 ? "" : "s");
	}

	/**
	 * The beginning of a text that is too long for its place.
	 *
	 * @param most how many characters as a reader counts them, at least 2
	 */
	public static String cut(String text, int most) {
		BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(text);
		int end = characters.next(most);
		if (end == BreakIterator.DONE || end == text.length()) {
			return text;
		}
		characters.first();
		return text.substring(0, characters.next(most - 1)).stripTrailing() + CUT;
	}

	/**
	 * About how wide a text is drawn, rather too wide than too narrow.
	 *
	 * @param size of the font, in pixels
	 */
	public static double width(String text, double size) {
		return size * text.codePoints().mapToDouble(point -> point < 0x2E80 ? 0.6 : 1.05).sum();
	}
}
