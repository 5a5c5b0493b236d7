package org.intcrucible.chat;

import java.util.List;

import org.intcrucible.document.DocumentDifference;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.ProjectId;

/**
 * How a change would be undone.
 *
 * @param message     whose change it is
 * @param project     whose document
 * @param revision    the document that the project has now, which the plan is good for
 * @param text        what it would be
 * @param differences between the document as it is and as it would be; empty if only its layout or comments differ
 */
public record UndoPlan(MessageId message, ProjectId project, int revision, ParsedDocument text,
		List<DocumentDifference.Change> differences) {

	public UndoPlan {
		differences = List.copyOf(differences);
	}
}
