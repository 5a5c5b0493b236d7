package org.intcrucible.ui.spec.internal;

import java.util.List;

import org.eclipse.jface.text.Position;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineBackgroundEvent;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.intcrucible.ui.widget.Paint;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;

/** Colours of the text, of its lines, and what is drawn beneath letters and beside lines. All of it is asked for when it is drawn. */
final class EditorPaint {

	/** A formula goes on over so many lines at most, as far as colours go. */
	private static final int LONGEST_FORMULA = 40;
	private static final int BAR = 3;
	private static final int MARGIN = 10;
	private static final int WAVE = 2;
	/** Half the height of the mark before which lines are missing. */
	private static final int GAP = 5;

	private final SpecEditor editor;
	private final StyledText text;
	private final LineStyleListener styles = this::style;
	private int caretLine;

	EditorPaint(SpecEditor editor, StyledText text) {
		this.editor = editor;
		this.text = text;
		text.setMargins(MARGIN, 4, 4, 4);
		text.addLineBackgroundListener(this::background);
		text.addListener(SWT.Paint, event -> draw(event.gc, event.y, event.y + event.height));
		text.addCaretListener(event -> caret(event.caretOffset));
		Tokens.onChange(text, () -> {
			// Lines that were laid out keep their colours until they are asked for anew.
			text.removeLineStyleListener(styles);
			text.addLineStyleListener(styles);
		});
	}

	private void caret(int offset) {
		int line = editor.lineAt(offset);
		if (line != caretLine) {
			caretLine = line;
			text.redraw();
		}
	}

	private void style(LineStyleEvent event) {
		int line = text.getLineAtOffset(event.lineOffset);
		List<Highlighting.Span> spans = Highlighting.spans(event.lineText, inFormula(line), inSection(line, event.lineText));
		event.styles = spans.stream().map(span -> new StyleRange(event.lineOffset + span.start(), span.length(), Tokens.color(span.color()),
				null, span.strong() ? SWT.BOLD : SWT.NORMAL)).toArray(StyleRange[]::new);
	}

	/** Whether a line goes on with a formula that began above it, in the same item. */
	private boolean inFormula(int line) {
		int first = line;
		while (first > 0 && line - first < LONGEST_FORMULA && goesOn(text.getLine(first))) {
			first--;
		}
		boolean open = false;
		for (int i = first; i < line; i++) {
			open = Highlighting.opensFormula(text.getLine(i), open);
		}
		return open;
	}

	private static boolean goesOn(String line) {
		return line.startsWith(" ") && !line.stripLeading().startsWith("- ");
	}

	/** Above the first heading of a section stands the description, in which words are words. */
	private boolean inSection(int line, String words) {
		if (words.startsWith("- ")) {
			return true;
		}
		int above = line;
		while (above > 0 && line - above < LONGEST_FORMULA && goesOn(text.getLine(above))) {
			above--;
		}
		return text.getLine(above).startsWith("- ");
	}

	private void background(LineBackgroundEvent event) {
		int line = text.getLineAtOffset(event.lineOffset);
		if (editor.turnLines().contains(line)) {
			event.lineBackground = Tokens.color(Token.TURN);
		} else if (line == caretLine && text.isFocusControl()) {
			event.lineBackground = Tokens.color(Token.EDITOR_LINE);
		}
	}

	private void draw(GC gc, int top, int bottom) {
		Paint.smooth(gc);
		gc.setBackground(Tokens.color(Token.TURN_BAR));
		int first = text.getLineIndex(top);
		int last = text.getLineIndex(bottom);
		for (int line : editor.turnLines().subSet(first, true, last, true)) {
			int y = text.getLinePixel(line);
			gc.fillRectangle(0, y, BAR, text.getLinePixel(line + 1) - y);
		}
		gc.setBackground(Tokens.color(Token.BLOCKER));
		for (int line : editor.goneLines().subSet(first, true, last, true)) {
			int y = text.getLinePixel(line);
			gc.fillPolygon(new int[] {0, y - GAP, GAP, y, 0, y + GAP});
		}
		gc.setForeground(Tokens.color(Token.BLOCKER));
		int start = text.getOffsetAtLine(first);
		int end = last + 1 < text.getLineCount() ? text.getOffsetAtLine(last + 1) : text.getCharCount();
		for (SpecEditor.Marked marked : editor.findings()) {
			Position place = marked.position();
			if (!place.isDeleted() && place.getOffset() >= start && place.getOffset() <= end) {
				wave(gc, place);
			}
		}
	}

	private void wave(GC gc, Position place) {
		int line = text.getLineAtOffset(place.getOffset());
		int lineEnd = text.getOffsetAtLine(line) + text.getLine(line).length();
		Point from = text.getLocationAtOffset(place.getOffset());
		Point to = text.getLocationAtOffset(Math.min(lineEnd, place.getOffset() + place.getLength()));
		int y = from.y + text.getLineHeight(place.getOffset()) - WAVE - 2;
		int right = Math.max(to.x, from.x + 4 * WAVE);
		boolean down = true;
		for (int x = from.x; x < right; x += WAVE) {
			gc.drawLine(x, down ? y : y + WAVE, x + WAVE, down ? y + WAVE : y);
			down = !down;
		}
	}
}
