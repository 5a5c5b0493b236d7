package org.intcrucible.architect.internal.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.intcrucible.architect.internal.text.Texts;
import org.intcrucible.document.DocumentDifference;
import org.intcrucible.document.DocumentDifference.Subject;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.store.ProjectReader;

/** Says what of a recommendation's grounds is another thing now. */
record ChangesSince(ProjectReader projects) {

	/** Revisions that are looked through for the one that the recommendation was made on. */
	private static final int REVISIONS = 50;
	private static final int SHOWN = 3;
	private static final int LONGEST = 80;

	/**
	 * Whether problem, world or stages differ, in words.
	 *
	 * @param now what preflight says of the same settings
	 * @return a clause for each; empty if the recommendation holds, or does not say what it was made on
	 */
	List<String> of(RecommendedRunConfig advised, InputHashes now, Texts texts) {
		InputHashes then = advised.inputHashes();
		if (then == null) {
			return List.of();
		}
		List<String> changes = new ArrayList<>();
		if (!then.problemSpec().equals(now.problemSpec()) || !then.worldModel().equals(now.worldModel())) {
			changes.addAll(document(advised, then, texts).orElseGet(() -> parts(then, now, texts)));
		}
		if (!then.stages().isEmpty() && !then.stages().equals(now.stages())) {
			changes.add(texts.text("change.stages"));
		}
		return changes;
	}

	private static List<String> parts(InputHashes then, InputHashes now, Texts texts) {
		List<String> parts = new ArrayList<>();
		if (!then.problemSpec().equals(now.problemSpec())) {
			parts.add(texts.text("change.spec"));
		}
		if (!then.worldModel().equals(now.worldModel())) {
			parts.add(texts.text("change.model"));
		}
		return parts;
	}

	/** Element by element, if the revision of then is found. */
	private Optional<List<String>> document(RecommendedRunConfig advised, InputHashes then, Texts texts) {
		Optional<PinnedDocument> now = projects.document(advised.projectId());
		int newest = now.map(PinnedDocument::revision).orElse(0);
		for (int revision = newest - 1; revision > Math.max(0, newest - 1 - REVISIONS); revision--) {
			Optional<PinnedDocument> old = projects.document(advised.projectId(), revision)
					.filter(found -> found.specHash().equals(then.problemSpec()) && found.modelHash().equals(then.worldModel()));
			if (old.isPresent()) {
				return Optional.of(words(DocumentDifference.between(old.get().document(), now.orElseThrow().document()), texts));
			}
		}
		return Optional.empty();
	}

	private static List<String> words(List<DocumentDifference.Change> changes, Texts texts) {
		// Titles and descriptions are no part of what is run.
		List<DocumentDifference.Change> meant = changes.stream()
				.filter(change -> change.subject() instanceof Subject.Element || change.subject() instanceof Subject.Order).toList();
		List<String> words = new ArrayList<>(meant.stream().limit(SHOWN).map(change -> word(change, texts)).toList());
		if (meant.size() > SHOWN) {
			words.add(texts.text("change.more", meant.size() - SHOWN));
		}
		return words;
	}

	private static String word(DocumentDifference.Change change, Texts texts) {
		return switch (change.subject()) {
			case Subject.Element(var section, String id) -> switch (change.kind()) {
				case ADDED -> texts.text("change.added", section.title(), code(change.after()));
				case REMOVED -> texts.text("change.removed", section.title(), code(change.before()));
				case CHANGED -> texts.text("change.changed", section.title(), code(change.before()), code(change.after()));
			};
			case Subject.Order(var section) -> texts.text("change.order", section.title());
			case Subject.Title title -> texts.text("change.spec");
			case Subject.Description description -> texts.text("change.spec");
		};
	}

	/** As Markdown shows it word for word, whatever is in it. */
	private static String code(String text) {
		String line = text.replaceAll("\\s+", " ").strip();
		String shown = line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "\u2026" : line;
		return shown.contains("`") ? "`` " + shown + " ``" : "`" + shown + "`";
	}
}
