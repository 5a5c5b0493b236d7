package org.intcrucible.cli.internal.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.intcrucible.chat.DocumentChange;
import org.intcrucible.cli.internal.listing.DifferenceText;
import org.intcrucible.document.DocumentDifference;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Project;
import org.intcrucible.model.RunSummary;
import org.intcrucible.store.ProjectReader;

/**
 * A message as it is printed at a terminal. What the Architect says has in it what changed, what is recommended and how to
 * run that; what the system says of a change is short, and gets the difference behind it.
 */
record MessageSheet(ProjectReader projects) {

	List<String> lines(Project project, Message message) {
		List<String> lines = new ArrayList<>(MarkdownText.lines(message.content()));
		if (message.role() == MessageRole.SYSTEM) {
			DocumentChange.of(message).ifPresent(change -> lines.addAll(difference(project, change)));
		}
		RunSummary.in(message).ifPresent(summary -> lines.addAll(List.of("", "All of it: crucible runs show " + summary.runId())));
		return lines;
	}

	/** Computed from the two revisions, whatever the message says of them. */
	private List<String> difference(Project project, DocumentChange change) {
		Optional<PinnedDocument> before = projects.document(project.id(), change.revisionBefore());
		Optional<PinnedDocument> after = projects.document(project.id(), change.revisionAfter());
		return before.isEmpty() || after.isEmpty() ? List.of()
				: DifferenceText.lines(DocumentDifference.between(before.get().document(), after.get().document()));
	}
}
