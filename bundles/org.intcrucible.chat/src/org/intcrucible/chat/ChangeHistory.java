package org.intcrucible.chat;

import java.util.Optional;

import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Changes that messages made to documents, and how to undo them. What others changed meanwhile stays: only what the message
 * touched gets the words that it had before.
 */
@ProviderType
public interface ChangeHistory {

	/**
	 * The newest message whose change of a project's document stands: it is not undone, and did not itself undo another one.
	 * So who undoes the newest again and again goes back step by step.
	 */
	Optional<Message> newest(ProjectId project);

	/**
	 * How a change can be undone now, without doing it.
	 *
	 * @return why it cannot be: no such message, or it changed nothing (UNKNOWN); it made the first document, it is undone
	 *         already, or a later change touched the same, which is named (REFUSED)
	 */
	Result<UndoPlan, Problem> plan(MessageId message);

	/**
	 * Undoes a change, as the user who says so: a new revision, and a message of the system in the same conversation that tells
	 * of it, in one transaction. That message is a change itself, and can be undone.
	 *
	 * @return the message that tells of it; or why there is none, as above, or the document was changed at the same
	 *         time (STALE)
	 * @throws org.intcrucible.store.StoreException if the database cannot do it
	 */
	Result<Message, Problem> undo(MessageId message);
}
