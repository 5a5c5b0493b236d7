package org.intcrucible.ui.chat.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.intcrucible.model.MessageRole;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.Difference;
import org.intcrucible.ui.widget.FoldRow;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Fonts;
import org.intcrucible.ui.widget.LinkText;
import org.intcrucible.ui.widget.MarkdownText;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Paint;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** One turn: who speaks and when at the left, the words and what belongs to them at the right. */
final class TurnView extends Composite {

	private static final Texts WORDS = Texts.of(TurnView.class);
	private static final int SPEAKER = 68;
	private static final int TEXT = SPEAKER + Metrics.PART_MARGIN;
	private static final int GAP = 14;
	private static final int FULL_HEIGHT = 480;

	private final String speaker;
	private final String time;
	private final boolean advises;
	private final Composite body;
	private final Runnable changed;
	private MarkdownText words;
	private AdviceView advice;
	private Turn turn;

	/** A turn that is stored. */
	TurnView(Composite parent, Turn turn, TurnActions actions, Runnable changed) {
		this(parent, turn.message().role(), AdviceView.time(turn.message().created()), changed);
		this.turn = turn;
		String said = turn.words();
		LongText text = LongText.of(said);
		if (!said.isBlank()) {
			words(actions::follow).show(text.beginning());
		}
		if (text.isCut()) {
			LinkText all = new LinkText(body, "chat.turn.all", WORDS.get("all"));
			all.onPress(() -> getDisplay().asyncExec(() -> whole(all, said)));
		}
		if (turn.advice().isPresent()) {
			advice = new AdviceView(body, turn, actions, changed);
			advice.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		}
		if (turn.summary().isPresent()) {
			SummaryView.make(body, turn, actions);
		}
		boolean first = true;
		for (Difference difference : turn.differences()) {
			FoldRow row = new FoldRow(body, "chat.change");
			row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
			row.show(difference);
			if (first) {
				row.onUndo(() -> getDisplay().asyncExec(() -> actions.undo(turn, row)));
				first = false;
			}
			row.addListener(SWT.Resize, event -> getDisplay().asyncExec(changed));
		}
	}

	/** A turn that comes while one looks. */
	TurnView(Composite parent, MessageRole role, String time, Runnable changed) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.time = time;
		this.changed = changed;
		speaker = WORDS.get(switch (role) {
			case USER -> "speaker.user";
			case AGENT -> "speaker.agent";
			case SYSTEM -> "speaker.system";
		});
		advises = role == MessageRole.AGENT;
		WidgetIds.set(this, "chat.turn");
		Accessibility.name(this, speaker + ", " + time);
		Tokens.apply(this, Token.SURFACE, Token.TEXT);
		body = new Composite(this, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 6;
		body.setLayout(layout);
		Tokens.apply(body, Token.SURFACE, Token.TEXT);
		addListener(SWT.Resize, event -> place());
		addListener(SWT.Paint, event -> draw(event.gc));
	}

	/** Shows words that may become more. */
	void say(String markdown) {
		if (words == null) {
			words(target -> { });
		}
		words.show(LongText.of(markdown).beginning());
	}

	private MarkdownText words(Consumer<String> follow) {
		words = new MarkdownText(body, "chat.turn.text", speaker + ", " + time);
		words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		words.onLink(follow);
		// A text without a width is wrapped at each letter, which takes long.
		words.setBounds(0, 0, Metrics.READING_WIDTH, Fonts.lineHeight());
		words.layout();
		return words;
	}

	/** All of it in a field of its own, which scrolls: no control is as high as such a text. */
	private void whole(LinkText link, String text) {
		if (link.isDisposed()) {
			return;
		}
		StyledText field = WidgetIds.set(new StyledText(body, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL), "chat.turn.whole");
		Accessibility.name(field, speaker + ", " + time);
		field.setFont(Fonts.font(FontStyle.BODY));
		Tokens.apply(field, Token.SURFACE, Token.TEXT);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.heightHint = FULL_HEIGHT;
		data.widthHint = SPEAKER;
		field.setLayoutData(data);
		field.setText(text);
		field.moveAbove(link);
		words.dispose();
		words = null;
		link.dispose();
		changed.run();
		field.setFocus();
	}

	/** What it is; empty while it comes. */
	Optional<Turn> turn() {
		return Optional.ofNullable(turn);
	}

	/** Shows what a recommendation is worth now. */
	void show(AdviceSight sight) {
		if (advice != null) {
			advice.show(sight);
		}
	}

	@Override
	public Point computeSize(int width, int height, boolean invalid) {
		int text = Math.max(1, width - TEXT);
		Point size = body.computeSize(text, SWT.DEFAULT, invalid);
		return new Point(width, Math.max(size.y, 2 * Fonts.lineHeight()) + GAP);
	}

	private void place() {
		int width = getSize().x;
		body.setBounds(TEXT, 0, Math.max(1, width - TEXT), Math.max(1, getSize().y - GAP));
		body.layout(true, true);
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		int line = Fonts.lineHeight();
		int name = Paint.extent(gc, speaker, FontStyle.STRONG).x;
		Paint.text(gc, speaker, SPEAKER - name, 0, line, FontStyle.STRONG, advises ? Token.ADVICE : Token.TEXT);
		int clock = Paint.extent(gc, time, FontStyle.CAPTION).x;
		Paint.text(gc, time, SPEAKER - clock, line, line, FontStyle.CAPTION, Token.TEXT_3);
		if (isFocused()) {
			gc.setForeground(Tokens.color(Token.ACCENT));
			gc.drawLine(TEXT - 6, 1, TEXT - 6, line);
		}
	}

	private boolean isFocused() {
		return words != null && words.text().isFocusControl();
	}

	/** Hears of keys while its words have the focus. */
	void onKey(Consumer<Event> action) {
		if (words != null) {
			words.text().addListener(SWT.KeyDown, action::accept);
			words.text().addListener(SWT.FocusIn, event -> redraw());
			words.text().addListener(SWT.FocusOut, event -> redraw());
		}
	}

	@Override
	public boolean setFocus() {
		if (words != null) {
			return words.setFocus();
		}
		for (Control child : body.getChildren()) {
			if (child.setFocus()) {
				return true;
			}
		}
		return false;
	}
}
