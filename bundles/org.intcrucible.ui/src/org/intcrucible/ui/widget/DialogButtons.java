package org.intcrucible.ui.widget;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The buttons of a dialog, at its right lower corner; the last is the default one. */
final class DialogButtons {

	private final Shell shell;
	private final String id;
	private final Consumer<String> press;

	DialogButtons(Shell shell, String id, Consumer<String> press) {
		this.shell = shell;
		this.id = id;
		this.press = press;
	}

	void fill(List<String> ids, List<String> texts) {
		Composite foot = new Composite(shell, SWT.DOUBLE_BUFFERED);
		Tokens.apply(foot, Token.SUNKEN, Token.TEXT);
		foot.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
		foot.setLayout(new GridLayout());
		foot.addListener(SWT.Paint, event -> line(event.gc, foot));
		Composite row = new Composite(foot, SWT.NONE);
		Rows.blend(row);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.spacing = Metrics.GROUP_GAP;
		layout.marginTop = 6;
		layout.marginBottom = 6;
		layout.marginRight = 12;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, true));
		for (int i = 0; i < ids.size(); i++) {
			String choice = ids.get(i);
			PushButton button = new PushButton(row, id + "." + choice, texts.get(i)).onPress(() -> press.accept(choice));
			if (i == ids.size() - 1) {
				shell.setDefaultButton(button.standard());
				button.setFocus();
			}
		}
	}

	private static void line(GC gc, Composite foot) {
		gc.setForeground(Tokens.color(Token.LINE));
		gc.drawLine(0, 0, foot.getSize().x, 0);
	}
}
