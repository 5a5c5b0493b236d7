package org.intcrucible.ui.spec.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** The whole text as a stripe: a mark wherever something is wrong or was changed by the last turn. A click on one leads there. */
final class Overview extends Canvas {

	private static final Texts WORDS = Texts.of(Overview.class);
	private static final int WIDTH = 12;
	private static final int MARK = 4;
	private static final int SIDE = 2;
	/** So near to a mark a click is meant for it. */
	private static final int REACH = 5;

	private final SpecEditor editor;

	/** @param words what is told of it */
	private record Mark(int line, Token color, String words) {
	}

	Overview(Composite parent, SpecEditor editor) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.editor = editor;
		WidgetIds.set(this, "spec.overview");
		Accessibility.name(this, WORDS.get("overview"));
		Accessibility.role(this, ACC.ROLE_GRAPHIC);
		Tokens.apply(this, Token.SURFACE, Token.TEXT);
		GridData data = new GridData(SWT.END, SWT.FILL, false, true);
		data.widthHint = WIDTH;
		setLayoutData(data);
		addListener(SWT.Paint, event -> draw(event.gc));
		addListener(SWT.MouseDown, event -> at(event.y).ifPresent(mark -> {
			editor.show(editor.lineOffset(mark.line()));
			editor.text().setFocus();
		}));
		addListener(SWT.MouseMove, event -> hover(at(event.y)));
	}

	/** What lies above the others comes last. */
	private List<Mark> marks() {
		List<Mark> marks = new ArrayList<>();
		editor.turnLines().forEach(line -> marks.add(new Mark(line, Token.TURN_BAR, WORDS.get("overview.changed"))));
		editor.goneLines().forEach(line -> marks.add(new Mark(line, Token.TURN_BAR, WORDS.get("overview.gone"))));
		editor.findings().stream().filter(found -> !found.position().isDeleted()).forEach(found -> marks.add(
				new Mark(editor.lineAt(found.position().getOffset()), Token.BLOCKER, found.finding().sentence().replace("`", ""))));
		return marks;
	}

	private int y(int line) {
		return (int) ((line + 0.5) * getClientArea().height / Math.max(1, editor.text().getLineCount())) - MARK / 2;
	}

	private void draw(GC gc) {
		for (Mark mark : marks()) {
			gc.setBackground(Tokens.color(mark.color()));
			gc.fillRectangle(SIDE, y(mark.line()), WIDTH - 2 * SIDE, MARK);
		}
	}

	/** The mark that is nearest to a height, what is wrong before what was changed. */
	private Optional<Mark> at(int y) {
		return marks().reversed().stream().filter(mark -> distance(mark, y) <= REACH).min(Comparator.comparingInt(mark -> distance(mark, y)));
	}

	private int distance(Mark mark, int y) {
		return Math.abs(y(mark.line()) + MARK / 2 - y);
	}

	private void hover(Optional<Mark> mark) {
		String words = mark.map(Mark::words).orElse(null);
		if (!Objects.equals(words, getToolTipText())) {
			setToolTipText(words);
			setCursor(mark.isPresent() ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
		}
	}
}
