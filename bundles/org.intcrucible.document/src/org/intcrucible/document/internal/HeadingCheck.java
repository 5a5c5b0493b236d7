package org.intcrucible.document.internal;

import org.intcrucible.model.Section;

/** Finds headings in a description that were meant as a section: else all items below would be taken for prose. */
final class HeadingCheck {

	private HeadingCheck() {
	}

	static void check(Line line, Findings findings) {
		if (line.start() > 0 || !line.text().startsWith("#")) {
			return;
		}
		if (line.isMarked("#")) {
			findings.add(Complaint.syntax("A document has one title.", "Write ## for a section, ### inside prose."),
					line.position());
			return;
		}
		int hashes = 1;
		while (hashes < line.text().length() && line.text().charAt(hashes) == '#') {
			hashes++;
		}
		String title = line.text().substring(hashes).strip();
		if (Section.titled(title).isPresent()) {
			findings.add(Complaint.syntax("A section starts with two hashes and a blank.", "Write ## " + title + "."),
					line.position());
		}
	}
}
