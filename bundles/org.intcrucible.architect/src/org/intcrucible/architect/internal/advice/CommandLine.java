package org.intcrucible.architect.internal.advice;

import java.util.regex.Pattern;

import org.intcrucible.architect.internal.intent.Intent.WishToRun;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.Project;

/** What a user may type instead of pressing Run. */
final class CommandLine {

	/** Titles that every shell takes in double quotes as they are, and Markdown as code. */
	private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .,:;()+/=_-]*");

	private CommandLine() {
	}

	/** A project whose title a shell would take for something else is named by its id. */
	static String of(Project project, MessageId recommendation, WishToRun wish) {
		String title = PLAIN.matcher(project.title()).matches() ? "\"" + project.title() + "\"" : project.id().toString();
		String seed = new NamedNumbers(wish.numbers()).seed().map(number -> " --seed " + number).orElse("");
		return "crucible run " + title + " --recommended " + recommendation + seed;
	}
}
