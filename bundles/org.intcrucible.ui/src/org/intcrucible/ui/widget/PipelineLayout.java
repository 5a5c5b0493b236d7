package org.intcrucible.ui.widget;

/**
 * Where the arrows of a pipeline lie. Each begins with a notch as deep as its head is long; the first begins straight.
 *
 * @param width of all arrows
 * @param count of arrows, at least 1
 */
record PipelineLayout(int width, int count) {

	static final int GAP = 3;
	static final int HEAD = 8;

	/** Where an arrow begins, its notch included. */
	int left(int index) {
		return Math.round(index * (length() + GAP));
	}

	/** Where an arrow ends, its head included. */
	int right(int index) {
		return Math.round(index * (length() + GAP) + length());
	}

	private float length() {
		return (width - (count - 1) * GAP) / (float) count;
	}

	/**
	 * The outline of an arrow, as pairs of x and y, without the point where it closes.
	 *
	 * @param height from the upper line to the lower one
	 */
	int[] outline(int index, int top, int height) {
		int left = left(index);
		int right = right(index) - 1;
		int bottom = top + height - 1;
		int middle = top + height / 2;
		if (index == 0) {
			return new int[] {left, top, right - HEAD, top, right, middle, right - HEAD, bottom, left, bottom};
		}
		return new int[] {left, top, right - HEAD, top, right, middle, right - HEAD, bottom, left, bottom, left + HEAD, middle};
	}

	/** Where the filled part of an arrow ends. */
	int filled(int index, double share) {
		return left(index) + (int) Math.round((right(index) - left(index)) * share);
	}
}
