package org.eclipse.swtbot.swt.finder.widgets;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A list of which one is chosen, that falls down. */
public class SWTBotCombo extends AbstractSWTBotControl<Combo> {

	public SWTBotCombo(Combo widget) throws WidgetNotFoundException {
		this(widget, null);
	}

	public SWTBotCombo(Combo widget, SelfDescribing description) throws WidgetNotFoundException {
		super(widget, description);
	}

	/** @throws RuntimeException if there is no such item */
	public void setSelection(String text) {
		waitForEnabled();
		int index = Arrays.asList(items()).indexOf(text);
		if (index == -1) {
			throw new RuntimeException("Item `" + text + "' not found in combo box.");
		}
		choose(index);
	}

	public void setSelection(int index) {
		waitForEnabled();
		if (index > itemCount()) {
			throw new RuntimeException("The index (" + index + ") is more than the number of items (" + itemCount() + ") in the combo.");
		}
		choose(index);
	}

	private void choose(int index) {
		asyncExec(() -> widget.select(index));
		notify(SWT.Selection);
	}

	public String selection() {
		return ask(() -> widget.getItem(widget.getSelectionIndex()));
	}

	/** @return -1 if nothing is chosen */
	public int selectionIndex() {
		return ask(() -> widget.getSelectionIndex());
	}

	public int itemCount() {
		return ask(() -> widget.getItemCount());
	}

	public String[] items() {
		return ask(() -> widget.getItems());
	}

	/** @throws RuntimeException if it is read-only */
	public void setText(String text) {
		waitForEnabled();
		if (hasStyle(widget, SWT.READ_ONLY)) {
			throw new RuntimeException("This combo box is read-only.");
		}
		asyncExec(() -> widget.setText(text));
		notify(SWT.Modify);
	}
}
