package org.intcrucible.stages.quantitative.internal;

import java.util.List;
import java.util.function.IntFunction;

import org.intcrucible.model.WorldState;

/** Says what is special about a state of the world. */
final class StateText {

	/** More names would hide the scenario's name. */
	private static final int GREATEST_COUNT = 4;

	private final UncertainState uncertainty;

	StateText(UncertainState uncertainty) {
		this.uncertainty = uncertainty;
	}

	/** Gives {@code demand high, failure_rate low}. */
	String directions(WorldState state) {
		return list(uncertainty.moved(state), assumption -> name(assumption)
				+ (state.value(assumption) > uncertainty.nominal().value(assumption) ? " high" : " low"));
	}

	/** Gives {@code demand 2,310, failure_rate 0.012}. */
	String values(WorldState state) {
		return list(uncertainty.uncertain(), assumption -> valued(state, assumption));
	}

	/** Gives {@code demand 2,310 (nominal 1,500)}, of the assumptions that are not nominal. */
	String differences(WorldState state) {
		return list(uncertainty.moved(state), assumption -> valued(state, assumption) + " (nominal "
				+ NumberText.of(uncertainty.nominal().value(assumption)) + ")");
	}

	private String valued(WorldState state, int assumption) {
		String unit = uncertainty.assumption(assumption).unit();
		return name(assumption) + " " + NumberText.of(state.value(assumption)) + (unit.isEmpty() ? "" : " " + unit);
	}

	private String name(int assumption) {
		return uncertainty.assumption(assumption).name();
	}

	private static String list(List<Integer> assumptions, IntFunction<String> text) {
		List<String> shown = assumptions.stream().limit(GREATEST_COUNT).map(text::apply).toList();
		int hidden = assumptions.size() - shown.size();
		return String.join(", ", shown) + (hidden == 0 ? "" : " and " + hidden + " more");
	}
}
