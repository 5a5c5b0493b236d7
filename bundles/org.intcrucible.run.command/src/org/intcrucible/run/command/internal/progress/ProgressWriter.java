package org.intcrucible.run.command.internal.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.intcrucible.model.Run;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunStatus;
import org.intcrucible.run.command.internal.live.RunPulse;
import org.intcrucible.run.command.internal.live.TimeLeft;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.Metric;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Texts;

/** Puts into words how a run gets on. */
final class ProgressWriter {

	private static final Texts WORDS = Texts.of(ProgressWriter.class);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
	private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

	private final ProgressState state;
	private final Optional<RunPulse> pulse;

	/** @param pulse of the run that is shown; empty if nothing was heard of it */
	ProgressWriter(ProgressState state, Optional<RunPulse> pulse) {
		this.state = state;
		this.pulse = pulse;
	}

	ProgressFace face() {
		Optional<Run> current = state.current();
		return new ProgressFace(current.isPresent(), current.map(Run::name).orElse(""), current.map(this::doing).orElse(""),
				current.map(this::started).orElse(""), new Steps(state, pulse).all(), current.map(this::metrics).orElse(List.of()), climb(), best(),
				others(), WORDS.get("idle"), state.last().map(ProgressWriter::ended).orElseGet(() -> WORDS.get("idle.none")));
	}

	private String doing(Run run) {
		Optional<RunPulse> now = pulse.filter(heard -> heard.stage().isPresent());
		if (now.isEmpty()) {
			return WORDS.get(run.status() == RunStatus.RUNNING ? "head.starting" : "head.waiting");
		}
		RunPulse heard = now.get();
		String stage = heard.stage().orElseThrow().name();
		return heard.last().total() <= 0 ? WORDS.get("head.stage", stage)
				: WORDS.get("head.count", stage, Numbers.count(heard.last().done()), Numbers.count(heard.last().total()));
	}

	private String started(Run run) {
		String source = WORDS.get("source." + run.authorisation().uiTriggerSource().name().toLowerCase(Locale.ROOT));
		return WORDS.get("started", EXACT.format(local(run.times().startedAt().orElse(run.created()))), source);
	}

	private List<Metric> metrics(Run run) {
		RunParameters asked = run.authorisation().request().parameters();
		OptionalDouble left = pulse.map(heard -> TimeLeft.of(heard, state.expected())).orElse(OptionalDouble.empty());
		Duration elapsed = pulse.map(RunPulse::elapsed).orElse(Duration.ZERO);
		double rate = pulse.map(RunPulse::rate).orElse(0.0);
		String stage = pulse.flatMap(RunPulse::stage).map(RunPulse.StageTime::name).orElse("");
		long evaluated = pulse.map(heard -> heard.last().counts().evaluations()).orElse(0L);
		long tried = pulse.map(heard -> heard.last().counts().probes()).orElse(0L);
		return List.of(
				new Metric(WORDS.get("metric.left"), left.isPresent() ? Numbers.roughly(left.getAsDouble()) : Numbers.NONE,
						WORDS.get("metric.elapsed", Numbers.seconds(elapsed.toMillis() / 1000.0))),
				new Metric(WORDS.get("metric.rate"), rate > 0 ? WORDS.get("per.second", Numbers.count(Math.round(rate))) : Numbers.NONE,
						stage.isEmpty() ? "" : WORDS.get("metric.rate.note", stage)),
				new Metric(WORDS.get("metric.evaluated"), Numbers.count(evaluated),
						WORDS.get("metric.evaluated.note", Numbers.count((long) asked.numCandidates() * asked.numScenarios()))),
				new Metric(WORDS.get("metric.tried"), Numbers.count(tried), WORDS.get("metric.tried.note", Numbers.count(asked.maxEvaluations()))));
	}

	private ProgressFace.Climb climb() {
		Optional<Run> run = state.current();
		if (run.isEmpty() || pulse.isEmpty()) {
			return new ProgressFace.Climb(WORDS.get("chart.evaluations"), "", List.of(), 0, 0);
		}
		RunPulse heard = pulse.get();
		RunParameters asked = run.get().authorisation().request().parameters();
		boolean evaluating = heard.last().counts().evaluations() > 0;
		long most = Math.max(heard.work(), evaluating ? (long) asked.numCandidates() * asked.numScenarios() : asked.maxEvaluations());
		long unchanged = heard.climb().isEmpty() ? 0 : heard.work() - heard.climb().getLast().work();
		return new ProgressFace.Climb(WORDS.get(evaluating ? "chart.evaluations" : "chart.tries"),
				unchanged <= 0 ? "" : WORDS.get("chart.unchanged", Numbers.count(unchanged)), heard.climb(), heard.work(), most);
	}

	private ProgressFace.Best best() {
		double best = pulse.map(heard -> heard.last().best()).orElse(Double.NaN);
		if (Double.isNaN(best)) {
			return new ProgressFace.Best("", WORDS.get("best.none"));
		}
		return new ProgressFace.Best(Numbers.score(best),
				WORDS.get(pulse.orElseThrow().last().counts().evaluations() > 0 ? "best.candidates" : "best.designs"));
	}

	/** Each with a link that withdraws it. */
	private String others() {
		if (state.others().isEmpty()) {
			return "";
		}
		return WORDS.get("waiting", state.others().stream()
				.map(other -> Markdown.plain(WORDS.get("waiting.one", other.title(), other.run().name()).strip()) + " "
						+ WORDS.get("waiting.stop", other.run().id().toString()))
				.collect(Collectors.joining(" ")));
	}

	/** What became of a run that is over. */
	static String ended(Run run) {
		Instant end = run.times().completedAt().orElse(run.created());
		Duration took = Duration.between(run.times().startedAt().orElse(end), end);
		String at = TIME.format(local(end));
		boolean results = run.counts().candidates() > 0;
		return switch (run.status()) {
			case COMPLETED -> WORDS.get("idle.completed", run.name(), at, Numbers.took(took)) + " " + WORDS.get("idle.results");
			case CANCELLED -> (run.counts().equals(org.intcrucible.model.RunCounts.NONE) && took.isZero() ? WORDS.get("idle.withdrawn", run.name(), at)
					: WORDS.get("idle.cancelled", run.name(), at, Numbers.took(took))) + (results ? " " + WORDS.get("idle.partial") : "");
			case FAILED -> WORDS.get("idle.failed", run.name(), at, Numbers.took(took)) + (results ? " " + WORDS.get("idle.partial") : "");
			case CREATED, RUNNING -> throw new IllegalArgumentException(run.name() + " is not over");
		};
	}

	private static java.time.ZonedDateTime local(Instant instant) {
		return instant.atZone(ZoneId.systemDefault());
	}
}
