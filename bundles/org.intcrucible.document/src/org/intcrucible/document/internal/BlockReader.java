package org.intcrucible.document.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.document.internal.OpaqueBlocks.Cover;
import org.intcrucible.model.Section;

/**
 * Text to title, description and sections. Reads lines instead of a Markdown tree, because items follow a grammar of
 * their own in which indentation, dashes and stars inside an item are no markup.
 */
public final class BlockReader {

	private static final char BYTE_ORDER_MARK = '\uFEFF';
	private static final String HEADING = "##";

	private final List<Line> lines;
	private final Findings findings;
	private final OpaqueBlocks opaque = new OpaqueBlocks();
	private final Map<Section, Position> seen = new EnumMap<>(Section.class);
	private int next;

	public BlockReader(String text, Findings findings) {
		lines = Line.of(hasByteOrderMark(text) ? text.substring(1) : text);
		this.findings = findings;
	}

	static boolean hasByteOrderMark(String text) {
		return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
	}

	public Blocks read() {
		String title = title();
		String description = description();
		var sections = new ArrayList<SectionBlock>();
		var counter = new ItemCounter(findings);
		while (next < lines.size() && !counter.isFull()) {
			section(sections, counter);
		}
		opaque.unclosed().ifPresent(complaint -> findings.add(complaint, opaque.opened()));
		return new Blocks(title, description, sections);
	}

	private String title() {
		while (next < lines.size()) {
			var line = lines.get(next);
			if (opaque.cover(line) == Cover.NONE && !line.isBlank()) {
				break;
			}
			next++;
		}
		if (next == lines.size() || !lines.get(next).isMarked("#")) {
			return withoutTitle(lines.get(Math.min(next, lines.size() - 1)));
		}
		var line = lines.get(next++);
		String title = line.text().substring(line.start() + 1).strip();
		return title.isEmpty() || line.start() > 0 ? withoutTitle(line) : title;
	}

	private String withoutTitle(Line line) {
		findings.add(Complaint.syntax("The document has no title.", "Start it with one: # Web shop."), line.position());
		return "";
	}

	private String description() {
		var text = new StringBuilder();
		for (; next < lines.size() && !isHeading(lines.get(next)); next++) {
			var line = lines.get(next);
			if (opaque.cover(line) == Cover.NONE) {
				HeadingCheck.check(line, findings);
			}
			text.append(line.text()).append('\n');
		}
		return withoutBlankEnds(text.toString());
	}

	private static String withoutBlankEnds(String text) {
		String end = text.stripTrailing();
		int blank = end.length() - end.stripLeading().length();
		// Blanks in front of the first word stay: they may make the line code.
		return end.substring(end.lastIndexOf('\n', blank) + 1);
	}

	private boolean isHeading(Line line) {
		return opaque.unclosed().isEmpty() && line.start() == 0 && line.isMarked(HEADING);
	}

	private void section(List<SectionBlock> sections, ItemCounter counter) {
		var heading = lines.get(next++);
		String title = heading.text().substring(HEADING.length()).strip();
		var section = Section.titled(title);
		if (section.isEmpty()) {
			findings.add(Names.unknown("section", title, Section.titles()), heading.at(heading.skipBlanks(HEADING.length())));
		}
		section.ifPresent(known -> refuseRepetition(known, heading));
		var items = new ItemCollector(findings, counter);
		for (; next < lines.size() && !isHeading(lines.get(next)) && !counter.isFull(); next++) {
			var line = lines.get(next);
			items.add(line, opaque.cover(line));
		}
		section.ifPresent(known -> sections.add(new SectionBlock(known, items.items())));
	}

	private void refuseRepetition(Section section, Line heading) {
		var first = seen.putIfAbsent(section, heading.position());
		if (first != null) {
			findings.add(Complaint.syntax("There are two sections `%s`.".formatted(section.title()),
					"Move the items to the one in line %d.".formatted(first.line())), heading.at(heading.skipBlanks(HEADING.length())));
		}
	}
}
