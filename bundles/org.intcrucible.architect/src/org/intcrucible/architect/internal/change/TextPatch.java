package org.intcrucible.architect.internal.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.architect.internal.change.ItemLines.Span;
import org.intcrucible.document.DocumentDifference;
import org.intcrucible.document.DocumentDifference.Subject;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Section;

/** Writes into a document's text what differs in the domain, and nothing else. */
final class TextPatch {

	/** @param lines what takes the place of the span, which is empty where something is inserted */
	private record Exchange(Span span, List<String> lines) {
	}

	private final ParsedDocument before;
	private final String lineEnd;
	private final List<String> lines;
	private final ItemLines items;
	private final boolean keepLayout;
	private final List<Exchange> exchanges = new ArrayList<>();

	private TextPatch(ParsedDocument before, boolean keepLayout) {
		this.before = before;
		this.keepLayout = keepLayout;
		lineEnd = before.text().contains("\r\n") ? "\r\n" : before.text().contains("\n") || !before.text().contains("\r") ? "\n" : "\r";
		lines = new ArrayList<>(List.of(before.text().split("\r\n|\n|\r", -1)));
		items = new ItemLines(before, lines);
	}

	/**
	 * @param after      the document that the text is to mean
	 * @param renamed    new ids by old ones, of elements that are the same under another name
	 * @param keepLayout whether items that change keep the author's layout where they can
	 */
	static String text(ParsedDocument before, ProblemDocument after, Map<Element, String> renamed, boolean keepLayout) {
		var patch = new TextPatch(before, keepLayout);
		patch.collect(DocumentDifference.between(before.document(), after), renamed);
		return patch.text();
	}

	/** Puts an item into a section, in the place of the one with its id if there is one. */
	static String withItem(ParsedDocument before, Section section, String id, String item) {
		var patch = new TextPatch(before, false);
		var old = id.isEmpty() ? Optional.<Span>empty() : patch.existing(section, id);
		old.ifPresentOrElse(span -> patch.exchanges.add(new Exchange(span, List.of(patch.indentation(span) + "- " + item))),
				() -> patch.insert(section, item));
		return patch.text();
	}

	private Optional<Span> existing(Section section, String id) {
		boolean there = section == Section.SETTINGS || Element.of(before.document()).stream()
				.anyMatch(element -> element.section() == section && element.id().equals(id));
		return there ? items.item(section, id) : Optional.empty();
	}

	private void collect(List<DocumentDifference.Change> changes, Map<Element, String> renamed) {
		for (var change : changes) {
			switch (change.subject()) {
				case Subject.Title() -> exchanges.add(new Exchange(new Span(items.title(), items.title() + 1),
						List.of("# " + change.after())));
				case Subject.Element(Section section, String id) -> element(change, section, id, renamed, changes);
				default -> throw new IllegalStateException("no edit changes " + change.subject());
			}
		}
	}

	private void element(DocumentDifference.Change change, Section section, String id, Map<Element, String> renamed,
			List<DocumentDifference.Change> changes) {
		switch (change.kind()) {
			case CHANGED -> replace(section, id, change.before(), change.after());
			case ADDED -> {
				boolean isNewName = renamed.entrySet().stream()
						.anyMatch(entry -> entry.getKey().section() == section && entry.getValue().equals(id));
				if (!isNewName) {
					add(section, id, change.after());
				}
			}
			case REMOVED -> {
				var other = renamed.entrySet().stream()
						.filter(entry -> entry.getKey().section() == section && entry.getKey().id().equals(id)).map(Map.Entry::getValue)
						.flatMap(name -> changes.stream().filter(added -> added.subject().equals(new Subject.Element(section, name))))
						.findFirst();
				other.ifPresentOrElse(added -> replace(section, id, change.before(), added.after()),
						() -> items.item(section, id).ifPresent(span -> exchanges.add(new Exchange(span, List.of()))));
			}
		}
	}

	/** A setting that is written although it has its default is no part of the canonical text; it is exchanged. */
	private void add(Section section, String id, String item) {
		var written = section == Section.SETTINGS ? items.item(section, id) : Optional.<Span>empty();
		written.ifPresentOrElse(span -> exchanges.add(new Exchange(span, List.of(indentation(span) + "- " + item))),
				() -> insert(section, item));
	}

	private void replace(Section section, String id, String old, String item) {
		var span = items.item(section, id).orElseThrow(() -> new IllegalStateException("the text has no " + section + " " + id));
		String written = String.join("\n", lines.subList(span.from(), span.to()));
		int dash = written.indexOf('-') + 1;
		String patched = keepLayout ? ItemPatch.patched(written.substring(dash), old, item).orElse(" " + item) : " " + item;
		exchanges.add(new Exchange(span, List.of((written.substring(0, dash) + patched).split("\n", -1))));
	}

	private String indentation(Span span) {
		String line = lines.get(span.from());
		return line.substring(0, line.indexOf('-'));
	}

	private void insert(Section section, String item) {
		var span = items.section(section);
		if (span.isPresent()) {
			int end = items.end(span.get());
			String indentation = end - 1 > span.get().from() ? lastIndentation(span.get(), end) : "";
			exchanges.add(new Exchange(new Span(end, end), List.of(indentation + "- " + item)));
		} else {
			int at = newSection(section);
			var heading = List.of("", "## " + section.title(), "- " + item);
			boolean begun = exchanges.stream().anyMatch(exchange -> exchange.lines().contains("## " + section.title()));
			exchanges.add(new Exchange(new Span(at, at), begun ? List.of("- " + item) : heading));
		}
	}

	/** Of the first item of a section, for the next one. */
	private String lastIndentation(Span section, int end) {
		return lines.subList(section.from() + 1, end).stream().filter(line -> line.stripLeading().startsWith("- ")).findFirst()
				.map(line -> line.substring(0, line.indexOf('-'))).orElse("");
	}

	/** Behind the sections that come before it in the canonical order, else in front of all. */
	private int newSection(Section section) {
		for (int i = section.ordinal() - 1; i >= 0; i--) {
			var earlier = items.section(Section.values()[i]);
			if (earlier.isPresent()) {
				return items.end(earlier.get());
			}
		}
		int first = lines.size();
		for (Section later : Section.values()) {
			first = Math.min(first, items.section(later).map(Span::from).orElse(first));
		}
		while (first > items.title() + 1 && lines.get(first - 1).isBlank()) {
			first--;
		}
		return first;
	}

	/** Exchanges from the end, so that lines in front keep their numbers; of insertions at one place the first comes first. */
	private String text() {
		var ordered = new ArrayList<>(exchanges);
		Collections.reverse(ordered);
		ordered.sort(Comparator.comparingInt((Exchange exchange) -> exchange.span().from()).reversed());
		for (var exchange : ordered) {
			lines.subList(exchange.span().from(), exchange.span().to()).clear();
			lines.addAll(exchange.span().from(), exchange.lines());
		}
		return String.join(lineEnd, lines);
	}
}
