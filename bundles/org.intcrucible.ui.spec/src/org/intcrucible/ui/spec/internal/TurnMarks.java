package org.intcrucible.ui.spec.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;

/** The lines that the last turn has changed, and those before which it took others out; they move with the text. */
final class TurnMarks {

	private final List<Position> changes = new ArrayList<>();
	private final List<Position> gaps = new ArrayList<>();
	private final TreeSet<Integer> changed = new TreeSet<>();
	private final TreeSet<Integer> gone = new TreeSet<>();
	private IDocument document;

	/** Of another document, in which nothing is marked. */
	void begin(IDocument other) {
		document = other;
		changes.clear();
		gaps.clear();
		changed.clear();
		gone.clear();
	}

	/** Marks lines, from 0. */
	void mark(List<Integer> changedLines, List<Integer> goneLines) {
		changes.forEach(document::removePosition);
		gaps.forEach(document::removePosition);
		changes.clear();
		gaps.clear();
		changedLines.forEach(line -> mark(line, changes));
		goneLines.forEach(line -> mark(line, gaps));
		renew();
	}

	private void mark(int line, List<Position> marks) {
		int lines = document.getNumberOfLines();
		try {
			// What was taken out at the end is marked at the last line.
			int there = Math.min(line, lines - 1);
			Position position = new Position(document.getLineOffset(there), document.getLineInformation(there).getLength());
			document.addPosition(position);
			marks.add(position);
		} catch (BadLocationException gone) {
			throw new IllegalArgumentException("no such line: " + line, gone);
		}
	}

	/** The text is another one. */
	void renew() {
		lines(changes, changed);
		lines(gaps, gone);
	}

	private void lines(List<Position> marks, TreeSet<Integer> lines) {
		lines.clear();
		for (Position mark : marks) {
			if (!mark.isDeleted()) {
				lines.add(line(mark.getOffset()));
			}
		}
	}

	private int line(int offset) {
		try {
			return document.getLineOfOffset(Math.min(offset, document.getLength()));
		} catch (BadLocationException gone) {
			throw new IllegalArgumentException("no such place: " + offset, gone);
		}
	}

	/** Lines that were changed, from 0. */
	TreeSet<Integer> changed() {
		return changed;
	}

	/** Lines before which others were taken out, from 0. */
	TreeSet<Integer> gone() {
		return gone;
	}
}
