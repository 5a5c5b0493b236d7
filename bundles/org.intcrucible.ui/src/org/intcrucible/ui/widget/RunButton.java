package org.intcrucible.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The Run button with the sentence beneath it: what a press does, or why it does nothing now. It is the one filled button of
 * the window. Only its user presses it: by a click, Space or Enter.
 */
public final class RunButton extends Composite {

	private final RunFace face;
	private final RichLine sentence;

	/** @param id of the button itself; the sentence has the id with {@code .reason} */
	public RunButton(Composite parent, String id, String text) {
		super(parent, SWT.NONE);
		Tokens.apply(this, Token.SURFACE, Token.TEXT);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 2;
		setLayout(layout);
		face = new RunFace(this, id, text);
		face.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		sentence = new RichLine(this, id + ".reason", SWT.CENTER);
		sentence.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}

	/**
	 * It can be pressed.
	 *
	 * @param caption what a press does, as {@link RichLine} takes it
	 */
	public void allow(String caption) {
		show(true, caption);
	}

	/**
	 * It cannot be pressed.
	 *
	 * @param reason why, and what to do about it, as {@link RichLine} takes it
	 */
	public void refuse(String reason) {
		show(false, reason);
	}

	private void show(boolean allowed, String text) {
		face.setEnabled(allowed);
		if (allowed) {
			sentence.show(text, FontStyle.CAPTION, Token.TEXT_3);
		} else {
			sentence.show(Icon.INFO, text, FontStyle.CAPTION, Token.TEXT_2);
		}
		Accessibility.describe(face, sentence.plainText());
		Accessibility.state(face, allowed ? ACC.STATE_NORMAL : ACC.STATE_DISABLED);
	}

	/** Whether a press does anything. */
	public boolean isAllowed() {
		return face.isEnabled();
	}

	/** Hears of every press; see {@link PressControl} for what the event has. */
	public void addSelectionListener(SelectionListener listener) {
		face.addSelectionListener(listener);
	}

	/** The button itself, which gets the presses. */
	public Control button() {
		return face;
	}

	/** The sentence, whose links are told to {@link RichLine#onLink}. */
	public RichLine sentence() {
		return sentence;
	}

	/** Gives the focus to the button, or to its reason where it cannot be pressed. */
	@Override
	public boolean setFocus() {
		if (face.isDisposed()) {
			// SWT looks for somebody to take the focus while this is being disposed of.
			return false;
		}
		return face.isEnabled() ? face.setFocus() : sentence.forceFocus();
	}
}
