package org.intcrucible.architect.internal.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.intcrucible.architect.internal.change.Change;
import org.intcrucible.architect.internal.change.DocumentEdit;
import org.intcrucible.architect.internal.change.EditedDocument;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;

/**
 * The changes of one message, parted between the two agents by what they touch. A change that touches both parts, such as
 * another name for a lever that a goal uses, is the modeller's.
 *
 * @param whole the document with all of them
 * @param spec  those that touch the spec alone, or nothing
 * @param model the others
 */
record SharedChanges(EditedDocument whole, List<Change> spec, List<Change> model) {

	/** @return why they cannot all be made */
	static Result<SharedChanges, List<Problem>> of(String text, List<Change> changes) {
		return DocumentEdit.apply(text, "", changes).map(whole -> {
			var spec = new ArrayList<Change>();
			var model = new ArrayList<Change>();
			String now = text;
			for (Change change : changes) {
				var step = DocumentEdit.apply(now, "", List.of(change)).orElseThrow();
				boolean isSpec = step.differences().stream().allMatch(difference -> AgentPart.of(difference.subject()) == AgentPart.SPEC);
				(isSpec ? spec : model).add(change);
				now = step.document().text();
			}
			return new SharedChanges(whole, spec, model);
		});
	}

	/** The former document with the spec's changes alone; empty if they need the others, which then come with them. */
	Optional<EditedDocument> specAlone(String text) {
		return spec.isEmpty() ? Optional.empty()
				: DocumentEdit.apply(text, "", spec).fold(Optional::of, problems -> Optional.<EditedDocument>empty());
	}
}
