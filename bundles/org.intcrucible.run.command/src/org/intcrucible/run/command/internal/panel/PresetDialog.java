package org.intcrucible.run.command.internal.panel;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.runconfig.RunPreset;
import org.intcrucible.ui.widget.Field;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.PushButton;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.Rows;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** Asks for the name of a preset, until one is taken. */
final class PresetDialog {

	private static final Texts WORDS = Texts.of(PresetDialog.class);
	private static final int WIDTH = 400;

	private final Shell shell;
	private final Field name;
	private final RichLine refusal;
	private final Saver saver;

	/** Keeps a preset, and tells whether it could. */
	interface Saver {
		void save(String name, Consumer<Result<RunPreset, Problem>> told);
	}

	PresetDialog(Shell parent, Saver saver) {
		this.saver = saver;
		shell = WidgetIds.set(new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL), "presetdialog");
		shell.setText(WORDS.get("preset.dialog"));
		Tokens.apply(shell, Token.SURFACE, Token.TEXT);
		GridLayout layout = new GridLayout();
		layout.marginWidth = Metrics.SECTION_GAP;
		layout.marginHeight = Metrics.SECTION_GAP;
		layout.verticalSpacing = Metrics.GROUP_GAP;
		shell.setLayout(layout);
		line("presetdialog.sentence").show(Markdown.plain(WORDS.get("preset.dialog.sentence")), FontStyle.BODY, Token.TEXT_2);
		name = new Field(shell, "presetdialog.name", WORDS.get("preset.dialog.name"));
		name.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		refusal = line("presetdialog.refusal");
		Composite buttons = Rows.buttons(shell);
		buttons.setLayoutData(new GridData(SWT.END, SWT.TOP, true, false));
		new PushButton(buttons, "presetdialog.cancel", WORDS.get("cancel")).onPress(shell::close);
		PushButton save = new PushButton(buttons, "presetdialog.save", WORDS.get("preset.dialog.save")).standard().onPress(this::save);
		shell.setDefaultButton(save);
	}

	private RichLine line(String id) {
		RichLine line = new RichLine(shell, id, SWT.NONE);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = WIDTH;
		line.setLayoutData(data);
		return line;
	}

	void open() {
		shell.pack();
		var around = shell.getParent().getBounds();
		shell.setLocation(around.x + (around.width - shell.getSize().x) / 2, around.y + (around.height - shell.getSize().y) / 3);
		shell.open();
		name.setFocus();
	}

	private void save() {
		saver.save(name.text().getText().strip(), saved -> {
			if (!shell.isDisposed()) {
				saved.fold(preset -> {
					shell.close();
					return true;
				}, problem -> {
					name.setRefusal(problem.sentence());
					refusal.show(Markdown.plain(problem.sentence() + " " + problem.remedy()), FontStyle.CAPTION, Token.BLOCKER);
					shell.pack();
					return false;
				});
			}
		});
	}
}
