package org.intcrucible.ui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * A question with the facts it needs: icon, title, a sentence, facts, buttons. The last button is the default one and has the
 * focus; Escape is {@link Optional#empty()}.
 */
public final class FactDialog {

	private static final int WIDTH = 540;
	private static final int SIDES = 20;

	private final String id;
	private final Icon icon;
	private final Tint tint;
	private final String title;
	private final String sentence;
	private final List<Fact> facts = new ArrayList<>();
	private final List<Choice> choices = new ArrayList<>();
	private String aside = "";
	private Consumer<String> follow = target -> {
	};

	/** A fact. */
	public record Fact(String name, String value) {
	}

	private record Choice(String id, String text) {
	}

	/** @param sentence as {@link RichLine} takes it */
	public FactDialog(String id, Icon icon, Tint tint, String title, String sentence) {
		this.id = id;
		this.icon = icon;
		this.tint = tint;
		this.title = title;
		this.sentence = sentence;
	}

	public FactDialog fact(String name, String value) {
		facts.add(new Fact(name, value));
		return this;
	}

	/**
	 * Asks something beneath the facts, in small letters.
	 *
	 * @param markdown as {@link RichLine} takes it
	 * @param action   hears of the targets of links that are followed
	 */
	public FactDialog aside(String markdown, Consumer<String> action) {
		aside = markdown;
		follow = action;
		return this;
	}

	/** Adds a button at the right of those that are there; the last one is the default. */
	public FactDialog choice(String choiceId, String text) {
		choices.add(new Choice(choiceId, text));
		return this;
	}

	/**
	 * Opens it and waits.
	 *
	 * @param window its title, such as {@code Switch workspace}
	 * @return the id of the button that was pressed; empty if it was closed otherwise
	 */
	public Optional<String> open(Shell parent, String window) {
		Shell shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
		shell.setText(window);
		WidgetIds.set(shell, id);
		List<String> pressed = new ArrayList<>();
		build(shell, choice -> {
			pressed.add(choice);
			shell.close();
		});
		shell.pack();
		shell.setLocation(parent.getBounds().x + (parent.getBounds().width - shell.getSize().x) / 2,
				parent.getBounds().y + (parent.getBounds().height - shell.getSize().y) / 2);
		shell.open();
		Display display = parent.getDisplay();
		while (!shell.isDisposed()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		return pressed.stream().findFirst();
	}

	/** Fills a shell without opening it. */
	void build(Shell shell, Consumer<String> press) {
		Tokens.apply(shell, Token.SURFACE, Token.TEXT);
		shell.setLayout(lines(0));
		Composite area = new Composite(shell, SWT.NONE);
		Tokens.apply(area, Token.SURFACE, Token.TEXT);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = WIDTH;
		area.setLayoutData(data);
		GridLayout columns = new GridLayout(2, false);
		columns.marginWidth = SIDES;
		columns.marginHeight = SIDES - 2;
		columns.horizontalSpacing = Metrics.SECTION_GAP;
		area.setLayout(columns);
		new DialogIcon(area, icon, tint).setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
		words(area);
		DialogButtons buttons = new DialogButtons(shell, id, press);
		buttons.fill(choices.stream().map(Choice::id).toList(), choices.stream().map(Choice::text).toList());
	}

	private void words(Composite area) {
		Composite words = new Composite(area, SWT.NONE);
		Rows.blend(words);
		words.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		words.setLayout(lines(Metrics.GRID));
		line(words, ".title", Markdown.plain(title), FontStyle.PART_TITLE, Token.TEXT);
		line(words, ".sentence", sentence, FontStyle.BODY, Token.TEXT_2);
		if (!facts.isEmpty()) {
			GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
			wide.verticalIndent = Metrics.GROUP_GAP;
			new FactTable(words, id + ".facts", facts).setLayoutData(wide);
		}
		if (!aside.isEmpty()) {
			RichLine asked = line(words, ".aside", aside, FontStyle.CAPTION, Token.TEXT_2);
			((GridData) asked.getLayoutData()).verticalIndent = Metrics.GROUP_GAP;
			asked.onLink(follow);
		}
	}

	private static GridLayout lines(int gap) {
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = gap;
		return layout;
	}

	private RichLine line(Composite parent, String suffix, String markdown, FontStyle font, Token token) {
		RichLine line = new RichLine(parent, id + suffix, SWT.NONE);
		line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		line.show(markdown, font, token);
		return line;
	}
}
