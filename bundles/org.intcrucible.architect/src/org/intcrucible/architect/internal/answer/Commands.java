package org.intcrucible.architect.internal.answer;

import java.util.regex.Pattern;

import org.intcrucible.model.Project;
import org.intcrucible.model.Run;

/**
 * What to type on the command line to see more, in code style.
 *
 * @param project whose runs are meant
 */
record Commands(Project project) {

	private static final Pattern PLAIN = Pattern.compile("[\\w./=:@%+,-]+");

	/** Gives {@code crucible runs show R-001 --project 'Web shop'}. */
	String runs(String word, Run run) {
		return Markdown.code("crucible runs " + word + " " + run.name() + ofProject());
	}

	String list() {
		return Markdown.code("crucible runs list" + ofProject());
	}

	/** @param candidate id in the run, such as {@code c3} */
	String candidate(Run run, String candidate) {
		return Markdown.code("crucible candidates show " + run.name() + " " + candidate + ofProject());
	}

	String candidates(Run run) {
		return Markdown.code("crucible candidates list " + run.name() + ofProject());
	}

	String document() {
		return Markdown.code("crucible spec show " + word(project.title()));
	}

	private String ofProject() {
		return " --project " + word(project.title());
	}

	/** As a shell takes it for one word. */
	private static String word(String word) {
		return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
	}
}
