package org.intcrucible.document;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.ProblemSpec;
import org.intcrucible.model.WorldModel;

/** Documents that have much in common: elements are left out, moved, or taken from another document. */
final class RandomEdits {

	private final RandomGenerator random;

	private RandomEdits(RandomGenerator random) {
		this.random = random;
	}

	/** A document made of two, most of it from the first; sometimes it equals the first. */
	static ProblemDocument edited(ProblemDocument first, ProblemDocument second, RandomGenerator random) {
		return new RandomEdits(random).document(first, second);
	}

	private ProblemDocument document(ProblemDocument first, ProblemDocument second) {
		return new ProblemDocument(either(first.title(), second.title()),
				either(first.description(), second.description()), spec(first.spec(), second.spec()),
				world(first.world(), second.world()), list(first.candidates(), second.candidates()));
	}

	private ProblemSpec spec(ProblemSpec first, ProblemSpec second) {
		return new ProblemSpec(list(first.goals(), second.goals()), list(first.constraints(), second.constraints()),
				either(first.resolution(), second.resolution()), either(first.mode(), second.mode()));
	}

	private WorldModel world(WorldModel first, WorldModel second) {
		return new WorldModel(either(first.simulation(), second.simulation()), list(first.actors(), second.actors()),
				list(first.levers(), second.levers()), list(first.assumptions(), second.assumptions()),
				list(first.correlations(), second.correlations()), list(first.mechanisms(), second.mechanisms()),
				list(first.resources(), second.resources()), list(first.scenarios(), second.scenarios()),
				list(first.simplifications(), second.simplifications()));
	}

	private <T> T either(T first, T second) {
		return random.nextInt(12) == 0 ? second : first;
	}

	private <T> List<T> list(List<T> first, List<T> second) {
		var list = new ArrayList<>(either(first, second));
		if (!list.isEmpty() && random.nextInt(12) == 0) {
			list.remove(random.nextInt(list.size()));
		}
		if (!list.isEmpty() && random.nextInt(12) == 0) {
			list.add(random.nextInt(list.size()), list.removeLast());
		}
		return list;
	}
}
