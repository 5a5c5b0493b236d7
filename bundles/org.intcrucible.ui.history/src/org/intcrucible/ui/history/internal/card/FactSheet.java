package org.intcrucible.ui.history.internal.card;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.ui.history.internal.trail.TrailCard.Fact;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Fonts;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Paint;
import org.intcrucible.ui.widget.Rows;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** Names and values in a frame; they can be selected and copied. */
final class FactSheet extends Composite {

	private static final int VALUES = 100;
	private static final int MARGIN = 8;
	private static final int LINE = 3;
	/** Each fact has one line, which is wrapped where it is long. */
	private static final Pattern LINES = Pattern.compile("\\s*\\R\\s*");

	private final List<Fact> facts;
	private final StyledText text;

	/** @param id the text has it with {@code .text} */
	FactSheet(Composite parent, String id, String name, List<Fact> facts) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.facts = List.copyOf(facts);
		WidgetIds.set(this, id);
		GridLayout layout = new GridLayout();
		layout.marginWidth = MARGIN + 2;
		layout.marginHeight = MARGIN - 2;
		setLayout(layout);
		Rows.blend(this);
		addListener(SWT.Paint, event -> {
			Paint.smooth(event.gc);
			Paint.panel(event.gc, getClientArea(), Metrics.CARD_RADIUS, Token.SURFACE, Token.LINE);
		});
		text = WidgetIds.set(new StyledText(this, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP), id + ".text");
		Accessibility.role(text, ACC.ROLE_TEXT);
		Accessibility.name(text, name);
		text.setFont(Fonts.font(FontStyle.CAPTION));
		text.setText(this.facts.stream().map(fact -> fact.name() + "\t" + LINES.matcher(fact.value()).replaceAll(" ")).collect(Collectors.joining("\n")));
		text.setTabStops(new int[] {VALUES});
		text.setLineWrapIndent(0, text.getLineCount(), VALUES);
		text.setLineSpacing(LINE);
		text.setCaret(null);
		text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		Tokens.onChange(text, this::color);
	}

	private void color() {
		text.setBackground(Tokens.color(Token.SURFACE));
		text.setForeground(Tokens.color(Token.TEXT));
		for (int line = 0; line < facts.size(); line++) {
			if (facts.get(line).name().isEmpty()) {
				continue;
			}
			text.setStyleRange(new StyleRange(text.getOffsetAtLine(line), facts.get(line).name().length(), Tokens.color(Token.TEXT_3), null));
		}
	}
}
