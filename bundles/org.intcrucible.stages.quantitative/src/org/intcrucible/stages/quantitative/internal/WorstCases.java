package org.intcrucible.stages.quantitative.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.intcrucible.model.Design;
import org.intcrucible.model.WorldState;

/**
 * What a search of the worst cases found.
 *
 * @param attacks   on designs that led
 * @param states    in which one of them did worst, in the order in which they were found
 * @param settled   whether the last attack found nothing worse
 * @param finalists how many designs were tried in all of them at the end; none if no tries were left
 * @param holding   designs that hold in all of the states and the nominal one, by where they do worst, best first; perhaps none
 * @param unharmed  what the best design of the nominal state is worth where it does worst of them
 */
record WorstCases(int attacks, List<WorldState> states, boolean settled, int finalists, List<Tried> holding, Merit unharmed) {

	/** Of the designs that a run keeps. */
	private static final int ONE_OF = 10;

	/** Where nothing was searched. */
	static final WorstCases NONE = new WorstCases(0, List.of(), false, 0, List.of(), Merit.UNTRIED);

	WorstCases {
		states = List.copyOf(states);
		holding = List.copyOf(holding);
	}

	/**
	 * Puts designs that hold among those that are kept, in place of the last of these, unless one like them is there.
	 *
	 * @param kept  best first
	 * @param known everything that was tried, best first
	 */
	List<Tried> among(List<Tried> kept, List<Tried> known, SearchSpace space) {
		if (holding.isEmpty()) {
			return kept;
		}
		List<Tried> missing = known.stream().filter(tried -> tried.merit().isFeasible() && holds(tried))
				.filter(tried -> kept.stream().noneMatch(other -> space.areAlike(tried.design(), other.design(), Portfolio.SAME)))
				.limit(kept.size() / ONE_OF).toList();
		if (missing.isEmpty()) {
			return kept;
		}
		Set<Design> chosen = new HashSet<>();
		Stream.concat(kept.stream().limit(kept.size() - missing.size()), missing.stream()).forEach(tried -> chosen.add(tried.design()));
		return known.stream().filter(tried -> chosen.contains(tried.design())).toList();
	}

	private boolean holds(Tried tried) {
		return holding.stream().anyMatch(held -> held.design().equals(tried.design()));
	}

	/** For a reader of the run. */
	String sentence(StateText text) {
		String start = "Worst-case search over the assumptions: " + counted(attacks, "attack") + " on leading designs found ";
		if (states.isEmpty()) {
			return start + "no state in which they do worse than at the nominal one.";
		}
		String found = states.stream().map(text::differences).collect(Collectors.joining("; "));
		return start + counted(states.size(), "state") + " in which one of them does worst (" + found + ")"
				+ (settled ? "; the last attack found nothing worse." : ".") + verdict();
	}

	private String verdict() {
		if (finalists == 0) {
			return "";
		}
		if (holding.isEmpty()) {
			return " No design was found that holds in all of them.";
		}
		String best = NumberText.of(holding.getFirst().merit().intelligence());
		return " The best of them all where it does worst has I " + best + " there; the best at the nominal state "
				+ (unharmed.isFeasible() ? "has I " + NumberText.of(unharmed.intelligence()) + "." : "breaks.");
	}

	private static String counted(int count, String what) {
		return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
	}
}
