package org.intcrucible.ui.internal.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.intcrucible.ui.widget.Field;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.PushButton;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** Asks what a project is to be called. */
final class TitleDialog {

	private static final int WIDTH = 380;

	/** What the title is for: the beginning of its texts and of its widgets' ids. */
	enum Purpose {
		NEW("new"), RENAME("rename");

		private final String verb;

		Purpose(String verb) {
			this.verb = verb;
		}

		private String text(String rest) {
			return verb + ".project" + rest;
		}

		private String id(String rest) {
			return verb + "-project" + rest;
		}
	}

	private final Shell parent;
	private final Purpose purpose;
	private final String former;
	private final Texts texts = Texts.of(TitleDialog.class);
	private final List<String> given = new ArrayList<>();

	/** @param former the title that it has; empty for none */
	TitleDialog(Shell parent, Purpose purpose, String former) {
		this.parent = parent;
		this.purpose = purpose;
		this.former = former;
	}

	/** @return the title; empty if the dialog was closed otherwise */
	Optional<String> open() {
		Shell shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
		shell.setText(texts.get(purpose.text("")));
		WidgetIds.set(shell, purpose.id(""));
		fill(shell);
		shell.pack();
		shell.setLocation(parent.getBounds().x + (parent.getBounds().width - shell.getSize().x) / 2,
				parent.getBounds().y + (parent.getBounds().height - shell.getSize().y) / 2);
		shell.open();
		while (!shell.isDisposed()) {
			if (!shell.getDisplay().readAndDispatch()) {
				shell.getDisplay().sleep();
			}
		}
		return given.stream().findFirst();
	}

	private void fill(Shell shell) {
		shell.setLayout(new FillLayout());
		// Style sheets colour shells, and leave alone what is in them.
		Composite area = new Composite(shell, SWT.NONE);
		Tokens.apply(area, Token.SURFACE, Token.TEXT);
		GridLayout layout = new GridLayout();
		layout.marginWidth = Metrics.SECTION_GAP;
		layout.marginHeight = Metrics.SECTION_GAP;
		layout.verticalSpacing = Metrics.GROUP_GAP;
		area.setLayout(layout);
		line(area, purpose.id(".question"), texts.get(purpose.text(".question")), FontStyle.STRONG, Token.TEXT);
		line(area, purpose.id(".hint"), texts.get(purpose.text(".hint")), FontStyle.BODY, Token.TEXT_2);
		Field title = new Field(area, purpose.id(".title"), texts.get("project.title"));
		title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Composite buttons = new Composite(area, SWT.NONE);
		Tokens.apply(buttons, Token.SURFACE, Token.TEXT);
		buttons.setLayout(new GridLayout(2, true));
		buttons.setLayoutData(new GridData(SWT.END, SWT.TOP, true, false));
		new PushButton(buttons, purpose.id(".cancel"), texts.get("cancel")).onPress(shell::close);
		PushButton create = new PushButton(buttons, purpose.id(".create"), texts.get(purpose.text(".do"))).standard();
		create.onPress(() -> {
			given.add(title.text().getText().strip());
			shell.close();
		});
		title.text().addListener(SWT.Modify, event -> create.setEnabled(isOther(title.text().getText())));
		title.text().setText(former);
		title.text().selectAll();
		create.setEnabled(false);
		shell.setDefaultButton(create);
		title.setFocus();
	}

	private boolean isOther(String title) {
		return !title.isBlank() && !title.strip().equals(former);
	}

	private static void line(Composite area, String id, String text, FontStyle font, Token token) {
		RichLine line = new RichLine(area, id, SWT.NONE);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = WIDTH;
		line.setLayoutData(data);
		line.show(text, font, token);
	}
}
