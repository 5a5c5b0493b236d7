package org.intcrucible.architect.internal.reply;

import java.util.Optional;

import org.intcrucible.architect.internal.Situation;
import org.intcrucible.architect.internal.text.Texts;
import org.intcrucible.chat.ChangeHistory;
import org.intcrucible.chat.DocumentChange;
import org.intcrucible.document.DocumentDifference;
import org.intcrucible.model.Message;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.store.ProjectReader;

/** Takes the newest change back that a message made. */
final class Undoing {

	/**
	 * What became of it.
	 *
	 * @param message of the system, which tells that it is done; empty if it is not
	 * @param text    what reads differently now, or why nothing does
	 */
	record Undone(Optional<Message> message, String text) {
	}

	private final ChangeHistory history;
	private final ProjectReader projects;

	Undoing(ChangeHistory history, ProjectReader projects) {
		this.history = history;
		this.projects = projects;
	}

	Undone newest(Situation situation) {
		var texts = Texts.of("reply", situation.locale());
		return history.newest(situation.project().id()).map(change -> history.undo(change.id()).fold(
				message -> new Undone(Optional.of(message), told(message, situation, texts)),
				problem -> new Undone(Optional.empty(), texts.text("undo.refused", problem.sentence() + " " + problem.remedy()).strip())))
				.orElseGet(() -> new Undone(Optional.empty(), texts.text("undo.nothing")));
	}

	/** The message of the system says which revision is undone; what that means is computed. */
	private String told(Message message, Situation situation, Texts texts) {
		var change = DocumentChange.of(message).orElseThrow();
		var before = document(situation, change.revisionBefore());
		var after = document(situation, change.revisionAfter());
		var differences = DocumentDifference.between(before.document(), after.document());
		return differences.isEmpty() ? texts.text("undo.layout") : texts.text("undo.done") + "\n\n" + new DifferenceList(texts).of(differences);
	}

	private PinnedDocument document(Situation situation, int revision) {
		return projects.document(situation.project().id(), revision).orElseThrow();
	}
}
