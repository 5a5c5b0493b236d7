package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.intcrucible.model.Design;
import org.intcrucible.model.WorldState;
import org.intcrucible.stage.Probe;
import org.intcrucible.stage.Trial;

/** A probe that asks a function, and breaks the test if it is asked beyond its budget's end. */
final class FakeProbe implements Probe {

	private final WorldState nominal;
	private final BiFunction<Design, WorldState, Trial> world;
	private final List<WorldState> tried = new ArrayList<>();
	private long remaining;
	private long spent;

	FakeProbe(FakeProblem problem, long budget, BiFunction<Design, WorldState, Trial> world) {
		nominal = problem.nominal();
		remaining = budget;
		this.world = world;
	}

	long spent() {
		return spent;
	}

	List<WorldState> tried() {
		return tried;
	}

	@Override
	public long remaining() {
		return remaining;
	}

	@Override
	public List<List<Trial>> attempt(List<Design> designs, List<WorldState> states) {
		if (designs.isEmpty() || states.isEmpty()) {
			throw new IllegalArgumentException("nothing to try");
		}
		List<List<Trial>> trials = new ArrayList<>();
		for (Design design : designs) {
			if (remaining < states.size()) {
				return trials;
			}
			remaining -= states.size();
			spent += states.size();
			tried.addAll(states);
			trials.add(states.stream().map(state -> world.apply(design, state)).toList());
		}
		return trials;
	}

	@Override
	public WorldState nominal() {
		return nominal;
	}
}
