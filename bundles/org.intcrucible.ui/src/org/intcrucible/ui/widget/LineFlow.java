package org.intcrucible.ui.widget;

import java.util.ArrayList;
import java.util.List;

/** Puts words into lines, each as full as it can be. Arithmetic alone: whoever draws measures the words before. */
final class LineFlow {

	private LineFlow() {
	}

	/**
	 * A word.
	 *
	 * @param gap the space before it, which is left out where a line begins; 0 if it may not be parted from the word before
	 */
	record Box(int width, int gap) {
	}

	/**
	 * Where a word stands.
	 *
	 * @param line from 0
	 */
	record Spot(int x, int line) {
	}

	/**
	 * Places words.
	 *
	 * @param width of a line; a word that is wider has a line for itself
	 * @return a spot for each
	 */
	static List<Spot> place(List<Box> boxes, int width) {
		List<Spot> spots = new ArrayList<>();
		int x = 0;
		int line = 0;
		int next = 0;
		while (next < boxes.size()) {
			int end = next + 1;
			int length = boxes.get(next).width();
			while (end < boxes.size() && boxes.get(end).gap() == 0) {
				length += boxes.get(end++).width();
			}
			int gap = x == 0 ? 0 : boxes.get(next).gap();
			if (x > 0 && x + gap + length > width) {
				line++;
				x = 0;
				gap = 0;
			}
			x += gap;
			for (; next < end; next++) {
				spots.add(new Spot(x, line));
				x += boxes.get(next).width();
			}
		}
		return spots;
	}

	/** How long each line is. */
	static int[] lengths(List<Box> boxes, List<Spot> spots) {
		int[] lengths = new int[spots.isEmpty() ? 0 : spots.getLast().line() + 1];
		for (int i = 0; i < spots.size(); i++) {
			int line = spots.get(i).line();
			lengths[line] = Math.max(lengths[line], spots.get(i).x() + boxes.get(i).width());
		}
		return lengths;
	}
}
