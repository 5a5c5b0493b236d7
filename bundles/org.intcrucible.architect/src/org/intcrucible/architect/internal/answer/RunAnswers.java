package org.intcrucible.architect.internal.answer;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.intcrucible.architect.internal.Situation;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Run;
import org.intcrucible.store.Page;

/** What runs have shown, to whoever asks in one situation. */
final class RunAnswers {

	private static final Page.Request FEW = Page.Request.first(3);

	private final Situation situation;
	private final Phrases phrases;
	private final Commands commands;
	private final Answers.Sources sources;
	private final InstantSource clock;

	/** @param phrases about runs */
	RunAnswers(Situation situation, Phrases phrases, Answers.Sources sources, InstantSource clock) {
		this.situation = situation;
		this.phrases = phrases;
		this.sources = sources;
		this.clock = clock;
		commands = new Commands(situation.project());
	}

	/** @param subject a candidate; empty for the ranking as a whole */
	String why(String subject) {
		WhyAnswer why = new WhyAnswer(phrases, commands, sources.runs(), sources.evaluations());
		return ofRanked(meant -> named(meant.run(), subject, candidate -> why.candidate(situation, meant, candidate))
				.orElseGet(() -> why.ranking(situation, meant)));
	}

	/** @param subject a candidate; empty for all */
	String results(String subject) {
		CandidateSheet sheet = new CandidateSheet(phrases, commands, sources.runs());
		return ofRanked(meant -> named(meant.run(), subject, candidate -> sheet.of(situation, meant, candidate))
				.orElseGet(() -> new ResultsAnswer(phrases, commands, sources.runs()).of(situation, meant)));
	}

	String sensitivity() {
		SensitivityAnswer sensitivity = new SensitivityAnswer(phrases, commands, sources.runs(), sources.evaluations());
		return ofRanked(meant -> sensitivity.of(situation, meant, own(meant.run()).orElse(meant.best())));
	}

	String status() {
		return new StatusAnswer(phrases, commands, sources.runs(), sources.progress(), clock).of(situation);
	}

	private String ofRanked(Function<RunChoice.Ranked, String> answer) {
		RunLines lines = new RunLines(phrases, commands);
		return switch (new RunChoice(sources.runs()).of(situation)) {
			case RunChoice.NoRun() -> lines.noRun(situation);
			case RunChoice.Unranked unranked -> lines.unranked(unranked);
			case RunChoice.Ranked ranked -> answer.apply(ranked);
		};
	}

	/** Empty if no candidate is named, and the conversation is about none. */
	private Optional<String> named(Run run, String subject, Function<Candidate, String> answer) {
		if (subject.isBlank()) {
			return own(run).map(answer);
		}
		CandidateChoice choice = new CandidateChoice(sources.runs());
		return Optional.of(choice.find(run, subject).map(answer).orElseGet(() -> unknown(run, subject, choice)));
	}

	/** The candidate that the conversation is about. */
	private Optional<Candidate> own(Run run) {
		return situation.session().about() instanceof ChatSession.OneCandidate(var about, int ordinal) && about.equals(run.id())
				? sources.runs().candidate(run.id(), ordinal) : Optional.empty();
	}

	private String unknown(Run run, String subject, CandidateChoice choice) {
		List<Candidate> first = sources.runs().ranked(run.id(), FEW).items();
		RunLines lines = new RunLines(phrases, commands);
		String near = choice.near(run, subject).map(label -> " " + phrases.text("near_candidate", Markdown.text(label))).orElse("");
		return phrases.text("unknown_candidate", run.name(), Markdown.text(subject, 60), phrases.figures().count(run.counts().candidates())) + near + " "
				+ phrases.text("first_ones", first.stream().map(lines::name).collect(Collectors.joining(", ")), commands.candidates(run));
	}
}
