package org.intcrucible.ui.spec.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.DiffLine;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Fonts;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.PartBar;
import org.intcrucible.ui.widget.QuietButton;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** Something to be read in the place of the document: an earlier version, or what a turn changed. Escape leads back. */
final class ReadingPage extends Composite {

	private static final Texts WORDS = Texts.of(ReadingPage.class);
	private static final int LINE = 18;

	private final RichLine title;
	private final StyledText text;
	private List<DiffLine> lines = List.of();

	/** @param back leads back to the document */
	ReadingPage(Composite parent, Runnable back) {
		super(parent, SWT.NONE);
		WidgetIds.set(this, "spec.reading");
		Tokens.apply(this, Token.SURFACE, Token.TEXT);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		setLayout(layout);
		PartBar bar = new PartBar(this, "spec.reading.bar");
		title = new RichLine(bar.left(), "spec.reading.title", SWT.NONE);
		new QuietButton(bar.right(), "spec.reading.back", Icon.ARROW_LEFT, WORDS.get("reading.back")).onPress(back);
		text = WidgetIds.set(new StyledText(this, SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL), "spec.reading.text");
		Accessibility.role(text, ACC.ROLE_TEXT);
		text.setFont(Fonts.font(FontStyle.CODE));
		text.setLineSpacing(Math.max(0, LINE - text.getLineHeight()));
		text.setAlwaysShowScrollBars(false);
		text.setMargins(Metrics.PART_MARGIN, 4, 4, 4);
		text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				back.run();
			}
		});
		text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		Tokens.onChange(text, this::color);
	}

	/** Shows what a turn changed, line by line. */
	void showDifference(String words, List<DiffLine> difference) {
		show(words, difference, String.join("\n", difference.stream().map(line -> sign(line) + " " + line.text()).toList()));
	}

	/** Shows a text. */
	void showText(String words, String read) {
		show(words, List.of(), read);
	}

	private void show(String words, List<DiffLine> difference, String read) {
		lines = difference;
		title.show(words);
		title.requestLayout();
		Accessibility.name(text, words.replace("*", ""));
		text.setText(read);
		text.setTopIndex(0);
		color();
	}

	private static String sign(DiffLine line) {
		return switch (line.kind()) {
			case ADDED -> "+";
			case CHANGED -> "~";
			case REMOVED -> "-";
			case SAME -> " ";
		};
	}

	private void color() {
		text.setBackground(Tokens.color(Token.SURFACE));
		text.setForeground(Tokens.color(Token.TEXT));
		for (int i = 0; i < lines.size(); i++) {
			Color back = switch (lines.get(i).kind()) {
				case ADDED, CHANGED -> Tokens.color(Token.TURN);
				case REMOVED -> Tokens.color(Token.BLOCKER_TINT);
				case SAME -> null;
			};
			text.setLineBackground(i, 1, back);
		}
	}

	@Override
	public boolean setFocus() {
		return text.setFocus();
	}
}
