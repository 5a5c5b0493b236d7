package org.eclipse.swtbot.swt.finder.keyboard;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;

/** Keys by name, and the keys behind characters. */
public class Keystrokes {

	public static final KeyStroke SHIFT = KeyStroke.getInstance(SWT.SHIFT, 0);
	public static final KeyStroke CTRL = KeyStroke.getInstance(SWT.CTRL, 0);
	public static final KeyStroke ALT = KeyStroke.getInstance(SWT.ALT, 0);
	public static final KeyStroke COMMAND = KeyStroke.getInstance(SWT.COMMAND, 0);
	public static final KeyStroke MOD1 = KeyStroke.getInstance(SWT.MOD1, 0);
	public static final KeyStroke MOD2 = KeyStroke.getInstance(SWT.MOD2, 0);
	public static final KeyStroke MOD3 = KeyStroke.getInstance(SWT.MOD3, 0);
	public static final KeyStroke ESC = key(SWT.ESC);
	public static final KeyStroke BS = key(SWT.BS);
	public static final KeyStroke DELETE = key(SWT.DEL);
	public static final KeyStroke CR = key(SWT.CR);
	public static final KeyStroke LF = key(SWT.LF);
	public static final KeyStroke TAB = key(SWT.TAB);
	public static final KeyStroke SPACE = key(' ');
	public static final KeyStroke F1 = key(SWT.F1);
	public static final KeyStroke F2 = key(SWT.F2);
	public static final KeyStroke F3 = key(SWT.F3);
	public static final KeyStroke F4 = key(SWT.F4);
	public static final KeyStroke F5 = key(SWT.F5);
	public static final KeyStroke F6 = key(SWT.F6);
	public static final KeyStroke F7 = key(SWT.F7);
	public static final KeyStroke F8 = key(SWT.F8);
	public static final KeyStroke F9 = key(SWT.F9);
	public static final KeyStroke F10 = key(SWT.F10);
	public static final KeyStroke F11 = key(SWT.F11);
	public static final KeyStroke F12 = key(SWT.F12);
	public static final KeyStroke UP = key(SWT.ARROW_UP);
	public static final KeyStroke DOWN = key(SWT.ARROW_DOWN);
	public static final KeyStroke LEFT = key(SWT.ARROW_LEFT);
	public static final KeyStroke RIGHT = key(SWT.ARROW_RIGHT);
	public static final KeyStroke HOME = key(SWT.HOME);
	public static final KeyStroke END = key(SWT.END);
	public static final KeyStroke PAGE_UP = key(SWT.PAGE_UP);
	public static final KeyStroke PAGE_DOWN = key(SWT.PAGE_DOWN);

	/** The order in which modifiers are pressed. */
	private static final int[] MODIFIERS = { SWT.ALT, SWT.COMMAND, SWT.CTRL, SWT.SHIFT };

	private Keystrokes() {
	}

	private static KeyStroke key(int natural) {
		return KeyStroke.getInstance(0, natural);
	}

	/** @return the keys that give the character; the toolkit finds out itself where it lies */
	public static KeyStroke[] create(char character) {
		return new KeyStroke[] { key(character == '\n' ? SWT.CR : character) };
	}

	/** @return one key for each modifier, then those of the character, unless it is 0 */
	public static KeyStroke[] toKeys(int modificationKeys, char character) {
		List<KeyStroke> keys = new ArrayList<>();
		for (int modifier : MODIFIERS) {
			if ((modificationKeys & modifier) != 0) {
				keys.add(KeyStroke.getInstance(modifier, 0));
			}
		}
		if (character != 0) {
			keys.addAll(List.of(create(character)));
		}
		return keys.toArray(KeyStroke[]::new);
	}
}
