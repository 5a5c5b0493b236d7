package org.intcrucible.ui;

import org.eclipse.swt.graphics.Color;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;

/**
 * The colours of the theme that is in force, for parts of other bundles. Ask for them when drawing, on the UI thread: after
 * a change of theme everything is drawn again. They are never disposed of.
 */
public final class ThemeColors {

	/** How many colours {@link #series} has. */
	public static final int SERIES = Token.SERIES.size();
	/** How many colours {@link #heat} has. */
	public static final int HEAT = Token.HEAT.size();

	private ThemeColors() {
	}

	/** The body of a part. */
	public static Color surface() {
		return Tokens.color(Token.SURFACE);
	}

	/** Headers of tables, and what lies a step below the surface. */
	public static Color sunken() {
		return Tokens.color(Token.SUNKEN);
	}

	/** A chosen row. */
	public static Color selected() {
		return Tokens.color(Token.SELECTED);
	}

	/** Separators and borders. */
	public static Color line() {
		return Tokens.color(Token.LINE);
	}

	/** Values and names. */
	public static Color text() {
		return Tokens.color(Token.TEXT);
	}

	/** Explanations. */
	public static Color secondaryText() {
		return Tokens.color(Token.TEXT_2);
	}

	/** Labels, times, hints. */
	public static Color tertiaryText() {
		return Tokens.color(Token.TEXT_3);
	}

	/** What the user does or has chosen. */
	public static Color accent() {
		return Tokens.color(Token.ACCENT);
	}

	/** What the Architect says. */
	public static Color advice() {
		return Tokens.color(Token.ADVICE);
	}

	public static Color ok() {
		return Tokens.color(Token.OK);
	}

	public static Color warning() {
		return Tokens.color(Token.WARNING);
	}

	public static Color blocker() {
		return Tokens.color(Token.BLOCKER);
	}

	/**
	 * A series of a chart. Give each a marker or a dash of its own as well.
	 *
	 * @param index from 0; after the last the first comes again
	 */
	public static Color series(int index) {
		return Tokens.color(Token.SERIES.get(Math.floorMod(index, SERIES)));
	}

	/**
	 * A value of a heat map.
	 *
	 * @param share 0 is the lowest, 1 the highest; anything beyond is taken for its end
	 */
	public static Color heat(double share) {
		return Tokens.color(Token.HEAT.get(Math.clamp((long) Math.floor(share * HEAT), 0, HEAT - 1)));
	}
}
