package org.intcrucible.ui.spec.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Shell;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Fonts;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Icons;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Paint;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.WidgetIds;

/** Ways to mend something, over the text, which keeps the focus: arrows move, Enter takes, Escape leaves. */
final class QuickFixPopup {

	private static final Texts WORDS = Texts.of(QuickFixPopup.class);
	private static final int NARROWEST = 330;
	private static final int WIDEST = 520;
	private static final int HEAD = 46;
	private static final int LEFT = 32;

	private final SpecEditor editor;
	private Shell shell;
	private Canvas canvas;
	private Finding finding;
	private List<QuickFix> fixes = List.of();
	private Consumer<QuickFix> take;
	private int chosen;

	QuickFixPopup(SpecEditor editor) {
		this.editor = editor;
		editor.text().addListener(SWT.FocusOut, event -> close());
		editor.text().addListener(SWT.MouseDown, event -> close());
		editor.text().addListener(SWT.Modify, event -> close());
		editor.text().addListener(SWT.Resize, event -> close());
		editor.text().addDisposeListener(event -> close());
	}

	/** @param offset where in the text it is wrong now */
	void open(Finding about, int offset, List<QuickFix> ways, Consumer<QuickFix> onTake) {
		close();
		finding = about;
		fixes = ways;
		take = onTake;
		chosen = 0;
		shell = new Shell(editor.text().getShell(), SWT.ON_TOP | SWT.NO_FOCUS | SWT.NO_TRIM);
		WidgetIds.set(shell, "spec.fix.shell");
		shell.setLayout(new FillLayout());
		canvas = WidgetIds.set(new Canvas(shell, SWT.DOUBLE_BUFFERED), "spec.fix");
		Accessibility.role(canvas, ACC.ROLE_LIST);
		canvas.addListener(SWT.Paint, event -> draw(event.gc));
		canvas.addListener(SWT.MouseMove, event -> choose(row(event.y)));
		canvas.addListener(SWT.MouseUp, event -> takeAt(row(event.y)));
		int height = HEAD + fixes.size() * Metrics.height(Metrics.FIELD) + 5;
		Point at = editor.below(offset);
		Rectangle screen = editor.text().getMonitor().getClientArea();
		int width = width();
		int x = Math.min(at.x, screen.x + screen.width - width - Metrics.GRID);
		int y = at.y + height <= screen.y + screen.height ? at.y : at.y - height - editor.text().getLineHeight() - 4;
		shell.setBounds(x, y, width, height);
		choose(0);
		shell.setVisible(true);
	}

	private int width() {
		GC gc = new GC(canvas);
		int title = Paint.extent(gc, title(), FontStyle.STRONG).x;
		int place = Paint.extent(gc, place(), FontStyle.CAPTION).x;
		gc.dispose();
		return Math.clamp(LEFT + Math.max(title, place) + Metrics.PART_MARGIN, NARROWEST, WIDEST);
	}

	private String place() {
		return WORDS.get("fix.place", Integer.toString(finding.line()), Integer.toString(finding.column()));
	}

	boolean isOpen() {
		return shell != null && !shell.isDisposed();
	}

	void close() {
		if (isOpen()) {
			shell.dispose();
		}
		shell = null;
	}

	/** Takes a key of the text; false if it is not for this. */
	boolean key(VerifyEvent event) {
		if (!isOpen()) {
			return false;
		}
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> choose((chosen + 1) % fixes.size());
			case SWT.ARROW_UP -> choose((chosen + fixes.size() - 1) % fixes.size());
			case SWT.CR, SWT.KEYPAD_CR -> takeAt(chosen);
			case SWT.ESC -> close();
			default -> {
				return false;
			}
		}
		return true;
	}

	private int row(int y) {
		return y < HEAD ? -1 : (y - HEAD) / Metrics.height(Metrics.FIELD);
	}

	private void choose(int row) {
		if (row >= 0 && row < fixes.size()) {
			chosen = row;
			Accessibility.name(canvas, title() + " " + words(fixes.get(row)));
			canvas.redraw();
		}
	}

	private void takeAt(int row) {
		if (row >= 0 && row < fixes.size()) {
			QuickFix taken = fixes.get(row);
			close();
			take.accept(taken);
		}
	}

	private String title() {
		return finding.sentence().replace("`", "");
	}

	private static String words(QuickFix fix) {
		return WORDS.get("fix." + fix.kind().name().toLowerCase(Locale.ROOT), fix.word());
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		Rectangle all = canvas.getClientArea();
		Paint.fill(gc, all, Token.SURFACE);
		Icons.draw(gc, Icon.OCTAGON_CROSS, 10, 7, Metrics.ICON_ROW, Token.BLOCKER);
		gc.setFont(Fonts.font(FontStyle.STRONG));
		Paint.text(gc, Paint.shortened(gc, title(), all.width - LEFT - 8), LEFT, 4, 20, FontStyle.STRONG, Token.TEXT);
		Paint.text(gc, place(), LEFT, 22, 18, FontStyle.CAPTION, Token.TEXT_2);
		int height = Metrics.height(Metrics.FIELD);
		for (int i = 0; i < fixes.size(); i++) {
			Rectangle row = new Rectangle(1, HEAD + i * height, all.width - 2, height);
			if (i == chosen) {
				Paint.fill(gc, row, Token.SELECTED);
				int width = Paint.extent(gc, WORDS.get("fix.enter"), FontStyle.CAPTION).x;
				Paint.text(gc, WORDS.get("fix.enter"), row.width - width - 8, row.y, height, FontStyle.CAPTION, Token.TEXT_3);
			}
			Icons.draw(gc, icon(fixes.get(i)), 10, row.y + (height - Metrics.ICON_ROW) / 2, Metrics.ICON_ROW, Token.TEXT_2);
			Paint.text(gc, words(fixes.get(i)), LEFT, row.y, height, FontStyle.BODY, Token.TEXT);
		}
		Paint.border(gc, all, 0, 1, Token.STRONG_LINE);
	}

	private static Icon icon(QuickFix fix) {
		return switch (fix.kind()) {
			case CHANGE, BRACKETS, SWAP -> Icon.PENCIL;
			case DECLARE -> Icon.PLUS;
			case ASK -> Icon.SPARKLE;
		};
	}
}
