package org.intcrucible.ui.spec.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.QuietButton;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.SearchField;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** Finds words in the text, whatever their case. It is there while it is used: Escape leaves it. */
final class FindBar extends Composite {

	private static final Texts WORDS = Texts.of(FindBar.class);

	private final SpecEditor editor;
	private final SearchField field;
	private final RichLine result;

	FindBar(Composite parent, SpecEditor editor) {
		super(parent, SWT.NONE);
		this.editor = editor;
		WidgetIds.set(this, "spec.find");
		Tokens.apply(this, Token.SUNKEN, Token.TEXT);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = Metrics.PART_MARGIN;
		setLayout(layout);
		field = new SearchField(this, "spec.find.field", WORDS.get("find.hint"), "");
		field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		field.onFind(words -> find(editor.text().getSelection().x));
		field.text().addListener(SWT.DefaultSelection, event -> find(editor.text().getSelection().y));
		field.text().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC && field.words().isEmpty()) {
				show(false);
			}
		});
		result = new RichLine(this, "spec.find.result", SWT.NONE);
		QuietButton.iconOnly(this, "spec.find.close", Icon.CROSS, WORDS.get("find.close")).onPress(() -> show(false));
		setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		((GridData) getLayoutData()).exclude = true;
		setVisible(false);
	}

	/** Lets the user say what to find, beginning with what is chosen in the text. */
	void open() {
		show(true);
		String chosen = editor.text().getSelectionText();
		if (!chosen.isEmpty() && !chosen.contains("\n")) {
			field.text().setText(chosen);
		}
		field.text().selectAll();
		field.setFocus();
	}

	private void show(boolean shown) {
		((GridData) getLayoutData()).exclude = !shown;
		setVisible(shown);
		requestLayout();
		if (!shown) {
			editor.text().setFocus();
		}
	}

	/** Chooses the next place from an offset on, or else the first of all. */
	private void find(int from) {
		if (field.words().isEmpty()) {
			result.show("");
			return;
		}
		Matcher matcher = Pattern.compile(Pattern.quote(field.words()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
				.matcher(editor.document().get());
		boolean found = matcher.find(from) || matcher.find(0);
		if (found) {
			editor.select(matcher.start(), matcher.end() - matcher.start());
		}
		result.show(found ? "" : WORDS.get("find.none"), FontStyle.CAPTION, Token.TEXT_2);
		result.requestLayout();
	}
}
