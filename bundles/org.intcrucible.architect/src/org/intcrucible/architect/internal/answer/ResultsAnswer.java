package org.intcrucible.architect.internal.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.intcrucible.architect.internal.Situation;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Run;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunReader;

/** Shows the first candidates of a run. */
final class ResultsAnswer {

	private static final int TOP = 5;
	private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

	private final Phrases phrases;
	private final Commands commands;
	private final RunReader runs;

	/** @param phrases about runs */
	ResultsAnswer(Phrases phrases, Commands commands, RunReader runs) {
		this.phrases = phrases;
		this.commands = commands;
		this.runs = runs;
	}

	String of(Situation situation, RunChoice.Ranked meant) {
		Run run = meant.run();
		RunLines lines = new RunLines(phrases, commands);
		List<Candidate> top = top(run, meant.best());
		String mode = phrases.text("mode_of_run", phrases.word(run.authorisation().request().mode()));
		List<String> blocks = new ArrayList<>(List.of(lines.state(run) + " " + mode));
		if (meant.best().status() == CandidateStatus.REJECTED) {
			blocks.add(phrases.text("only_rejected"));
		}
		blocks.add(new CandidateTable(phrases).of(top));
		String said = SENTENCE_END.split(meant.best().scores().rankingExplanation(), 2)[0];
		if (!said.isEmpty()) {
			blocks.add(phrases.text("first_words", Markdown.strong(meant.best().id()), Markdown.text(said)));
		}
		blocks.add(String.join("\n", lines.marks(run).stream().map(Markdown::item).toList()));
		blocks.addAll(lines.since(situation, meant, runs.document(run.id()).map(PinnedDocument::revision).orElse(0)));
		blocks.add(phrases.text("see_more", commands.runs("show", run), commands.candidate(run, meant.best().id())));
		return Markdown.blocks(blocks);
	}

	/** None that is rejected, unless all are. */
	private List<Candidate> top(Run run, Candidate best) {
		List<Candidate> first = runs.ranked(run.id(), Page.Request.first(TOP)).items();
		return best.status() == CandidateStatus.REJECTED ? first
				: first.stream().filter(candidate -> candidate.status() != CandidateStatus.REJECTED).toList();
	}
}
