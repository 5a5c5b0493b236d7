package org.intcrucible.report.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.RunStatus;
import org.intcrucible.report.internal.chart.StatusMark;
import org.intcrucible.report.internal.text.Figures;
import org.intcrucible.report.internal.text.Words;
import org.intcrucible.report.internal.text.Xml;
import org.intcrucible.model.Run;

/** The top of the page: what was run, how it ended, the figures that matter most. */
final class Heading {

	private static final List<CandidateStatus> ORDER = List.of(CandidateStatus.PROMISING, CandidateStatus.UNDER_TEST,
			CandidateStatus.WEAK, CandidateStatus.REJECTED, CandidateStatus.NEW);

	private final Run run;
	private final List<Candidate> candidates;
	private final String title;
	private final String description;
	private final List<String> notes;

	Heading(Findings findings) {
		run = findings.run();
		candidates = findings.result().candidates();
		title = findings.result().document().title();
		description = findings.result().document().description();
		notes = findings.result().notes();
	}

	String title() {
		return title;
	}

	void write(Xml xml) {
		xml.open("header").newLine().element("h1", title, "dir", "auto").newLine();
		xml.open("p", "class", "summary");
		xml.text(Words.of(run.authorisation().request().mode()) + " \u00B7 ");
		xml.element("span", ending(), "class", "run " + (run.status() == RunStatus.COMPLETED ? "ok" : "open"));
		run.times().completedAt().ifPresent(ended -> xml.text(" \u00B7 ").element("time", Figures.time(ended), "datetime", ended.toString()));
		xml.text(" \u00B7 seed " + run.authorisation().request().seed()).close().newLine();
		Prose.write(xml, Prose.firstParagraph(description));
		metrics(xml);
		statuses(xml);
		callouts(xml);
		xml.close().newLine();
	}

	private String ending() {
		String mark = run.status() == RunStatus.COMPLETED ? "\u2713 " : "\u25A0 ";
		return mark + Words.of(run.status()) + took().map(time -> " in " + Figures.duration(time)).orElse("");
	}

	private Optional<Duration> took() {
		Optional<Instant> started = run.times().startedAt();
		return run.times().completedAt().flatMap(ended -> started.map(start -> Duration.between(start, ended)));
	}

	private void metrics(Xml xml) {
		xml.open("dl", "class", "metrics");
		if (!candidates.isEmpty()) {
			Candidate best = candidates.getFirst();
			metric(xml, "Best I", Figures.score(best.scores().intelligence()));
			metric(xml, "its P", Figures.score(best.scores().prediction().overall()));
			metric(xml, "its R", Figures.score(best.scores().resource().overall()));
		}
		metric(xml, "Candidates", Figures.count(run.counts().candidates()));
		metric(xml, "Scenarios", Figures.count(run.counts().scenarios()));
		metric(xml, "Evaluations", Figures.count(run.counts().evaluations()));
		metric(xml, "Tries of the search", Figures.count(run.counts().probes()));
		xml.close().newLine();
	}

	private static void metric(Xml xml, String name, String figure) {
		xml.open("div").element("dt", name).element("dd", figure).close();
	}

	private void statuses(Xml xml) {
		Map<CandidateStatus, Integer> counts = new EnumMap<>(CandidateStatus.class);
		candidates.forEach(candidate -> counts.merge(candidate.status(), 1, Integer::sum));
		xml.open("ul", "class", "chips", "aria-label", "Candidates by status");
		ORDER.stream().filter(counts::containsKey).forEach(status -> {
			xml.open("li", "class", "chip");
			StatusMark.inline(xml, status);
			xml.text(" " + Words.of(status) + " ").element("b", Figures.count(counts.get(status))).close();
		});
		xml.close().newLine();
	}

	private void callouts(Xml xml) {
		if (candidates.isEmpty()) {
			callout(xml, "warning", "No candidate was evaluated.");
		} else if (candidates.getFirst().status() == CandidateStatus.REJECTED) {
			callout(xml, "warning", "Every candidate breaks a hard constraint where it must hold.");
		}
		if (!run.stoppedAfter().isEmpty()) {
			callout(xml, "warning", "The run ended early, at its limit: " + run.stoppedAfter() + ".");
		}
		if (!run.errorSummary().isEmpty()) {
			callout(xml, "warning", run.errorSummary());
		}
		run.marks().forEach(mark -> callout(xml, "warning", "This run is marked: " + mark.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "."));
		notes.forEach(note -> callout(xml, "info", note));
	}

	private static void callout(Xml xml, String kind, String sentence) {
		xml.open("p", "class", "callout " + kind, "role", "note");
		xml.element("span", kind.equals("warning") ? "\u26A0\uFE0E" : "i", "class", "sign", "aria-hidden", "true");
		xml.text(sentence).close().newLine();
	}
}
