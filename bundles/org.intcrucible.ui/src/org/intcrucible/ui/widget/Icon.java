package org.intcrucible.ui.widget;

import java.util.Locale;

/**
 * The drawings of the window, on a grid of 16: one file each in {@code icons/light} and {@code icons/dark}. NEW, PROMISING,
 * REJECTED, UNDER_TEST and WEAK are the shapes of a candidate's status, see {@link StatusMark}.
 */
public enum Icon {
	ARROW_DOWN, ARROW_LEFT, ARROW_RIGHT, ARROW_UP, ATTACH, BARS, BRANCH, BULB, CHAT, CHEVRON_DOWN, CHEVRON_LEFT,
	CHEVRON_RIGHT, CHEVRON_UP, CLOCK, COLLAPSE, COLUMNS, COMPARE, COPY, CROSS, CUBE, CUP, DASH, DOCUMENT, EXPAND,
	EXPORT, EYE, FILTER, FLAG, FLASK, FOLDER, FRONT, HELP, HISTORY, IMPORT, INFO, LAYERS, LINES, LIST, LOCK,
	MAXIMISE, MINIMISE, MINUS, MOON, MORE, NEW, OCTAGON_CROSS, OPEN_IN, PENCIL, PERSON, PIN, PLAY, PLUS, PROMISING,
	REDO, REFRESH, REJECTED, RESTORE, RING_TICK, SCATTER, SEARCH, SEND, SHIELD, SLIDERS, SPARKLE, STOP, SUN, TABLE,
	TARGET, TICK, TRASH, UNDER_TEST, UNDO, UNLOCK, WARNING, WEAK;

	/** The file's name, such as {@code chevron-down.svg}. */
	public String file() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
	}

	/** The file's path in this bundle. */
	String path(Theme theme) {
		return "/icons/" + (theme == Theme.DARK ? "dark" : "light") + "/" + file();
	}
}
