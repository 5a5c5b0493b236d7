package org.intcrucible.architect.internal.answer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.intcrucible.architect.internal.Situation;
import org.intcrucible.conversation.Turn;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunMark;
import org.intcrucible.model.RunStatus;

/** Sentences about runs that several answers have. */
final class RunLines {

	private final Phrases phrases;
	private final Figures figures;
	private final Commands commands;

	/** @param phrases about runs */
	RunLines(Phrases phrases, Commands commands) {
		this.phrases = phrases;
		this.commands = commands;
		figures = phrases.figures();
	}

	/** What to do where there is no run. */
	String noRun(Situation situation) {
		return phrases.text("no_run") + " " + phrases.text(situation.draft() instanceof Turn.Blank ? "describe_first" : "how_to_run");
	}

	/** Of a run that has no ranking, and what there is instead. */
	String unranked(RunChoice.Unranked meant) {
		String ranking = phrases.text(meant.run().status().isFinal() ? "nothing_ranked" : "not_ranked_yet");
		Stream<String> others = meant.ranked().stream().filter(other -> !other.id().equals(meant.run().id()))
				.map(other -> phrases.text("other_ranked", other.name(), commands.runs("show", other)));
		return Markdown.blocks(Stream.concat(Stream.of(state(meant.run()), ranking), others).toList());
	}

	/** How far a run is in its life, with what to do about it. */
	String state(Run run) {
		return switch (run.status()) {
			case CREATED -> phrases.text("waiting", Markdown.strong(run.name()), commands.runs("cancel", run));
			case RUNNING -> phrases.text("running", Markdown.strong(run.name()));
			case COMPLETED -> over(run, "completed_run") + limit(run);
			case FAILED -> over(run, "failed_run") + reason(run) + again(run);
			case CANCELLED -> over(run, "cancelled_run") + reason(run) + again(run);
		};
	}

	private String over(Run run, String key) {
		String name = Markdown.strong(run.name());
		return run.times() instanceof Run.Ended(var started, var ended)
				? phrases.text(key, name, figures.time(ended), figures.duration(Duration.between(started, ended)), amounts(run))
				: phrases.text(key, name, Figures.NONE, Figures.NONE, amounts(run));
	}

	/** Gives {@code 20 candidates in 9 scenarios}. */
	String amounts(Run run) {
		return phrases.text("amounts", phrases.counted("candidates", run.counts().candidates()),
				phrases.counted("scenarios", run.counts().scenarios()), phrases.counted("evaluations", run.counts().evaluations()));
	}

	private String limit(Run run) {
		return run.stoppedAfter().isEmpty() ? "" : " " + phrases.text("stopped", limitName(run.stoppedAfter()));
	}

	private String limitName(String limit) {
		return switch (limit) {
			case "max_runtime_s", "budget_usd", "budget_tokens" -> phrases.text("limit_" + limit);
			default -> Markdown.code(limit);
		};
	}

	/** As the run stored it, in English. */
	private String reason(Run run) {
		return run.errorSummary().isEmpty() ? "" : " " + phrases.text("reason", Markdown.text(run.errorSummary()));
	}

	private String again(Run run) {
		return run.origin().isEmpty() ? " " + phrases.text("resume", commands.runs("resume", run)) : " " + phrases.text("imported");
	}

	/** What a reader of results must know, an item each. */
	List<String> marks(Run run) {
		List<String> marks = new ArrayList<>();
		if (!run.stoppedAfter().isEmpty()) {
			marks.add(phrases.text("stopped", limitName(run.stoppedAfter())));
		}
		for (RunMark mark : run.marks()) {
			marks.add(phrases.word(mark));
		}
		if (!run.origin().isEmpty()) {
			marks.add(phrases.text("imported"));
		}
		return marks;
	}

	/** What has happened in the project since. */
	List<String> since(Situation situation, RunChoice.Ranked meant, int revision) {
		List<String> notes = new ArrayList<>();
		meant.later().forEach(later -> notes.add(phrases.text("later_" + (later.status() == RunStatus.COMPLETED ? "unranked"
				: later.status().name().toLowerCase(Locale.ROOT)), later.name())));
		if (revision > 0 && situation.project().revision() > revision) {
			notes.add(phrases.text("older_revision", meant.run().name(), figures.count(revision), figures.count(situation.project().revision())));
		}
		return notes;
	}

	/** Gives {@code **c3** (As today)}. */
	String name(Candidate candidate) {
		return phrases.text("candidate", Markdown.strong(candidate.id()), Markdown.text(candidate.label(), 60));
	}

	/** Its place and its scores. */
	String standing(Run run, Candidate candidate) {
		String scores = phrases.text("scores", figures.score(candidate.scores().intelligence()),
				figures.score(candidate.scores().prediction().overall()), figures.score(candidate.scores().resource().overall()));
		return candidate.rank() == 0 ? phrases.text("standing_unranked", name(candidate), run.name())
				: phrases.text("standing", name(candidate), run.name(), figures.count(candidate.rank()), figures.count(run.counts().candidates()),
						phrases.word(candidate.status()), scores);
	}

	/** What the ranking itself says, as it was stored. */
	List<String> explanation(Candidate candidate) {
		String said = candidate.scores().rankingExplanation();
		return said.isEmpty() ? List.of() : List.of(phrases.text("stored_words"), Markdown.quote(said));
	}
}
