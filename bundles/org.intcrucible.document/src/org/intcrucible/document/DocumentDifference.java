package org.intcrucible.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.intcrucible.document.internal.DomainPrinter;
import org.intcrucible.document.internal.PrintedItem;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Section;

/** What differs between two documents, in the words of their canonical texts. */
public final class DocumentDifference {

	/** What became of a subject. */
	public enum Kind {
		ADDED, REMOVED, CHANGED
	}

	/** What a change is about. */
	public sealed interface Subject {

		/** The title. It is always changed, never added or removed. */
		record Title() implements Subject {
		}

		/** The description. Only one of the documents may have one. */
		record Description() implements Subject {
		}

		/**
		 * An item. A correlation stands among the assumptions.
		 *
		 * @param section where it stands
		 * @param id      as in {@link org.intcrucible.model.ElementNotes#id()}; of a setting its key, such as
		 *                {@code horizon}. Another id makes another element
		 */
		record Element(Section section, String id) implements Subject {
		}

		/**
		 * The order of those elements that both documents have; always changed, never added or removed. Its texts are
		 * their ids with commas between them.
		 */
		record Order(Section section) implements Subject {
		}
	}

	/**
	 * One difference.
	 *
	 * @param subject what differs
	 * @param before  its canonical text, of an element without the dash; empty if added
	 * @param after   the same of the other document; empty if removed
	 */
	public record Change(Subject subject, String before, String after) {

		/** @throws IllegalArgumentException if the texts are equal */
		public Change {
			if (before.equals(after)) {
				throw new IllegalArgumentException("no change of " + subject);
			}
		}

		public Kind kind() {
			return before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
		}
	}

	private final List<Change> changes = new ArrayList<>();

	private DocumentDifference() {
	}

	/**
	 * Compares what the documents say, however their texts were laid out. A setting that has its default is not in a
	 * canonical text, so giving it another value adds it.
	 *
	 * @param before a document as {@link DocumentParser} gives it
	 * @param after  the same
	 * @return title, description, then section by section in the order of the canonical text: first what was there
	 *         before, in its order, then what is added, then the order. Empty exactly if both print the same
	 * @throws IllegalArgumentException if two elements of a section have the same id
	 */
	public static List<Change> between(ProblemDocument before, ProblemDocument after) {
		var difference = new DocumentDifference();
		difference.compare(new Subject.Title(), before.title(), after.title());
		difference.compare(new Subject.Description(), before.description(), after.description());
		var textsBefore = texts(before);
		var textsAfter = texts(after);
		for (var section : Section.values()) {
			difference.compare(section, textsBefore.getOrDefault(section, Map.of()),
					textsAfter.getOrDefault(section, Map.of()));
		}
		return List.copyOf(difference.changes);
	}

	/** The texts of the elements by id, in the order of the canonical text. */
	private static Map<Section, Map<String, String>> texts(ProblemDocument document) {
		var texts = new EnumMap<Section, Map<String, String>>(Section.class);
		for (PrintedItem item : DomainPrinter.items(document)) {
			var section = texts.computeIfAbsent(item.section(), any -> new LinkedHashMap<>());
			if (section.putIfAbsent(item.id(), item.text()) != null) {
				throw new IllegalArgumentException(item.section().title() + " has two elements " + item.id());
			}
		}
		return texts;
	}

	private void compare(Section section, Map<String, String> before, Map<String, String> after) {
		var ids = new LinkedHashSet<>(before.keySet());
		ids.addAll(after.keySet());
		ids.forEach(id -> compare(new Subject.Element(section, id), before.getOrDefault(id, ""),
				after.getOrDefault(id, "")));
		compare(new Subject.Order(section), order(before, after), order(after, before));
	}

	private static String order(Map<String, String> elements, Map<String, String> others) {
		return elements.keySet().stream().filter(others::containsKey).collect(Collectors.joining(", "));
	}

	private void compare(Subject subject, String before, String after) {
		if (!before.equals(after)) {
			changes.add(new Change(subject, before, after));
		}
	}
}
