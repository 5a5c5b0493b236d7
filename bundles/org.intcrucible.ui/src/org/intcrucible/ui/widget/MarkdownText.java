package org.intcrucible.ui.widget;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A text of several paragraphs, which can be selected and copied. Links are followed by a click, or by Enter where the caret
 * stands in one; Tab and Shift+Tab move the caret from link to link.
 */
public final class MarkdownText extends Composite {

	private final StyledText text;
	private StyledDocument document = StyledDocument.of(new RichText(List.of()));
	private Consumer<String> follow = target -> {
	};

	/** @param id of the text widget within */
	public MarkdownText(Composite parent, String id, String name) {
		super(parent, SWT.NONE);
		setLayout(new FillLayout());
		Rows.blend(this);
		text = new StyledText(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
		WidgetIds.set(text, id);
		Accessibility.name(text, name);
		text.setFont(Fonts.font(FontStyle.BODY));
		text.setCaret(null);
		text.setMargins(0, 0, 0, 0);
		Tokens.onChange(this, this::style);
		text.addListener(SWT.MouseUp, this::click);
		text.addListener(SWT.MouseMove, event -> text.setCursor(
				target(event).isEmpty() ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
		text.addListener(SWT.Traverse, this::traverse);
		text.addListener(SWT.KeyDown, this::key);
	}

	/** Shows a text of {@link Markdown}. */
	public void show(String markdown) {
		show(Markdown.read(markdown));
	}

	public void show(RichText rich) {
		document = StyledDocument.of(rich);
		text.setText(document.text());
		style();
		requestLayout();
	}

	/** Hears of the targets of links that are followed. */
	public void onLink(Consumer<String> action) {
		follow = action;
	}

	/** The widget within. */
	public StyledText text() {
		return text;
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return text.computeSize(width, height, changed);
	}

	@Override
	public boolean setFocus() {
		return !text.isDisposed() && text.setFocus();
	}

	private void style() {
		text.setBackground(getParent().getBackground());
		text.setForeground(Tokens.color(Token.TEXT));
		text.setStyleRanges(document.ranges().stream().map(MarkdownText::range).toArray(StyleRange[]::new));
		for (StyledDocument.Line line : document.lines()) {
			int indent = line.depth() * 16;
			// Each of these lays the text out anew, even if it says what was so before.
			if (indent > 0 || line.bullet()) {
				text.setLineIndent(line.index(), 1, indent);
				text.setLineWrapIndent(line.index(), 1, indent + (line.bullet() ? 12 : 0));
			}
			if (line.index() > 0 && line.space() > 0) {
				text.setLineVerticalIndent(line.index(), line.space());
			}
		}
	}

	private static StyleRange range(StyledDocument.Range range) {
		StyleRange style = new StyleRange();
		style.start = range.start();
		style.length = range.length();
		style.font = Fonts.font(range.font());
		if (!range.target().isEmpty()) {
			style.foreground = Tokens.color(Token.ACCENT);
			style.underline = true;
		}
		return style;
	}

	private String target(Event event) {
		int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
		return offset < 0 ? "" : document.targetAt(offset);
	}

	private void click(Event event) {
		String target = target(event);
		if (event.button == 1 && text.getSelectionCount() == 0 && !target.isEmpty()) {
			follow.accept(target);
		}
	}

	private void traverse(Event event) {
		boolean back = event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
		if (back || event.detail == SWT.TRAVERSE_TAB_NEXT) {
			int link = back ? document.linkBefore(text.getSelection().x) : document.linkAfter(text.getSelection().y);
			event.doit = link < 0;
			if (link >= 0) {
				text.setSelection(link, document.linkEnd(link));
				text.showSelection();
				event.detail = SWT.TRAVERSE_NONE;
			}
		}
	}

	private void key(Event event) {
		if (event.character == SWT.CR) {
			String target = document.targetAt(text.getSelection().x);
			if (!target.isEmpty()) {
				follow.accept(target);
			}
		}
	}
}
