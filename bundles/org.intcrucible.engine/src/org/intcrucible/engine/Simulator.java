package org.intcrucible.engine;

import org.intcrucible.model.Design;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.WorldState;

/** Evaluates one problem point by point. It keeps working memory and so belongs to one thread at a time. */
public interface Simulator {

	/**
	 * Plays one design through in one state of the world and ends the row with {@code done} or {@code fail}. Outcomes
	 * that the problem expects from elsewhere are read from the row. A row that has failed is left alone.
	 *
	 * @param table with the layout of the compiled problem
	 */
	void evaluate(Design design, WorldState state, Noise noise, OutcomeTable table, int row);
}
