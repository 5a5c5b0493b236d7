package org.intcrucible.ui.spec.internal;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Fonts;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** The text with its line numbers, colours and marks. Whatever changes it is a step that can be undone. */
final class SpecEditor {

	private static final Texts WORDS = Texts.of(SpecEditor.class);
	private static final int STEPS = 500;
	private static final int LINE = 18;

	/** A finding, and where it has moved to since. */
	record Marked(Finding finding, Position position) {
	}

	private final LineNumbers numbers;
	private final SourceViewer viewer;
	private final TextViewerUndoManager undo = new TextViewerUndoManager(STEPS);
	private final TurnMarks turn = new TurnMarks();
	private final Overview overview;
	private List<Marked> findings = List.of();
	private Runnable modified = () -> {
	};
	private boolean setting;

	SpecEditor(Composite parent) {
		numbers = new LineNumbers(parent);
		viewer = new SourceViewer(parent, null, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		overview = new Overview(parent, this);
		viewer.setUndoManager(undo);
		undo.connect(viewer);
		StyledText text = WidgetIds.set(viewer.getTextWidget(), "spec.text");
		Accessibility.name(text, WORDS.get("text"));
		Accessibility.role(text, ACC.ROLE_TEXT);
		text.setFont(Fonts.font(FontStyle.CODE));
		text.setLineSpacing(Math.max(0, LINE - text.getLineHeight()));
		text.setAlwaysShowScrollBars(false);
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		new EditorPaint(this, text);
		Tokens.apply(text, Token.SURFACE, Token.TEXT);
		numbers.follow(text);
		reset("");
		viewer.addViewportListener(offset -> numbers.renew());
	}

	StyledText text() {
		return viewer.getTextWidget();
	}

	SourceViewer viewer() {
		return viewer;
	}

	IDocument document() {
		return viewer.getDocument();
	}

	/** Hears of each change that a user or a quick fix makes. */
	void onModify(Runnable action) {
		modified = action;
	}

	/** Another document, with which the steps begin anew. */
	void reset(String text) {
		Document document = new Document(text);
		turn.begin(document);
		findings = List.of();
		document.addDocumentListener(new IDocumentListener() {
			@Override
			public void documentAboutToBeChanged(DocumentEvent event) {
				// nothing is known yet
			}

			@Override
			public void documentChanged(DocumentEvent event) {
				changed();
			}
		});
		viewer.setDocument(document);
		undo.reset();
		text().redraw();
		overview.redraw();
		numbers.renew();
	}

	private void changed() {
		turn.renew();
		text().redraw();
		overview.redraw();
		numbers.renew();
		if (!setting) {
			modified.run();
		}
	}

	/** Makes the text another one, as one step; what is the same stays, and the caret with it. */
	void replace(String newText) {
		String old = document().get();
		int head = 0;
		int most = Math.min(old.length(), newText.length());
		while (head < most && old.charAt(head) == newText.charAt(head)) {
			head++;
		}
		int tail = 0;
		while (tail < most - head && old.charAt(old.length() - 1 - tail) == newText.charAt(newText.length() - 1 - tail)) {
			tail++;
		}
		if (head + tail == old.length() && head + tail == newText.length()) {
			return;
		}
		setting = true;
		edit(head, old.length() - head - tail, newText.substring(head, newText.length() - tail));
		setting = false;
	}

	/** One step. */
	void edit(int offset, int length, String replacement) {
		undo.beginCompoundChange();
		try {
			document().replace(offset, length, replacement);
		} catch (BadLocationException gone) {
			throw new IllegalArgumentException("no such place: " + offset + ", " + length, gone);
		} finally {
			undo.endCompoundChange();
		}
	}

	void undo() {
		operate(ITextOperationTarget.UNDO);
	}

	void redo() {
		operate(ITextOperationTarget.REDO);
	}

	private void operate(int operation) {
		if (viewer.canDoOperation(operation)) {
			viewer.doOperation(operation);
		}
	}

	/** Marks what the last turn has left, as far as it is still there. */
	void markTurn(Loaded loaded) {
		turn.mark(loaded.changed(), loaded.gone());
		text().redraw();
		overview.redraw();
	}

	/** Lines that the last turn has changed, from 0. */
	TreeSet<Integer> turnLines() {
		return turn.changed();
	}

	/** Lines before which the last turn took others out, from 0. */
	TreeSet<Integer> goneLines() {
		return turn.gone();
	}

	/** Marks what is wrong. */
	void mark(List<Finding> found) {
		findings.forEach(marked -> document().removePosition(marked.position()));
		int end = document().getLength();
		findings = found.stream().map(finding -> {
			int offset = Math.min(finding.offset(), end);
			return new Marked(finding, position(offset, Math.min(finding.length(), end - offset)));
		}).toList();
		text().redraw();
		overview.redraw();
	}

	List<Marked> findings() {
		return findings;
	}

	/** The next one after the caret, the first after the last. */
	Optional<Marked> nextFinding() {
		int caret = text().getCaretOffset();
		return findings.stream().filter(marked -> marked.position().getOffset() > caret).findFirst()
				.or(() -> findings.stream().findFirst());
	}

	/** The one at the caret, or else the first on its line. */
	Optional<Marked> findingHere() {
		int caret = text().getCaretOffset();
		int line = lineAt(caret);
		return findings.stream().filter(marked -> marked.position().getOffset() <= caret
				&& caret <= marked.position().getOffset() + marked.position().getLength()).findFirst()
				.or(() -> findings.stream().filter(marked -> lineAt(marked.position().getOffset()) == line).findFirst());
	}

	private Position position(int offset, int length) {
		Position position = new Position(offset, length);
		try {
			document().addPosition(position);
		} catch (BadLocationException gone) {
			throw new IllegalArgumentException("no such place: " + position, gone);
		}
		return position;
	}

	/** Shows a place and sets the caret there. */
	void show(int offset) {
		int place = Math.min(offset, document().getLength());
		text().setSelection(place);
		viewer.revealRange(place, 0);
	}

	/** Shows the first line of the last turn to whoever is not writing elsewhere. */
	void revealTurn() {
		TreeSet<Integer> lines = turnLines();
		if (!lines.isEmpty() && !text().isFocusControl()) {
			int last = Math.min(lines.last(), lines.first() + 3);
			viewer.revealRange(lineOffset(lines.first()), lineOffset(last) - lineOffset(lines.first()));
		}
	}

	/** Selects a stretch of the text and shows it. */
	void select(int offset, int length) {
		viewer.setSelectedRange(offset, length);
		viewer.revealRange(offset, length);
	}

	int lineAt(int offset) {
		try {
			return document().getLineOfOffset(Math.min(offset, document().getLength()));
		} catch (BadLocationException gone) {
			throw new IllegalArgumentException("no such place: " + offset, gone);
		}
	}

	int lineOffset(int line) {
		return text().getOffsetAtLine(line);
	}

	/** Where a place is on the screen: its lower left corner. */
	Point below(int offset) {
		Point at = text().getLocationAtOffset(Math.min(offset, text().getCharCount()));
		return text().toDisplay(at.x, at.y + text().getLineHeight() + 2);
	}
}
