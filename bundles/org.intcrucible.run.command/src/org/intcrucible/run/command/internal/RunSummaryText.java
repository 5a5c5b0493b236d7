package org.intcrucible.run.command.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.intcrucible.cli.TextTable;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.Value;
import org.intcrucible.run.AlikeGroups;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.Run;

/** A run's outcome for a reader at a terminal: the ranking, why the first three lead, what to do next. */
final class RunSummaryText {

	private static final int ROWS = 10;
	private static final int EXPLAINED = 3;
	private static final int WIDEST_DESIGN = 48;

	private final Run run;
	private final RunResult result;
	private final DesignSpace designs;
	private final List<AlikeGroups.Group> leaders;

	RunSummaryText(Run run, RunResult result) {
		this.run = run;
		this.result = result;
		designs = DesignSpace.of(result.document().world());
		leaders = new AlikeGroups(designs).first(result.candidates(), ROWS);
	}

	List<String> lines() {
		List<String> lines = new ArrayList<>();
		lines.add(result.document().title());
		lines.add(work());
		if (!run.stoppedAfter().isEmpty()) {
			lines.add("Stopped early by its limit " + run.stoppedAfter() + ": what was evaluated until then is ranked.");
		}
		lines.add("");
		lines.addAll(table());
		int shown = leaders.stream().mapToInt(group -> 1 + group.others()).sum();
		if (result.candidates().size() > shown) {
			lines.add(String.format(Locale.ROOT, "... and %,d more; --json prints them all.", result.candidates().size() - shown));
		}
		explain(lines);
		lines.addAll(legend(lines));
		result.notes().forEach(note -> lines.add("Note: " + note));
		return lines;
	}

	private String work() {
		Duration took = Duration.between(run.times().startedAt().orElseThrow(), run.times().completedAt().orElseThrow());
		int attacks = result.scenarios().size() - run.counts().scenarios();
		return String.format(Locale.ROOT, "%s in %s%s: %s after %s, %.1f s, seed %d.",
				count(run.counts().candidates(), "candidate"), count(run.counts().scenarios(), "scenario"),
				attacks == 0 ? "" : " and " + count(attacks, "attack"), count(run.counts().evaluations(), "evaluation"),
				run.counts().probes() == 1 ? "1 try" : String.format(Locale.ROOT, "%,d tries", run.counts().probes()),
				took.toMillis() / 1000.0, run.authorisation().request().seed());
	}

	private static String count(long number, String what) {
		return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
	}

	private List<String> table() {
		TextTable table = new TextTable().column("#", TextTable.Align.RIGHT).column("id", TextTable.Align.LEFT)
				.column("candidate", TextTable.Align.LEFT).column("alike", TextTable.Align.RIGHT).column("status", TextTable.Align.LEFT)
				.column("I", TextTable.Align.RIGHT).column("P", TextTable.Align.RIGHT).column("R", TextTable.Align.RIGHT)
				.column("breaks", TextTable.Align.LEFT);
		leaders.forEach(group -> table.row(row(group.leader(), group.others())));
		return table.lines();
	}

	private List<String> row(Candidate candidate, int alike) {
		return List.of(String.valueOf(candidate.rank()), candidate.id(), design(candidate), alike == 0 ? "" : "+" + alike,
				status(candidate.status()), figure(candidate.scores().intelligence()),
				figure(candidate.scores().prediction().overall()), figure(candidate.scores().resource().overall()),
				broken(candidate));
	}

	private void explain(List<String> lines) {
		lines.add("");
		leaders.stream().limit(EXPLAINED).map(AlikeGroups.Group::leader).forEach(candidate -> {
			lines.add(candidate.rank() + ". " + candidate.label() + ": " + candidate.scores().rankingExplanation());
			candidate.scores().rankingFactors().positive().forEach(factor -> lines.add("   + " + factor));
			candidate.scores().rankingFactors().negative().forEach(factor -> lines.add("   - " + factor));
		});
		lines.add("");
	}

	/** What the scenarios are called that the lines speak of. */
	private List<String> legend(List<String> lines) {
		return result.scenarios().stream()
				.filter(scenario -> lines.stream().anyMatch(line -> line.matches(
						".*\\b" + String.format(Locale.ROOT, "S-%02d", scenario.ordinal()) + "\\b.*")))
				.map(scenario -> String.format(Locale.ROOT, "S-%02d is %s (%s%s).", scenario.ordinal(), scenario.name(),
						scenario.type().name().toLowerCase(Locale.ROOT).replace('_', ' '), scenario.mayFail() ? ", may fail" : ""))
				.toList();
	}

	private String design(Candidate candidate) {
		String text = designs.values(candidate.design()).entrySet().stream()
				.map(entry -> entry.getKey() + " " + text(entry.getValue())).collect(Collectors.joining(", "));
		return text.length() <= WIDEST_DESIGN ? text : text.substring(0, WIDEST_DESIGN - 3) + "...";
	}

	private static String text(Value value) {
		return switch (value) {
			case Value.Number number -> shortNumber(number.number());
			case Value.Option option -> option.name();
			case Value.Truth truth -> truth.yes() ? "yes" : "no";
			case Value.Vector vector -> vector.numbers().stream().map(RunSummaryText::shortNumber)
					.collect(Collectors.joining(" ", "[", "]"));
		};
	}

	private static String shortNumber(double number) {
		return number == Math.rint(number) && Math.abs(number) < 1e9 ? String.valueOf((long) number)
				: String.format(Locale.ROOT, "%.4g", number);
	}

	private static String broken(Candidate candidate) {
		return candidate.scores().constraintSatisfaction().entrySet().stream().filter(entry -> !entry.getValue().satisfied())
				.map(Map.Entry::getKey).collect(Collectors.joining(", "));
	}

	private static String status(CandidateStatus status) {
		return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private static String figure(double number) {
		return Double.isNaN(number) ? "-" : String.format(Locale.ROOT, "%.3f", number);
	}
}
