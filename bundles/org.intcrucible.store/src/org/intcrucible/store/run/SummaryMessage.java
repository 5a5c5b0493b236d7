package org.intcrucible.store.run;

import java.util.Objects;

import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.MessageId;

/**
 * What the Architect says of a run that is over. It goes into the run's own conversation, else into the newest one of its
 * project that sets things up, else into one that is begun for it.
 *
 * @param id           of the message
 * @param text         Markdown
 * @param metadata     a JSON object with a {@link org.intcrucible.model.RunSummary}
 * @param session      of the conversation, if one is begun
 * @param sessionTitle of the same
 */
public record SummaryMessage(MessageId id, String text, String metadata, ChatSessionId session, String sessionTitle) {

	public SummaryMessage {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(metadata, "metadata");
		Objects.requireNonNull(session, "session");
		Objects.requireNonNull(sessionTitle, "sessionTitle");
	}
}
