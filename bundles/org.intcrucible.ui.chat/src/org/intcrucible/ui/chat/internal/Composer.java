package org.intcrucible.ui.chat.internal;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Fonts;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Paint;
import org.intcrucible.ui.widget.PushButton;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.Rows;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** Where the user writes: Enter sends, Shift+Enter breaks the line. */
final class Composer extends Composite {

	private static final Texts WORDS = Texts.of(Composer.class);
	private static final int MOST_LINES = 8;
	private static final int INSET = 9;

	private final StyledText text;
	private final RichLine about;
	private final RichLine hint;
	private final PushButton send;
	private final PushButton stop;
	private Consumer<String> onSend = words -> {
	};

	Composer(Composite parent, Runnable onStop) {
		super(parent, SWT.DOUBLE_BUFFERED);
		WidgetIds.set(this, "chat.composer");
		Tokens.apply(this, Token.SURFACE, Token.TEXT);
		GridLayout layout = new GridLayout(4, false);
		layout.marginWidth = INSET;
		layout.marginHeight = 6;
		layout.verticalSpacing = Metrics.GRID;
		setLayout(layout);
		text = WidgetIds.set(new StyledText(this, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "chat.composer.text");
		text.setAlwaysShowScrollBars(false);
		text.setFont(Fonts.font(FontStyle.BODY));
		Accessibility.name(text, WORDS.get("composer.hint"));
		Accessibility.role(text, ACC.ROLE_TEXT);
		Tokens.apply(text, Token.SURFACE, Token.TEXT);
		text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, 4, 1));
		text.addListener(SWT.Modify, event -> grow());
		text.addListener(SWT.Paint, event -> hint(event.gc));
		text.addVerifyKeyListener(this::key);
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		text.addListener(SWT.FocusIn, event -> redraw());
		text.addListener(SWT.FocusOut, event -> redraw());
		about = new RichLine(this, "chat.composer.about", SWT.NONE);
		about.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		hint = new RichLine(this, "chat.composer.hint", SWT.NONE);
		hint.show(Markdown.plain(WORDS.get("composer.keys")), FontStyle.CAPTION, Token.TEXT_3);
		stop = new PushButton(this, "chat.stop", WORDS.get("stop")).icon(Icon.STOP).onPress(onStop);
		send = new PushButton(this, "chat.send", WORDS.get("send")).icon(Icon.SEND).onPress(this::send);
		stop.setLayoutData(new GridData());
		Rows.blend(about);
		Rows.blend(hint);
		setWriting(false);
		grow();
		addListener(SWT.Paint, event -> draw(event.gc));
	}

	void onSend(Consumer<String> action) {
		onSend = action;
	}

	/** Says what a message would be about. */
	void setAbout(String words) {
		about.show(Markdown.plain(words), FontStyle.CAPTION, Token.TEXT_3);
	}

	/** Whether a reply is under way, which can be stopped. */
	void setWriting(boolean now) {
		((GridData) stop.getLayoutData()).exclude = !now;
		stop.setVisible(now);
		requestLayout();
		layout();
	}

	/** Nothing can be said while there is no project. */
	void setUsable(boolean now) {
		text.setEnabled(now);
		grow();
	}

	/** Puts words into it, to be finished by the user. */
	void propose(String words) {
		text.setText(words);
		text.setSelection(words.length());
		text.setFocus();
	}

	private void send() {
		String words = text.getText();
		if (!words.isBlank() && text.isEnabled()) {
			text.setText("");
			onSend.accept(words);
			text.setFocus();
		}
	}

	/** Gives back what could not be said. */
	void restore(String words) {
		if (text.getCharCount() == 0) {
			text.setText(words);
		}
	}

	private void key(VerifyEvent event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (enter && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
			event.doit = false;
			send();
		} else if (event.keyCode == SWT.TAB) {
			event.doit = false;
		}
	}

	private void grow() {
		send.setEnabled(text.isEnabled() && !text.getText().isBlank());
		GridData data = (GridData) text.getLayoutData();
		int line = text.getLineHeight();
		int width = text.getClientArea().width;
		int wanted = Math.min(MOST_LINES, Math.max(1, text.getLineCount())) * line;
		if (width > 0 && text.getCharCount() < 5_000) {
			wanted = Math.max(wanted, Math.min(MOST_LINES * line, text.computeSize(width, SWT.DEFAULT).y));
		}
		if (data.heightHint != wanted) {
			data.heightHint = wanted;
			requestLayout();
		}
	}

	private void hint(GC gc) {
		if (text.getCharCount() == 0) {
			Point at = text.getLocationAtOffset(0);
			String words = Paint.shortened(gc, WORDS.get("composer.hint"), text.getClientArea().width - at.x);
			Paint.text(gc, words, at.x + 1, at.y, text.getLineHeight(), FontStyle.BODY, Token.TEXT_3);
		}
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		Rectangle all = getClientArea();
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(all);
		Paint.fillRound(gc, all, Metrics.CALLOUT_RADIUS, Token.SURFACE);
		boolean focus = text.isFocusControl();
		Paint.border(gc, all, Metrics.CALLOUT_RADIUS, focus ? 2 : 1, focus ? Token.ACCENT : Token.STRONG_LINE);
	}

	@Override
	public boolean setFocus() {
		return !text.isDisposed() && text.setFocus();
	}
}
