package org.intcrucible.ui.widget;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;

/** Native fields with name, id and the colours of the product; they are drawn by the system. */
public final class NativeFields {

	private NativeFields() {
	}

	/**
	 * A field for a whole number.
	 *
	 * @param id   of the field
	 * @param name what it is, for screen readers
	 */
	public static Spinner spinner(Composite parent, String id, String name, int least, int most, int value) {
		Spinner spinner = new Spinner(parent, SWT.BORDER);
		spinner.setValues(value, least, most, 0, 1, 10);
		return dressed(spinner, id, name);
	}

	/** A choice of one among texts that unfold. */
	public static Combo combo(Composite parent, String id, String name, List<String> texts, int chosen) {
		Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(texts.toArray(String[]::new));
		combo.select(chosen);
		return dressed(combo, id, name);
	}

	/** A box that is checked or not. */
	public static Button check(Composite parent, String id, String text) {
		Button check = new Button(parent, SWT.CHECK);
		check.setText(text);
		WidgetIds.set(check, id);
		Accessibility.name(check, text.replace("&", ""));
		check.setFont(Fonts.font(FontStyle.BODY));
		Tokens.onChange(check, () -> {
			check.setBackground(parent.getBackground());
			check.setForeground(Tokens.color(Token.TEXT));
		});
		return check;
	}

	private static <C extends Control> C dressed(C control, String id, String name) {
		WidgetIds.set(control, id);
		Accessibility.name(control, name);
		control.setFont(Fonts.font(FontStyle.BODY));
		Tokens.apply(control, Token.SURFACE, Token.TEXT);
		return control;
	}
}
