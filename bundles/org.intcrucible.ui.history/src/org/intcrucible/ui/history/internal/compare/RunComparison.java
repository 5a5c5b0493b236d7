package org.intcrucible.ui.history.internal.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.intcrucible.document.DocumentDifference;
import org.intcrucible.document.DocumentDifference.Change;
import org.intcrucible.document.DocumentDifference.Subject;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.Limit;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.StageSlot;
import org.intcrucible.ui.history.internal.compare.CompareRow.Group;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.StatusMark;
import org.intcrucible.ui.widget.Texts;

/** What two runs have in common and what not: configuration, document, result. */
final class RunComparison {

	private static final Texts WORDS = Texts.of(RunComparison.class);
	private static final int DECIMALS = 3;

	private final ComparedRun first;
	private final ComparedRun second;
	private final List<CompareRow> rows = new ArrayList<>();

	private RunComparison(ComparedRun first, ComparedRun second) {
		this.first = first;
		this.second = second;
	}

	/** In the order of the groups; of the documents only what differs. */
	static List<CompareRow> of(ComparedRun first, ComparedRun second) {
		RunComparison comparison = new RunComparison(first, second);
		comparison.configuration();
		comparison.documents();
		comparison.results();
		return List.copyOf(comparison.rows);
	}

	private void configuration() {
		text(Group.CONFIGURATION, "mode", run -> WORDS.get("mode." + run.ran().mode().name().toLowerCase(Locale.ROOT)));
		number("candidates", run -> run.ran().parameters().numCandidates());
		number("scenarios", run -> run.ran().parameters().numScenarios());
		number("tries", run -> run.ran().parameters().maxEvaluations());
		text(Group.CONFIGURATION, "time", run -> limit(run, RunParameters::maxRuntimeS, seconds -> Numbers.value(seconds, "s")));
		// By the cent, also where there are thousands of dollars.
		text(Group.CONFIGURATION, "budget", run -> limit(run, RunParameters::budgetUsd, dollars -> Numbers.dollars(BigDecimal.valueOf(dollars))));
		text(Group.CONFIGURATION, "tokens", run -> limit(run, RunParameters::budgetTokens, Numbers::value));
		text(Group.CONFIGURATION, "seeds", run -> none(String.join(" ", run.ran().parameters().seedCandidateIds())));
		text(Group.CONFIGURATION, "seed", run -> String.valueOf(run.ran().seed()));
		for (StageSlot slot : StageSlot.values()) {
			text(Group.CONFIGURATION, "stage." + slot.name().toLowerCase(Locale.ROOT), run -> stages(run.run(), slot));
		}
		text(Group.CONFIGURATION, "analyses", run -> none(String.join(", ", run.ran().analyses())));
		text(Group.CONFIGURATION, "advice", RunComparison::advice);
	}

	private static String limit(ComparedRun run, Function<RunParameters, Limit> which, Function<Double, String> words) {
		Limit limit = which.apply(run.ran().parameters());
		return limit.isNone() ? WORDS.get("none") : words.apply(limit.amount());
	}

	private static String stages(Run run, StageSlot slot) {
		return none(run.stages().stream().filter(stage -> stage.slot() == slot).map(stage -> stage.id() + " " + stage.version())
				.collect(Collectors.joining(", ")));
	}

	private static String advice(ComparedRun run) {
		if (run.run().authorisation().links().recommendedMessage().isEmpty()) {
			return WORDS.get("none");
		}
		return run.edits().isEmpty() ? WORDS.get("advised")
				: run.edits().stream().map(edit -> WORDS.get("edit", EditedNames.word(edit.name()), edit.before(), edit.after()))
						.collect(Collectors.joining(", ", WORDS.get("edited") + " ", ""));
	}

	private static String none(String text) {
		return text.isEmpty() ? WORDS.get("none") : text;
	}

	private void text(Group group, String key, Function<ComparedRun, String> value) {
		String before = value.apply(first);
		String after = value.apply(second);
		rows.add(new CompareRow(group, WORDS.get(key), before, after, before.equals(after) ? "" : WORDS.get("changed")));
	}

	private void number(String key, ToDoubleFunction<ComparedRun> value) {
		number(Group.CONFIGURATION, key, value, Numbers::value);
	}

	private void number(Group group, String key, ToDoubleFunction<ComparedRun> value, Function<Double, String> words) {
		double before = value.applyAsDouble(first);
		double after = value.applyAsDouble(second);
		// What reads the same counts as equal, and a difference of it would say otherwise.
		boolean differs = Double.isFinite(after - before) && !words.apply(before).equals(words.apply(after));
		rows.add(new CompareRow(group, WORDS.get(key), words.apply(before), words.apply(after),
				differs ? (after > before ? "+" : Numbers.MINUS) + words.apply(Math.abs(after - before)) : ""));
	}

	private void documents() {
		text(Group.DOCUMENT, "revision", run -> String.valueOf(run.document().revision()));
		for (Change change : DocumentDifference.between(first.document().document(), second.document().document())) {
			rows.add(new CompareRow(Group.DOCUMENT, name(change.subject()), none(change.before()), none(change.after()),
					WORDS.get(change.kind().name().toLowerCase(Locale.ROOT))));
		}
	}

	private static String name(Subject subject) {
		return switch (subject) {
			case Subject.Title() -> WORDS.get("title");
			case Subject.Description() -> WORDS.get("description");
			case Subject.Element element -> element.id();
			case Subject.Order order -> WORDS.get("order", order.section().title());
		};
	}

	private void results() {
		text(Group.RESULT, "status", run -> StatusMark.of(run.run().status()).word());
		number(Group.RESULT, "best", run -> run.best().stream().mapToDouble(RunComparison::intelligence).findFirst().orElse(Double.NaN), Numbers::score);
		text(Group.RESULT, "candidate", run -> run.best().stream().map(best -> Numbers.candidate(best.ordinal()) + ": " + best.label()).findFirst()
				.orElse(WORDS.get("none")));
		number(Group.RESULT, "kept", run -> run.run().counts().candidates(), Numbers::value);
		number(Group.RESULT, "evaluations", run -> run.run().counts().evaluations(), Numbers::value);
		number(Group.RESULT, "took", run -> seconds(run.run()), RunComparison::took);
		text(Group.RESULT, "marks", run -> none(run.run().marks().stream().map(mark -> WORDS.get("mark." + mark.name().toLowerCase(Locale.ROOT)))
				.collect(Collectors.joining(", "))));
	}

	/** As it is shown, so that a difference is that of two numbers that are seen. */
	private static double intelligence(Candidate best) {
		double exact = best.scores().intelligence();
		return Double.isFinite(exact) ? new BigDecimal(exact).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue() : exact;
	}

	private static double seconds(Run run) {
		return run.times() instanceof Run.Ended ended ? Duration.between(ended.started(), ended.ended()).toMillis() / 1e3 : Double.NaN;
	}

	private static String took(double seconds) {
		return Double.isNaN(seconds) ? Numbers.NONE : Numbers.took(Duration.ofMillis(Math.round(seconds * 1e3)));
	}
}
