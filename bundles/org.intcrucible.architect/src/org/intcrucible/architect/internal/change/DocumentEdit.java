package org.intcrucible.architect.internal.change;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.document.DocumentDifference;
import org.intcrucible.document.DocumentParser;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.ElementNotes;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Result;

/** Makes changes in the text of a document: what they do not name stays as its author wrote it, byte for byte. */
public final class DocumentEdit {

	/** The source of places in the document with the changes. */
	private static final String DOCUMENT = "document";

	private DocumentEdit() {
	}

	/**
	 * Makes all of the changes or none.
	 *
	 * @param text    the document as it is; blank if there is none yet
	 * @param title   the name of a document that is made now
	 * @param changes in the order in which they are to be made
	 * @return the document with them, whose text parses; or why one of them cannot be made, at least one problem. Places
	 *         have the source {@code message}, or {@code document} for lines of the document as it would be
	 */
	public static Result<EditedDocument, List<Problem>> apply(String text, String title, List<Change> changes) {
		try {
			String start = text.isBlank() ? "# " + (title.isBlank() ? "Problem" : title.strip().replaceAll("\\s+", " ")) + "\n" : text;
			var before = parsed(DOCUMENT, start);
			var notices = new ArrayList<Notice>();
			var after = before;
			for (Change change : changes) {
				after = changed(after, change, notices);
			}
			return Result.success(new EditedDocument(after, DocumentDifference.between(before.document(), after.document()), notices));
		} catch (Refused refused) {
			return Result.failure(refused.problems());
		}
	}

	private static ParsedDocument changed(ParsedDocument before, Change change, List<Notice> notices) throws Refused {
		return switch (change) {
			case Change.WholeDocument(String text) -> parsed(Refused.MESSAGE, text);
			case Change.Item item -> ItemEdit.apply(before, item);
			case Change.Because(var inner, String reason) -> because(before, inner, reason, notices);
			default -> {
				var state = new EditState(before, notices);
				DomainEdit.apply(state, change);
				yield written(state);
			}
		};
	}

	/** Gives the element that a change concerns a reason, on one line as all reasons are. */
	private static ParsedDocument because(ParsedDocument before, Change change, String reason, List<Notice> notices) throws Refused {
		var after = changed(before, change, notices);
		var state = new EditState(after, notices);
		for (var difference : DocumentDifference.between(before.document(), after.document())) {
			if (difference.subject() instanceof DocumentDifference.Subject.Element(var section, var id)
					&& difference.kind() != DocumentDifference.Kind.REMOVED) {
				Element.of(after.document()).stream().filter(element -> element.section() == section && element.id().equals(id))
						.forEach(element -> state.parts.annotate(element, notes -> new ElementNotes(notes.id(),
								notes.ownId(), reason.strip().replaceAll("\\s+", " "))));
			}
		}
		return written(state);
	}

	/** The text that means the changed domain; in the author's layout if that can be kept. */
	private static ParsedDocument written(EditState state) throws Refused {
		ProblemDocument wanted = state.parts.document();
		var kept = DocumentParser.parse(DOCUMENT, TextPatch.text(state.before, wanted, state.renamed, true));
		if (kept instanceof Result.Success<ParsedDocument, List<Problem>>(var parsed) && parsed.document().equals(wanted)) {
			return parsed;
		}
		var parsed = parsed(DOCUMENT, TextPatch.text(state.before, wanted, state.renamed, false));
		if (!parsed.document().equals(wanted)) {
			throw new IllegalStateException("the text does not mean what it was made of: "
					+ DocumentDifference.between(wanted, parsed.document()));
		}
		return parsed;
	}

	/** @throws Refused with what is wrong with the text */
	private static ParsedDocument parsed(String source, String text) throws Refused {
		return switch (DocumentParser.parse(source, text)) {
			case Result.Success<ParsedDocument, List<Problem>>(var parsed) -> parsed;
			case Result.Failure<ParsedDocument, List<Problem>>(var problems) -> throw new Refused(problems);
		};
	}
}
