package org.eclipse.swtbot.swt.finder.keyboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;

/** Types texts and presses shortcuts, on whatever has the focus. */
public class Keyboard {

	private final KeyboardStrategy strategy;

	public Keyboard(KeyboardStrategy strategy) {
		this.strategy = strategy;
	}

	public void typeText(String text) {
		typeText(text, SWTBotPreferences.TYPE_INTERVAL);
	}

	/** @param interval milliseconds after each character */
	public void typeText(String text, int interval) {
		for (char character : text.toCharArray()) {
			typeCharacter(character);
			SWTUtils.sleep(interval);
		}
	}

	public void typeCharacter(char character) {
		pressShortcut(Keystrokes.create(character));
	}

	/** @param modificationKeys of {@link org.eclipse.swt.SWT} */
	public void pressShortcut(int modificationKeys, char character) {
		pressShortcut(Keystrokes.toKeys(modificationKeys, character));
	}

	/** @param keyCode of a key without a character, such as {@link org.eclipse.swt.SWT#F6}; 0 for none */
	public void pressShortcut(int modificationKeys, int keyCode, char character) {
		List<KeyStroke> keys = new ArrayList<>(Arrays.asList(Keystrokes.toKeys(modificationKeys, character)));
		if (keyCode != 0) {
			keys.add(character == 0 ? keys.size() : keys.size() - 1, KeyStroke.getInstance(0, keyCode));
		}
		pressShortcut(keys.toArray(KeyStroke[]::new));
	}

	/** Presses the keys in this order and releases them in the opposite one. */
	public void pressShortcut(KeyStroke... keys) {
		strategy.pressKeys(keys);
		List<KeyStroke> reverse = new ArrayList<>(Arrays.asList(keys));
		Collections.reverse(reverse);
		strategy.releaseKeys(reverse.toArray(KeyStroke[]::new));
	}
}
