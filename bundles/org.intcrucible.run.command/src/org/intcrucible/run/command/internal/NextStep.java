package org.intcrucible.run.command.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.intcrucible.document.ElementText;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.Value;
import org.intcrucible.model.RunResult;

/** What a reader of a ranking may want to do, as something to type. */
final class NextStep {

	private static final int MOST_SETTINGS = 12;

	private final List<Path> file;
	private final RunResult result;

	/** @param file that was run; none if it was something that is stored */
	NextStep(List<Path> file, RunResult result) {
		this.file = List.copyOf(file);
		this.result = result;
	}

	/** One or two lines; none if nothing was ranked. */
	List<String> lines() {
		if (result.candidates().isEmpty()) {
			return List.of();
		}
		Candidate best = result.candidates().getFirst();
		if (best.status() == CandidateStatus.REJECTED) {
			return List.of("Every candidate breaks something hard. Next: loosen a constraint, widen a lever, or search longer"
					+ " with --max-evaluations.");
		}
		Map<String, Value> levers = DesignSpace.of(result.document().world()).values(best.design());
		boolean typable = !file.isEmpty() && levers.size() <= MOST_SETTINGS
				&& levers.values().stream().noneMatch(Value.Vector.class::isInstance);
		String again = "Next: add --report FILE.html for charts of all of it, or --seed 2 to see whether the ranking stays.";
		return typable ? List.of(again, "The best one alone: crucible evaluate " + quoted(file.getFirst().toString()) + settings(levers))
				: List.of(again);
	}

	private static String settings(Map<String, Value> levers) {
		return levers.entrySet().stream().map(entry -> " --set " + quoted(entry.getKey() + "=" + ElementText.value(entry.getValue())))
				.collect(Collectors.joining());
	}

	/** As a shell takes it for one word. */
	private static String quoted(String word) {
		return word.matches("[\\w./=+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
	}
}
