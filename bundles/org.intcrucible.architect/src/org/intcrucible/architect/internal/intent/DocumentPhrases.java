package org.intcrucible.architect.internal.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.intcrucible.architect.internal.change.Change;
import org.intcrucible.architect.internal.change.ItemForms;
import org.intcrucible.model.Section;

/** Finds what is written in a message in the words of the document itself: all of it, headings, items. */
final class DocumentPhrases {

	/** A part of a message. */
	sealed interface Piece {
	}

	/** A change that is complete. */
	record Finished(Change change) implements Piece {
	}

	/** Sentences. */
	record Prose(String text) implements Piece {
	}

	/** What is to stand in a section and is no item as the document knows them. */
	record Bullet(Section section, String text) implements Piece {
	}

	private static final Pattern FENCE = Pattern.compile("(?s)\\s*```[\\w-]*\\R(.*?)\\R?```\\s*");
	private static final Pattern WHOLE = Pattern.compile("(?s)\\s*# \\S.*?\\R## .*");
	private static final Pattern HEADING = Pattern.compile("#{1,3}\\s+(.+?)\\s*:?");
	private static final Pattern BULLET = Pattern.compile("\\s*[-*\u2022]\\s+(.+)");
	private static final Pattern ANNOUNCEMENT = Pattern
			.compile("(?i)(?:.*\\b(?:add|insert|new|put|here|in|into|to)\\b.*\\s)?(?:the |my )?(\\p{L}+)\\s*:");
	private static final Pattern ADDITION = Pattern.compile("(?i)(?:please )?add to (?:the )?(\\p{L}+)\\s*:\\s*(.+)");

	/** What a sentence begins with to say the same as an item of the section. */
	private static final Map<Section, String> LEADS = Map.of(Section.CONSTRAINTS, "add a constraint: ", Section.LEVERS,
			"add a lever: ", Section.ASSUMPTIONS, "add an assumption: ", Section.GOALS, "add a goal: ", Section.CANDIDATES,
			"add to candidates: ");

	private final ItemForms forms = new ItemForms();

	/** In the order of the message; at least one. */
	List<Piece> pieces(String message) {
		var fenced = FENCE.matcher(message);
		String text = fenced.matches() ? fenced.group(1) : message;
		if (WHOLE.matcher(text).matches()) {
			return List.of(new Finished(new Change.WholeDocument(text.stripLeading())));
		}
		var lines = new ArrayList<>(text.strip().lines().toList());
		return lines.size() == 1 ? List.of(line(lines.getFirst())) : many(lines);
	}

	/** The beginning of a sentence that adds to a section. */
	static String lead(Section section) {
		return LEADS.getOrDefault(section, "");
	}

	private List<Piece> many(List<String> lines) {
		var pieces = new ArrayList<Piece>();
		var prose = new StringBuilder();
		Optional<Section> section = Optional.empty();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			var heading = HEADING.matcher(line);
			var announcement = ANNOUNCEMENT.matcher(line.strip());
			Optional<Section> announced = heading.matches() ? section(heading.group(1))
					: announcement.matches() ? section(announcement.group(1)) : Optional.empty();
			if (announced.isPresent()) {
				section = announced;
			} else if (BULLET.matcher(line).matches()) {
				flush(prose, pieces);
				var item = new StringBuilder(line);
				for (; i + 1 < lines.size() && continues(line, lines.get(i + 1)); i++) {
					item.append(' ').append(lines.get(i + 1).strip());
				}
				String text = item.toString();
				pieces.add(section.isPresent() ? line(text, section.get()) : line(text));
			} else {
				prose.append(line).append('\n');
			}
		}
		flush(prose, pieces);
		return pieces;
	}

	private static void flush(StringBuilder prose, List<Piece> pieces) {
		if (!prose.toString().isBlank()) {
			pieces.add(new Prose(prose.toString()));
		}
		prose.setLength(0);
	}

	/** Deeper-indented lines continue an item. */
	private static boolean continues(String bullet, String line) {
		return !line.isBlank() && !BULLET.matcher(line).matches() && indentation(line) > indentation(bullet);
	}

	private static int indentation(String line) {
		return line.length() - line.stripLeading().length();
	}

	/** A line that nothing announced. */
	private Piece line(String line) {
		var addition = ADDITION.matcher(line.strip());
		var section = addition.matches() ? section(addition.group(1)) : Optional.<Section>empty();
		if (section.isPresent()) {
			return line(addition.group(2), section.get());
		}
		String item = item(line);
		return forms.find(item).<Piece>map(Finished::new).orElseGet(() -> new Prose(item));
	}

	private Piece line(String line, Section section) {
		String item = item(line);
		return forms.find(item, section).<Piece>map(Finished::new).orElseGet(() -> new Bullet(section, item));
	}

	/** Without a dash in front. */
	private static String item(String line) {
		var bullet = BULLET.matcher(line);
		return bullet.matches() ? bullet.group(1).strip() : line.strip();
	}

	/** A section by its title, in the singular too, whatever its case. */
	private static Optional<Section> section(String title) {
		String wanted = WordForms.fold(title.strip());
		return List.of(Section.values()).stream().filter(section -> {
			String known = WordForms.fold(section.title());
			return known.equals(wanted) || known.equals(wanted + "s");
		}).findFirst();
	}
}
