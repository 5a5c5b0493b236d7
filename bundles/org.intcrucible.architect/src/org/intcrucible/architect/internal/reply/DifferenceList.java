package org.intcrucible.architect.internal.reply;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.intcrucible.architect.internal.text.Texts;
import org.intcrucible.document.DocumentDifference.Change;
import org.intcrucible.document.DocumentDifference.Subject;
import org.intcrucible.model.Section;

/** Says what differs between two documents, as a list in Markdown. */
final class DifferenceList {

	private static final int MOST = 40;
	private static final int LONGEST = 400;

	private final Texts texts;

	DifferenceList(Texts texts) {
		this.texts = texts;
	}

	/** @param differences at least one */
	String of(List<Change> differences) {
		String list = differences.stream().limit(MOST).map(this::item).collect(Collectors.joining("\n"));
		return differences.size() <= MOST ? list
				: list + "\n- " + texts.text("difference.more", String.valueOf(differences.size() - MOST));
	}

	private String item(Change change) {
		String before = shortened(change.before());
		String after = shortened(change.after());
		return switch (change.subject()) {
			case Subject.Title() -> changed(texts.text("difference.title"), before, after);
			case Subject.Description() -> switch (change.kind()) {
				case ADDED -> "- " + texts.text("difference.described", after);
				case REMOVED -> "- " + texts.text("difference.undescribed");
				case CHANGED -> changed(texts.text("difference.description"), before, after);
			};
			case Subject.Element(var section, String id) -> switch (change.kind()) {
				case ADDED -> "- " + texts.text("difference.added", name(section), after);
				case REMOVED -> "- " + texts.text("difference.removed", name(section), before);
				case CHANGED -> changed(texts.text("difference.changed", name(section)), before, after);
			};
			case Subject.Order(var section) -> "- " + texts.text("difference.order", name(section), after);
		};
	}

	private String changed(String what, String before, String after) {
		return "- " + what + "\n  - " + texts.text("difference.from", before) + "\n  - " + texts.text("difference.to", after);
	}

	private String name(Section section) {
		return texts.text("section." + section.name().toLowerCase(Locale.ROOT));
	}

	/** On one line, so that it stays in its item. */
	private static String shortened(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return line.codePointCount(0, line.length()) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + " \u2026";
	}
}
