package org.intcrucible.ui.widget;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A field that finds while the user types; Escape empties it, Enter finds at once. */
public final class SearchField extends Composite {

	private final Field field;
	private final Debounce pause;
	private Consumer<String> find = words -> {
	};

	/**
	 * @param hint what it finds, shown while it is empty and read out as its name
	 * @param keys which keys lead here, empty for none
	 */
	public SearchField(Composite parent, String id, String hint, String keys) {
		super(parent, SWT.NONE);
		setLayout(new FillLayout());
		Rows.blend(this);
		field = new Field(this, id, hint).icon(Icon.SEARCH);
		field.setUnit(keys);
		text().setMessage(hint);
		pause = new Debounce(this, Debounce.TYPING, () -> find.accept(words()));
		text().addListener(SWT.Modify, event -> pause.ask());
		text().addListener(SWT.DefaultSelection, event -> pause.flush());
		text().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC && !words().isEmpty()) {
				text().setText("");
				pause.flush();
				event.doit = false;
			}
		});
	}

	/** Hears what is looked for, after a pause in typing; empty for everything. */
	public void onFind(Consumer<String> action) {
		find = action;
	}

	/** What is looked for. */
	public String words() {
		return text().getText().strip();
	}

	/** The native field. */
	public Text text() {
		return field.text();
	}

	@Override
	public boolean setFocus() {
		return !field.isDisposed() && field.setFocus();
	}
}
