package org.intcrucible.ui.widget;

/** How the window is coloured. */
public enum Theme {
	LIGHT, DARK,
	/** High contrast: the system's colours, whatever they are. */
	SYSTEM
}
