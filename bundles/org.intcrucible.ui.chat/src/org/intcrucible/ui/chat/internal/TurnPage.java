package org.intcrucible.ui.chat.internal;

import java.util.List;

/**
 * Some turns that follow one another.
 *
 * @param turns the oldest first
 * @param older position to go on from, backwards; 0 if there is nothing
 * @param newer position to go on from, forwards
 */
record TurnPage(List<Turn> turns, long older, long newer) {

	TurnPage {
		turns = List.copyOf(turns);
	}
}
