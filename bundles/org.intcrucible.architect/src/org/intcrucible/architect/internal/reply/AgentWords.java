package org.intcrucible.architect.internal.reply;

import java.util.List;
import java.util.stream.Collectors;

import org.intcrucible.architect.internal.agent.Proposed;
import org.intcrucible.architect.internal.agent.RunClaims;
import org.intcrucible.architect.internal.text.Texts;
import org.intcrucible.model.Problem;

/** What agents have to say, in words that may be stored. */
final class AgentWords {

	/** Explanations beyond are cut off. */
	private static final int LONGEST = 10_000;

	private final Texts texts;

	AgentWords(Texts texts) {
		this.texts = texts;
	}

	/** Without any claim that a run was started. */
	String safe(String text) {
		String cut = text.length() > LONGEST ? text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + " \u2026" : text;
		return RunClaims.corrected(cut.strip(), texts.text("agent.claim"));
	}

	String questions(List<String> questions) {
		return texts.text("agent.asks") + "\n\n" + questions.stream().map(question -> "- " + safe(question.replaceAll("\\s+", " ")))
				.collect(Collectors.joining("\n"));
	}

	String failed(Proposed.Failed failed) {
		return switch (failed.failure()) {
			case THREW -> texts.text("agent.threw", failed.agent());
			case NO_DOCUMENT -> texts.text("agent.no.document", failed.agent());
			case TRESPASSED -> texts.text("agent.trespassed", failed.agent());
			case GAVE_UP -> texts.text("agent.gave.up", failed.agent());
		};
	}

	/** Why a change is not made, with places and remedies. */
	String refused(List<Problem> problems) {
		return texts.text("change.refused") + "\n\n" + problems.stream().map(this::line).distinct().collect(Collectors.joining("\n"));
	}

	private String line(Problem problem) {
		String place = problem.place().line() > 0 ? texts.text("change.place", String.valueOf(problem.place().line()),
				String.valueOf(Math.max(1, problem.place().column()))) + " " : "";
		return "- " + (place + problem.sentence() + " " + problem.remedy()).strip();
	}
}
