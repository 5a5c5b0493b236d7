package org.intcrucible.ui.widget;

/**
 * Lengths of the window, in points: what SWT multiplies by the zoom of a monitor. Heights are the least ones; with a larger
 * system font rows grow with {@link #height}.
 */
public final class Metrics {

	public static final int GRID = 4;
	/** Between groups. */
	public static final int GROUP_GAP = 8;
	/** Between a part's edge and what is in it. */
	public static final int PART_MARGIN = 12;
	/** Between sections. */
	public static final int SECTION_GAP = 16;

	/** Rows of tables and trees, tool buttons. */
	public static final int ROW = 24;
	/** Fields, buttons, headers of tables. */
	public static final int FIELD = 26;
	/** Folded rows, trims at the side. */
	public static final int FOLDED = 28;
	/** Heads of cards. */
	public static final int CARD_HEAD = 30;
	public static final int PART_BAR = 32;
	/** The Run button, the trim at the top. */
	public static final int RUN = 36;
	/** The strip of estimates. */
	public static final int ESTIMATE = 44;
	public static final int BADGE = 20;
	public static final int FILTER_CHIP = 22;

	public static final int FIELD_RADIUS = 3;
	public static final int BUTTON_RADIUS = 4;
	/** Of callouts, the Run button and the composer. */
	public static final int CALLOUT_RADIUS = 5;
	/** Of cards and dialogs. */
	public static final int CARD_RADIUS = 6;
	/** The bar at the left of a card. */
	public static final int RAIL = 3;

	/** The widest text that is read in lines. */
	public static final int READING_WIDTH = 880;
	/** From this width of the window on there is room for more. */
	public static final int WIDE = 1600;

	public static final int ICON_TOOL = 16;
	public static final int ICON_ROW = 14;
	public static final int ICON_BADGE = 12;
	public static final int ICON_EMPTY = 26;

	/** The line height that all heights are drawn for. */
	static final int LINE = 16;

	private Metrics() {
	}

	/** A height of this class for the font of this system: as it is, or larger where the font is. For the UI thread. */
	public static int height(int height) {
		return grown(height, Fonts.lineHeight());
	}

	/** A row keeps the space above and below its line of text. */
	static int grown(int height, int lineHeight) {
		return height + Math.max(0, lineHeight - LINE);
	}
}
