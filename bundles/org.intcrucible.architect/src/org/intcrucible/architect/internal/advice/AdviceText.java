package org.intcrucible.architect.internal.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.intcrucible.architect.internal.text.Texts;
import org.intcrucible.model.CostEstimate;
import org.intcrucible.model.Limit;
import org.intcrucible.model.Place;
import org.intcrucible.model.RunBlocker;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunWarning;

/** Settings, estimates and blockers in words. */
record AdviceText(Texts texts) {

	/** The first sentence of every recommendation: who starts runs. */
	String opening() {
		return texts.text("opening");
	}

	String mode(RunMode mode) {
		return texts.text("mode." + mode.name().toLowerCase(Locale.ROOT));
	}

	/** A list of settings, a line each. */
	String settings(RunMode mode, RunParameters parameters, CostEstimate estimate) {
		List<String> lines = new ArrayList<>();
		lines.add(line("mode", mode(mode)));
		lines.add(line("candidates", number(parameters.numCandidates())));
		lines.add(line("scenarios", number(parameters.numScenarios())));
		lines.add(line("tries", number(parameters.maxEvaluations())));
		lines.add(line("limits", limits(parameters)));
		if (estimate.evaluations() > 0) {
			lines.add(line("evaluations", texts.text("about.number", estimate.evaluations())));
			lines.add(line("time", Lengths.about(estimate.seconds()).in(texts)));
			lines.add(line("cost", cost(estimate)));
		}
		return String.join("\n", lines);
	}

	/** The same in one clause. */
	String brief(RunMode mode, RunParameters parameters) {
		return texts.text("brief", mode(mode), parameters.numCandidates(), parameters.numScenarios(), parameters.maxEvaluations());
	}

	private String line(String what, String value) {
		return "- " + texts.text("setting." + what) + ": " + value;
	}

	private String number(long number) {
		return texts.text("number", number);
	}

	private String limits(RunParameters parameters) {
		List<String> limits = new ArrayList<>();
		limit(parameters.maxRuntimeS(), limits, parameters.maxRuntimeS().isNone() ? "" : Lengths.exactly(parameters.maxRuntimeS().amount()).in(texts));
		limit(parameters.budgetUsd(), limits, texts.text("usd", parameters.budgetUsd().amount()));
		limit(parameters.budgetTokens(), limits, texts.text("tokens", parameters.budgetTokens().amount()));
		return limits.isEmpty() ? texts.text("limits.none") : String.join(", ", limits);
	}

	private static void limit(Limit limit, List<String> limits, String words) {
		if (!limit.isNone()) {
			limits.add(words);
		}
	}

	String cost(CostEstimate estimate) {
		if (estimate.usd() == 0 && estimate.tokens() == 0) {
			return texts.text("cost.none");
		}
		return texts.text("cost.about", estimate.usd(), estimate.tokens());
	}

	/** A heading that counts them, and a line each. */
	String blockers(String heading, List<RunBlocker> blockers) {
		return texts.text(heading, blockers.size()) + "\n\n" + blockers.stream().map(this::blocker).collect(Collectors.joining("\n"));
	}

	private String blocker(RunBlocker blocker) {
		String kind = texts.text("blocker." + blocker.code().name().toLowerCase(Locale.ROOT));
		return texts.text("blocker", kind, blocker.sentence() + place(blocker.place()), blocker.remedy()).strip();
	}

	/** Where in a text; what is named otherwise is said by the sentence. */
	private String place(Place place) {
		if (place.line() == 0) {
			return "";
		}
		return " " + (place.column() == 0 ? texts.text("place.line", place.line()) : texts.text("place.column", place.line(), place.column()));
	}

	String warnings(List<RunWarning> warnings) {
		return warnings.stream().map(warning -> "- " + (warning.sentence() + " " + warning.remedy()).strip()).collect(Collectors.joining("\n"));
	}

	String sentences(List<Reason> reasons) {
		return reasons.stream().map(reason -> reason.in(texts)).filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
	}
}
