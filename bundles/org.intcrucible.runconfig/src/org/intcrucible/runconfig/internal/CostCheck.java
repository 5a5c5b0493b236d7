package org.intcrucible.runconfig.internal;

import java.util.Locale;

import org.intcrucible.model.CostEstimate;
import org.intcrucible.model.Limit;
import org.intcrucible.model.Place;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunWarningCode;
import org.intcrucible.model.StageDescriptor;
import org.intcrucible.model.StageSlot;
import org.intcrucible.runconfig.RunPreferences;
import org.intcrucible.runconfig.Spans;
import org.intcrucible.runconfig.internal.cost.Forecast;

/** What a user should know of a run's cost and of its stages before they press. */
record CostCheck(RunPreferences preferences, Findings findings) {

	private static final String TIME = "seconds";

	void check(Forecast forecast, RunRequest normalized, ChosenStages stages) {
		RunParameters parameters = normalized.parameters();
		CostEstimate cost = forecast.cost();
		exceeds(TIME, cost.seconds(), parameters.maxRuntimeS(), "--max-runtime");
		exceeds("tokens", cost.tokens(), parameters.budgetTokens(), "--budget-tokens");
		exceeds("USD", cost.usd(), parameters.budgetUsd(), "--budget-usd");
		threshold(TIME, cost.seconds(), preferences.warnSeconds(), "warn.seconds");
		threshold("USD", cost.usd(), preferences.warnUsd(), "warn.usd");
		if (forecast.evaluation() > preferences.warnSeconds()) {
			findings.warn(RunWarningCode.LARGE_CANDIDATE_COUNT, "Evaluating " + parameters.numCandidates() + " candidates in "
					+ parameters.numScenarios() + " scenarios alone takes " + Spans.about(forecast.evaluation()) + ".",
					"Keep fewer candidates or try them in fewer scenarios.", Place.whole("--candidates"));
		}
		for (StageSlot slot : StageSlot.values()) {
			stages.in(slot).forEach(stage -> deprecated(slot, stage));
		}
	}

	private void exceeds(String what, double estimate, Limit limit, String option) {
		if (estimate > limit.amount()) {
			findings.warn(RunWarningCode.HIGH_BUDGET, expected(what, estimate) + ", and the run stops at " + number(limit.amount())
					+ " " + what + ".", "Allow it more, or ask for less.", Place.whole(option));
		}
	}

	private void threshold(String what, double estimate, double threshold, String preference) {
		if (estimate > threshold) {
			findings.warn(RunWarningCode.HIGH_BUDGET, expected(what, estimate) + ", and you want to be told from " + number(threshold)
					+ " " + what + " on.", "", Place.whole(preference));
		}
	}

	private void deprecated(StageSlot slot, StageDescriptor stage) {
		if (!stage.deprecated().isEmpty()) {
			findings.warn(RunWarningCode.DEPRECATED_MODE, "The stage " + stage.id() + " " + stage.version() + " will not be there for ever.",
					"Use instead: " + stage.deprecated() + ".", ChosenStages.place(slot));
		}
	}

	private static String expected(String what, double estimate) {
		return what.equals(TIME) ? "It is expected to take " + Spans.about(estimate) : "About " + number(estimate) + " " + what + " are expected";
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, value < 10 ? "%.2g" : "%,.0f", value);
	}
}
