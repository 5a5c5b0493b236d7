package org.intcrucible.architect.internal.answer;

import java.util.List;

import org.intcrucible.model.Candidate;

/** Candidates side by side. */
final class CandidateTable {

	private static final int SCORES = 3;
	private static final int LONGEST_LABEL = 60;

	private final Phrases phrases;

	/** @param phrases about runs */
	CandidateTable(Phrases phrases) {
		this.phrases = phrases;
	}

	String of(List<Candidate> candidates) {
		return Markdown.table(List.of(phrases.text("column_rank"), phrases.text("column_candidate"), phrases.text("column_label"),
				phrases.text("column_status"), "I", "P", "R"), SCORES, candidates.stream().map(this::row).toList());
	}

	private List<String> row(Candidate candidate) {
		Figures figures = phrases.figures();
		return List.of(candidate.rank() == 0 ? Figures.NONE : figures.count(candidate.rank()), Markdown.strong(candidate.id()),
				Markdown.text(candidate.label(), LONGEST_LABEL), phrases.word(candidate.status()), figures.score(candidate.scores().intelligence()),
				figures.score(candidate.scores().prediction().overall()), figures.score(candidate.scores().resource().overall()));
	}
}
