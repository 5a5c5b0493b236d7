package org.intcrucible.ui.spec.internal;

import java.util.List;
import java.util.Optional;

import org.intcrucible.chat.ChangeHistory;
import org.intcrucible.chat.DocumentChange;
import org.intcrucible.document.DocumentParser;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.store.Author;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.ProjectWriter;
import org.intcrucible.store.Transactions;

/** Reads and keeps documents. Not for the UI thread. */
record SpecStore(ProjectReader projects, ChangeHistory changes, ProjectWriter writer, Transactions transactions) {

	/** The document that a project has now; empty if there is no such project. */
	Optional<Loaded> load(ProjectId project) {
		return projects.find(project).filter(found -> !found.isDeleted())
				.flatMap(found -> projects.text(project, found.revision()).map(text -> loaded(found, text)));
	}

	/** The same, if it has another revision than this. */
	Optional<Loaded> news(ProjectId project, int known) {
		return projects.find(project).filter(found -> found.revision() != known).flatMap(found -> load(project));
	}

	private Loaded loaded(Project project, String text) {
		Optional<Turn> turn = changes.newest(project.id()).flatMap(message -> turn(project.id(), message));
		List<Integer> changed = turn.map(last -> LineDifference.changed(lines(last.before()), lines(last.after()), lines(text)))
				.orElse(List.of());
		List<Integer> gone = turn.map(last -> LineDifference.gone(lines(last.before()), lines(last.after()), lines(text))).orElse(List.of());
		return new Loaded(project.revision(), text, turn, changed, gone);
	}

	private Optional<Turn> turn(ProjectId project, Message message) {
		return DocumentChange.of(message).filter(change -> change.revisionBefore() > 0)
				.flatMap(change -> projects.text(project, change.revisionBefore()).flatMap(before -> projects
						.text(project, change.revisionAfter())
						.map(after -> new Turn(message.id(), message.created(), change.revisionAfter(), before, after))));
	}

	/** The text of an earlier version; empty if there is no such version. */
	Optional<String> text(ProjectId project, int revision) {
		return projects.text(project, revision);
	}

	private static List<String> lines(String text) {
		return new TextLines(text).all();
	}

	/**
	 * Makes a text the next revision, as the user who wrote it.
	 *
	 * @param revision that it was made from
	 * @return the new revision, or why there is none: what the parser does not read, or what the store refuses
	 */
	Result<Integer, Problem> save(ProjectId project, int revision, String text) {
		return DocumentParser.parse("", text).fold(parsed -> revise(project, revision, parsed),
				problems -> Result.failure(problems.getFirst()));
	}

	private Result<Integer, Problem> revise(ProjectId project, int revision, ParsedDocument parsed) {
		return transactions.write(unit -> writer.revise(unit, project, revision, parsed, Author.USER)).map(PinnedDocument::revision);
	}

	/** Undoes a change of the Architect, which makes a new revision. */
	Result<Message, Problem> undo(MessageId message) {
		return changes.undo(message);
	}
}
