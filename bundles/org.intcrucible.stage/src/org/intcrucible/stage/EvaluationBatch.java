package org.intcrucible.stage;

import java.util.List;

import org.intcrucible.model.Design;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.WorldState;

/**
 * Every design in every state: row {@code d * states.size() + s} of the table is design d in state s.
 *
 * @param designs at least one
 * @param states  at least one
 * @param noise   for each state, the number that keys its noise: the scenario's ordinal
 * @param table   one row for each pair
 */
public record EvaluationBatch(List<Design> designs, List<WorldState> states, List<Integer> noise, OutcomeTable table) {

	public EvaluationBatch {
		designs = List.copyOf(designs);
		states = List.copyOf(states);
		noise = List.copyOf(noise);
		if (noise.size() != states.size() || table.rows() != designs.size() * states.size()) {
			throw new IllegalArgumentException("a batch of " + designs.size() + " designs in " + states.size()
					+ " states needs as many noise keys as states, and a row for each pair, not " + table.rows());
		}
	}

	public Design design(int row) {
		return designs.get(row / states.size());
	}

	public WorldState state(int row) {
		return states.get(row % states.size());
	}

	public int noise(int row) {
		return noise.get(row % states.size());
	}
}
