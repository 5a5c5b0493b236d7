package org.intcrucible.runconfig.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.intcrucible.document.ElementText;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;

/** Turns a file of preferences into values; what means nothing becomes the default and a problem. */
final class PreferenceReader {

	private static final String RUNS_AT_ONCE = "runs.at.once";
	private static final String WARN_SECONDS = "warn.seconds";
	private static final String WARN_USD = "warn.usd";
	private static final int MOST_RUNS = 64;

	private final String file;
	private final String text;
	private final Properties properties;
	private final List<Problem> problems = new ArrayList<>();

	/** @param text that the properties were read from */
	PreferenceReader(String file, String text, Properties properties) {
		this.file = file;
		this.text = text;
		this.properties = properties;
	}

	Preferences read() {
		Preferences standard = Preferences.DEFAULT;
		return new Preferences((int) number(RUNS_AT_ONCE, standard.runsAtOnce(), true, 1, MOST_RUNS),
				number(WARN_SECONDS, standard.warnSeconds(), false, 0, Double.MAX_VALUE),
				number(WARN_USD, standard.warnUsd(), false, 0, Double.MAX_VALUE));
	}

	List<Problem> problems() {
		return problems;
	}

	private double number(String key, double standard, boolean whole, double least, double most) {
		String written = properties.getProperty(key, "").strip();
		if (written.isEmpty() && !properties.containsKey(key)) {
			return standard;
		}
		double value = parse(written);
		if (value >= least && value <= most && (!whole || value == Math.rint(value))) {
			return value;
		}
		String range = most == Double.MAX_VALUE ? "a number from " + ElementText.number(least) + " on"
				: "a whole number from " + ElementText.number(least) + " to " + ElementText.number(most);
		problems.add(new Problem(ProblemCode.OUT_OF_RANGE, key + " is " + range + ", and not \"" + written + "\".",
				"Until it is mended, " + ElementText.number(standard) + " is used.", new Place(file, line(key), 0)));
		return standard;
	}

	/** NaN for what is no number. */
	private static double parse(String written) {
		try {
			return Double.parseDouble(written);
		} catch (NumberFormatException e) {
			return Double.NaN;
		}
	}

	/** Of the last line that sets it, for that one counts; 0 if it is written in an unusual way. */
	private int line(String key) {
		List<String> lines = text.lines().toList();
		for (int i = lines.size() - 1; i >= 0; i--) {
			if (lines.get(i).strip().startsWith(key)) {
				return i + 1;
			}
		}
		return 0;
	}
}
