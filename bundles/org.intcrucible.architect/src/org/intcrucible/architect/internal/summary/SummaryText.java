package org.intcrucible.architect.internal.summary;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.intcrucible.architect.internal.text.Texts;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunMark;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunSummary;
import org.intcrucible.model.RunSummary.TopCandidate;

/**
 * A summary for people: what happened, what came out, what to do about it.
 *
 * @param run   that is over
 * @param facts the same in numbers
 * @param best  those that the facts name
 */
record SummaryText(Run run, RunSummary facts, List<Candidate> best, Texts texts) {

	String markdown() {
		List<String> paragraphs = new ArrayList<>();
		paragraphs.add("### " + facts.summaryLabel());
		paragraphs.add(course());
		switch (run.status()) {
			case COMPLETED -> completed(paragraphs);
			case FAILED, CANCELLED -> cutShort(paragraphs);
			case CREATED, RUNNING -> throw new IllegalStateException("not over");
		}
		marks().ifPresent(paragraphs::add);
		paragraphs.add("[" + texts.text("view") + "](crucible://runs/" + run.id() + ")");
		return String.join("\n\n", paragraphs);
	}

	/** Mode, status, counts, length. */
	private String course() {
		RunCounts counts = run.counts();
		return texts.text("course", texts.text("status." + name(run.status())), texts.text("mode." + name(facts.mode())), counts.candidates(),
				counts.scenarios(), counts.evaluations(), new Lengths(texts).of(facts.durationSeconds()));
	}

	private static String name(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	private void completed(List<String> paragraphs) {
		if (!run.stoppedAfter().isEmpty()) {
			paragraphs.add(new StopText(run, texts).sentences());
		}
		if (best.isEmpty()) {
			paragraphs.add(texts.text("nothing"));
			return;
		}
		if (TopCandidates.isRejected(best.getFirst())) {
			paragraphs.add(texts.text("all_rejected"));
		}
		leading().ifPresent(paragraphs::add);
		paragraphs.add(IntStream.range(0, best.size()).mapToObj(this::line).collect(Collectors.joining("\n")));
	}

	/** What the ranking says of the first, as it is stored. */
	private Optional<String> leading() {
		String explanation = best.getFirst().scores().rankingExplanation().strip();
		if (explanation.isEmpty()) {
			return Optional.empty();
		}
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
		sentences.setText(explanation);
		return Optional.of(texts.text("leading", Escaped.of(facts.topCandidates().getFirst().label()),
				Escaped.of(explanation.substring(0, sentences.next()).strip())));
	}

	private String line(int place) {
		TopCandidate candidate = facts.topCandidates().get(place);
		return texts.text("candidate", best.get(place).rank(), Escaped.of(candidate.label()), candidate.candidateId(), candidate.intelligence(),
				candidate.prediction(), candidate.resource());
	}

	/** Why, what stays, and how to go on. */
	private void cutShort(List<String> paragraphs) {
		if (!run.errorSummary().isBlank()) {
			paragraphs.add(Escaped.of(run.errorSummary().strip()));
		} else if (run.status() == RunStatus.CANCELLED && run.origin().isEmpty()) {
			paragraphs.add(texts.text(wasUnderWay() ? "stopped_by_user" : "withdrawn"));
		}
		RunCounts counts = run.counts();
		paragraphs.add(counts.evaluations() > 0 ? texts.text("kept", counts.evaluations(), counts.candidates()) : texts.text("nothing_kept"));
		paragraphs.add(texts.text(run.origin().isEmpty() ? "resume" : "repeat", run.id().toString()));
	}

	/** As opposed to one that waited. */
	private boolean wasUnderWay() {
		return run.marks().contains(RunMark.PARTIAL);
	}

	private Optional<String> marks() {
		List<String> said = run.marks().stream().map(mark -> texts.text("mark." + name(mark))).toList();
		return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", said));
	}
}
