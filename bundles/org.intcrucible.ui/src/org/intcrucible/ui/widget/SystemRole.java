package org.intcrucible.ui.widget;

/** The system's colour that stands for a token where the system asks for high contrast. */
enum SystemRole {
	/** What text stands on. */
	BACK,
	/** Text and lines. */
	FRONT,
	/** What is chosen, as a fill. */
	CHOSEN,
	/** Text that a user can follow or has chosen. */
	LINK,
	/** Text of what cannot be used now. */
	OFF,
	/** Text on a fill of {@link #CHOSEN}. */
	ON_CHOSEN
}
