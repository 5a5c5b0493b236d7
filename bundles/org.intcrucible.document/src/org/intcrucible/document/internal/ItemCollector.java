package org.intcrucible.document.internal;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.document.internal.OpaqueBlocks.Cover;

/** Gathers the lines of one section to items: a dash starts one, deeper indentation continues it. */
final class ItemCollector {

	private static final String DASH = "-";
	private static final String COMMENT_END = "-->";

	private final Findings findings;
	private final ItemCounter counter;
	private final List<ItemText> items = new ArrayList<>();
	/** Indentation of the item that lines may continue; huge if there is none. */
	private int indentation = Integer.MAX_VALUE;
	/** Whether the line before was a stray one, so that a paragraph is one finding. */
	private boolean strayBefore;

	ItemCollector(Findings findings, ItemCounter counter) {
		this.findings = findings;
		this.counter = counter;
	}

	List<ItemText> items() {
		return items;
	}

	void add(Line line, Cover cover) {
		if (cover == Cover.COMMENT) {
			refuseTextBehind(line);
		} else if (cover == Cover.FENCE) {
			stray(line, Complaint.syntax("A section holds items, no code block.", "Move it up, below the title."));
		} else if (!line.isBlank()) {
			addText(line);
			return;
		}
		strayBefore = strayBefore && cover == Cover.FENCE;
	}

	private void addText(Line line) {
		boolean stray = false;
		if (line.indentation() > indentation) {
			items.getLast().addContinuation(line);
		} else if (line.isMarked(DASH)) {
			start(line);
		} else {
			stray(line, Complaint.syntax("This line belongs to no item.", remedy(line)));
			stray = true;
		}
		strayBefore = stray;
	}

	private void start(Line line) {
		indentation = line.indentation();
		items.add(new ItemText(line, line.skipBlanks(line.start() + DASH.length())));
		counter.count(line.position());
	}

	private void stray(Line line, Complaint complaint) {
		indentation = Integer.MAX_VALUE;
		if (!strayBefore) {
			findings.add(complaint, line.position());
		}
		strayBefore = true;
	}

	private void refuseTextBehind(Line line) {
		int end = line.text().lastIndexOf(COMMENT_END);
		int behind = end < 0 ? line.text().length() : line.skipBlanks(end + COMMENT_END.length());
		if (behind < line.text().length()) {
			findings.add(Complaint.syntax("Text behind a comment is not read.", "Start a new line for it."),
					line.at(behind));
		}
	}

	private static String remedy(Line line) {
		if (line.isMarked("*") || line.isMarked("+")) {
			return "Start items with a dash and a blank.";
		}
		if (line.start() == 0 && line.text().startsWith("#")) {
			return "Start sections with two hashes and a blank.";
		}
		return "Start it with a dash and a blank, indent it to continue the item above, or move it below the title.";
	}
}
