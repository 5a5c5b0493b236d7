package org.intcrucible.ui.widget;

/** The fonts of the window, as steps from the system's own. */
public enum FontStyle {
	/** Labels above values, axes, badges, times. */
	CAPTION(-1, false, false),
	/** Headers of sorted columns. */
	CAPTION_STRONG(-1, true, false),
	/** All else. */
	BODY(0, false, false),
	/** Titles of sections, the column I. */
	STRONG(0, true, false),
	/** Editor, formulas. */
	CODE(0, false, true),
	/** Headings in the editor, formulas within strong text. */
	CODE_STRONG(0, true, true),
	/** Formulas within a caption. */
	CODE_CAPTION(-1, false, true),
	/** The tagline. */
	LEAD(1, false, false),
	/** Run. */
	LEAD_STRONG(1, true, false),
	/** A candidate, a dialog. */
	PART_TITLE(2, true, false),
	/** Time left, rate, best I. */
	FIGURE(4, true, false),
	/** Welcome. */
	DISPLAY(9, true, false);

	private final int step;
	private final boolean bold;
	private final boolean fixed;

	FontStyle(int step, boolean bold, boolean fixed) {
		this.step = step;
		this.bold = bold;
		this.fixed = fixed;
	}

	/** Points above the system's font, which is 9 on most systems. */
	public int step() {
		return step;
	}

	public boolean bold() {
		return bold;
	}

	/** Whether all its characters have one width. */
	public boolean fixed() {
		return fixed;
	}
}
