package org.intcrucible.architect.internal;

import java.util.Locale;
import java.util.Objects;

import org.intcrucible.conversation.Turn;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Project;

/**
 * What a reply is made in: things as they are now.
 *
 * @param project whose problem
 * @param session where it is talked about
 * @param draft   the document that the project has
 * @param locale  the language to answer in: that of the message
 */
public record Situation(Project project, ChatSession session, Turn.Draft draft, Locale locale) {

	public Situation {
		Objects.requireNonNull(project, "project");
		Objects.requireNonNull(session, "session");
		Objects.requireNonNull(draft, "draft");
		Objects.requireNonNull(locale, "locale");
	}
}
