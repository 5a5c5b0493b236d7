package org.intcrucible.chat.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.intcrucible.chat.DocumentChange;
import org.intcrucible.chat.UndoPlan;
import org.intcrucible.document.DocumentDifference;
import org.intcrucible.document.DocumentDifference.Change;
import org.intcrucible.document.DocumentDifference.Subject;
import org.intcrucible.document.DocumentParser;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.ProvenanceEntry;
import org.intcrucible.model.Result;
import org.intcrucible.store.Page;
import org.intcrucible.store.ProjectReader;

/** Works out how a change of one project's document can be undone. */
final class UndoPlanner {

	private static final String BY_HAND = "Change the document by hand.";
	/** Changes of one element that are looked through for the one that stands in the way. */
	private static final int MOST_ENTRIES = 1000;

	private final ProjectReader projects;
	private final ProjectId project;

	UndoPlanner(ProjectReader projects, ProjectId project) {
		this.projects = projects;
		this.project = project;
	}

	Result<UndoPlan, Problem> plan(MessageId message, DocumentChange change) {
		Optional<PinnedDocument> now = projects.document(project);
		Optional<PinnedDocument> before = projects.document(project, change.revisionBefore());
		Optional<PinnedDocument> after = projects.document(project, change.revisionAfter());
		if (change.revisionBefore() == 0) {
			return refused("This was the first document of the project, and there is none to go back to.");
		}
		if (now.isEmpty() || before.isEmpty() || after.isEmpty()) {
			return Result.failure(Refusal.problem(ProblemCode.UNKNOWN, "The project has no such revisions of its document.", "", "message"));
		}
		Touched touched = new Touched(before.get().document(), after.get().document(), now.get().document());
		if (touched.isUndone() || text(now.get().revision()).equals(text(change.revisionBefore()))) {
			return refused("The change is undone already.");
		}
		Optional<Subject> conflict = touched.touchedSince();
		if (conflict.isPresent()) {
			return refused(conflict(conflict.get(), change.revisionAfter()));
		}
		return merged(change, now.get().revision())
				.flatMap(text -> checked(message, now.get(), text, touched));
	}

	private Result<ParsedDocument, Problem> merged(DocumentChange change, int now) {
		Optional<String> text = ReverseMerge.undone(text(change.revisionBefore()), text(change.revisionAfter()), text(now));
		if (text.isEmpty()) {
			return refused("The lines that the change wrote were laid out anew since, so that it cannot be taken back.");
		}
		return DocumentParser.parse("document", text.get()).fold(Result::success, problems -> Result.failure(problems.getFirst()));
	}

	private String text(int revision) {
		return projects.text(project, revision).orElseThrow();
	}

	/** However lines were merged: what counts is what the document says afterwards. */
	private Result<UndoPlan, Problem> checked(MessageId message, PinnedDocument now, ParsedDocument text, Touched touched) {
		List<Change> differences = DocumentDifference.between(now.document(), text.document());
		return touched.isUndoneBy(differences) ? Result.success(new UndoPlan(message, project, now.revision(), text, differences))
				: refused("The document was laid out anew since, so that the change cannot be taken back alone.");
	}

	/** Which later change touched the same, as one sentence. */
	private String conflict(Subject subject, int after) {
		List<ProvenanceEntry> entries = projects.provenance(project, element(subject), Page.Request.first(MOST_ENTRIES)).items();
		for (ProvenanceEntry entry : entries) {
			int revision = Integer.parseInt(entry.metadata().getOrDefault("revision", "0"));
			if (revision > after && touches(revision, subject)) {
				return "Revision " + revision + ", a later change by the " + entry.actor().name().toLowerCase(Locale.ROOT) + ", changed "
						+ words(subject) + " as well.";
			}
		}
		return "A later change changed " + words(subject) + " as well.";
	}

	/** Elements of different sections may have the same id. */
	private boolean touches(int revision, Subject subject) {
		Optional<ProblemDocument> before = projects.document(project, revision - 1).map(PinnedDocument::document);
		Optional<ProblemDocument> after = projects.document(project, revision).map(PinnedDocument::document);
		return before.isPresent() && after.isPresent()
				&& DocumentDifference.between(before.get(), after.get()).stream().anyMatch(change -> change.subject().equals(subject));
	}

	/** Under which id the history of an element is found. */
	private static String element(Subject subject) {
		return switch (subject) {
			case Subject.Title() -> "title";
			case Subject.Description() -> "description";
			case Subject.Element(var section, String id) -> id;
			case Subject.Order(var section) -> section.title() + " order";
		};
	}

	private static String words(Subject subject) {
		return switch (subject) {
			case Subject.Title() -> "the title";
			case Subject.Description() -> "the description";
			case Subject.Element(var section, String id) -> "\"" + id + "\" of the " + section.title().toLowerCase(Locale.ROOT);
			case Subject.Order(var section) -> "the order of the " + section.title().toLowerCase(Locale.ROOT);
		};
	}

	private static <T> Result<T, Problem> refused(String sentence) {
		return Result.failure(Refusal.problem(ProblemCode.REFUSED, sentence, BY_HAND, "message"));
	}
}
