package org.intcrucible.architect.internal.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import org.intcrucible.architect.internal.text.Texts;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.RunSummary.TopCandidate;
import org.intcrucible.model.Scores;

/** The best of a run, as a summary shows them. */
final class TopCandidates {

	private static final int MOST = 3;
	/** Characters of a label: what is longer is no name, and the results have all of it. */
	private static final int LABEL = 80;

	private TopCandidates() {
	}

	/**
	 * At most three that have scores, none that is rejected unless all are.
	 *
	 * @param ranked the best first
	 */
	static List<Candidate> among(List<Candidate> ranked) {
		boolean allRejected = ranked.stream().allMatch(TopCandidates::isRejected);
		return ranked.stream().filter(candidate -> allRejected || !isRejected(candidate)).filter(TopCandidates::isScored).limit(MOST).toList();
	}

	static boolean isRejected(Candidate candidate) {
		return candidate.status() == CandidateStatus.REJECTED;
	}

	private static boolean isScored(Candidate candidate) {
		Scores scores = candidate.scores();
		return DoubleStream.of(scores.intelligence(), scores.prediction().overall(), scores.resource().overall()).allMatch(Double::isFinite);
	}

	/** Exactly what is stored of it, but for a label that is too long. */
	static TopCandidate told(Candidate candidate, Texts texts) {
		Scores scores = candidate.scores();
		return new TopCandidate(candidate.id(), label(candidate), scores.intelligence(), scores.prediction().overall(), scores.resource().overall(),
				notes(candidate, texts));
	}

	/** On one line; the id where there is no label. */
	private static String label(Candidate candidate) {
		String label = candidate.label().strip().replaceAll("\\s+", " ");
		if (label.codePointCount(0, label.length()) > LABEL) {
			label = label.substring(0, label.offsetByCodePoints(0, LABEL - 1)) + "\u2026";
		}
		return label.isEmpty() ? candidate.id() : label;
	}

	/** That it is rejected, if so; then what speaks most for it, and most against it. */
	private static List<String> notes(Candidate candidate, Texts texts) {
		List<String> notes = new ArrayList<>();
		if (isRejected(candidate)) {
			notes.add(texts.text("note.rejected"));
		}
		Scores.Factors factors = candidate.scores().rankingFactors();
		factors.positive().stream().limit(1).map(TopCandidates::sentence).forEach(notes::add);
		factors.negative().stream().limit(1).map(TopCandidates::sentence).forEach(notes::add);
		return notes;
	}

	private static String sentence(String factor) {
		return factor.endsWith(".") ? factor : factor + ".";
	}
}
