package org.intcrucible.cli.internal.runs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.Scenario;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunReader;

/** Finds the candidate or the scenario of a run that somebody means. */
final class CandidateArgument {

	private static final Pattern CANDIDATE = Pattern.compile("(?i)(?:c-?)?0*([1-9][0-9]{0,8})");
	private static final Pattern SCENARIO = Pattern.compile("(?i)(?:s-?)?0*([1-9][0-9]{0,8})");
	private static final int SHOWN = 5;

	private final RunReader runs;

	CandidateArgument(RunReader runs) {
		this.runs = runs;
	}

	/** @param written {@code c12}, {@code C-0012} or {@code 12} */
	Result<Candidate, Problem> find(Run run, String written) {
		Optional<Candidate> found = ordinal(CANDIDATE, written).flatMap(ordinal -> runs.candidate(run.id(), ordinal));
		return found.<Result<Candidate, Problem>>map(Result::success).orElseGet(() -> Result.failure(new Problem(ProblemCode.UNKNOWN,
				run.name() + " has no candidate \"" + written + "\".", candidates(run), Place.whole("CANDIDATE"))));
	}

	private static Optional<Integer> ordinal(Pattern pattern, String written) {
		Matcher matcher = pattern.matcher(written);
		return matcher.matches() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
	}

	private String candidates(Run run) {
		List<Candidate> best = new CandidatePages(runs, run.id()).with(Set.of(), Page.Request.first(SHOWN)).items();
		return best.isEmpty() ? "It has no candidates."
				: "Its first are " + best.stream().map(Candidate::id).collect(Collectors.joining(", ")) + "; see: crucible candidates list "
						+ run.id() + ".";
	}

	/** @param written {@code s3}, {@code S-03}, {@code 3} or the scenario's name */
	static Result<Scenario, Problem> scenario(List<Scenario> scenarios, String written) {
		Optional<Scenario> named = scenarios.stream().filter(scenario -> scenario.name().equalsIgnoreCase(written)).findFirst();
		Optional<Scenario> found = named.or(() -> ordinal(SCENARIO, written).flatMap(
				ordinal -> scenarios.stream().filter(scenario -> scenario.ordinal() == ordinal).findFirst()));
		return found.<Result<Scenario, Problem>>map(Result::success).orElseGet(() -> Result.failure(new Problem(ProblemCode.UNKNOWN,
				"There is no scenario \"" + written + "\" in this run.", scenarios.isEmpty() ? "It has none."
						: String.format(Locale.ROOT, "There is s1 to s%d.", scenarios.size()), Place.whole("--scenario"))));
	}
}
