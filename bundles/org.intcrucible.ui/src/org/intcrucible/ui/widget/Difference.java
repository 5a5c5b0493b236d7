package org.intcrucible.ui.widget;

import java.util.List;

/**
 * What a turn of the conversation has changed in one part of a document.
 *
 * @param part    such as World model
 * @param added   how many elements
 * @param changed how many elements
 * @param removed how many elements
 * @param words   what changed, in a sentence
 * @param lines   before and after, line by line
 */
public record Difference(String part, int added, int changed, int removed, String words, List<DiffLine> lines) {

	public Difference {
		lines = List.copyOf(lines);
	}
}
