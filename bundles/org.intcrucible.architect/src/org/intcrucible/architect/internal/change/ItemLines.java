package org.intcrucible.architect.internal.change;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.Part;
import org.intcrucible.model.Section;

/** Which lines of a document's text an item or a section takes. Lines are counted from 0. */
final class ItemLines {

	/** @param from the first line, {@code to} the one behind the last */
	record Span(int from, int to) {
	}

	private static final Pattern ITEM = Pattern.compile("\\s*-(?:\\s.*)?");
	private static final Pattern HEADING = Pattern.compile("##(?:\\s.*)?");
	private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");
	private static final int TAB_WIDTH = 4;

	private final ParsedDocument parsed;
	private final List<String> lines;
	private final List<Boolean> covered = new ArrayList<>();
	private final Map<Section, Span> sections = new EnumMap<>(Section.class);

	/** @param lines of the document's text, without line ends */
	ItemLines(ParsedDocument parsed, List<String> lines) {
		this.parsed = parsed;
		this.lines = lines;
		cover();
		int heading = next(0);
		while (heading < lines.size()) {
			int end = next(heading + 1);
			var section = Section.titled(lines.get(heading).substring(2).strip());
			int from = heading;
			section.ifPresent(known -> sections.put(known, new Span(from, end)));
			heading = end;
		}
	}

	/** The line that starts with the title. */
	int title() {
		int line = 0;
		while (covered.get(line) || !lines.get(line).replace("\uFEFF", "").startsWith("#")) {
			line++;
		}
		return line;
	}

	/** The section with its heading, up to the next one. */
	Optional<Span> section(Section section) {
		return Optional.ofNullable(sections.get(section));
	}

	/** Behind the last line of a section that is not blank. */
	int end(Span span) {
		int end = span.to();
		while (end > span.from() + 1 && lines.get(end - 1).isBlank()) {
			end--;
		}
		return end;
	}

	/** The item of an element, or of a setting by its key. */
	Optional<Span> item(Section section, String id) {
		if (section == Section.SETTINGS) {
			return setting(id);
		}
		int line = parsed.places().of(section, id, Part.ELEMENT).line() - 1;
		if (line < 0 || !sections.containsKey(section)) {
			return Optional.empty();
		}
		int from = line;
		while (from > sections.get(section).from() && !(ITEM.matcher(lines.get(from)).matches() && startsItem(section, from))) {
			from--;
		}
		return Optional.of(new Span(from, itemEnd(from, sections.get(section).to())));
	}

	private Optional<Span> setting(String key) {
		var span = sections.get(Section.SETTINGS);
		if (span == null) {
			return Optional.empty();
		}
		var item = Pattern.compile("\\s*-\\s+" + Pattern.quote(key) + "\\s*:.*");
		for (int line = span.from() + 1; line < span.to(); line++) {
			if (!covered.get(line) && item.matcher(lines.get(line)).matches()) {
				return Optional.of(new Span(line, itemEnd(line, span.to())));
			}
		}
		return Optional.empty();
	}

	/** A dash that is indented deeper than the item above it continues that one. */
	private boolean startsItem(Section section, int line) {
		int indentation = Integer.MAX_VALUE;
		for (int i = sections.get(section).from() + 1; i <= line; i++) {
			boolean text = !covered.get(i) && !lines.get(i).isBlank();
			if (text && indentation(lines.get(i)) <= indentation) {
				indentation = indentation(lines.get(i));
				if (i == line) {
					return true;
				}
			}
		}
		return false;
	}

	private int itemEnd(int from, int limit) {
		int end = from + 1;
		for (int line = from + 1; line < limit; line++) {
			boolean text = !covered.get(line) && !lines.get(line).isBlank();
			if (text && indentation(lines.get(line)) <= indentation(lines.get(from))) {
				break;
			}
			end = text ? line + 1 : end;
		}
		return end;
	}

	private int next(int from) {
		int line = from;
		while (line < lines.size() && (covered.get(line) || !HEADING.matcher(lines.get(line)).matches())) {
			line++;
		}
		return line;
	}

	/** Marks lines within code blocks and comments. */
	private void cover() {
		String open = "";
		for (String line : lines) {
			boolean inside = !open.isEmpty();
			if (inside) {
				boolean closes = open.equals("-->") ? line.contains(open) : line.strip().startsWith(open);
				open = closes ? "" : open;
			} else if (line.stripLeading().startsWith("<!--")) {
				inside = true;
				open = line.contains("-->") ? "" : "-->";
			} else {
				var fence = FENCE.matcher(line);
				open = fence.matches() ? fence.group(1) : "";
				inside = fence.matches();
			}
			covered.add(inside);
		}
	}

	private static int indentation(String line) {
		int width = 0;
		for (int i = 0; i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t'); i++) {
			width += line.charAt(i) == '\t' ? TAB_WIDTH - width % TAB_WIDTH : 1;
		}
		return width;
	}
}
