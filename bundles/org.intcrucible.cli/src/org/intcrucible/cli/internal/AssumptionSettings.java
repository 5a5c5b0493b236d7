package org.intcrucible.cli.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.intcrucible.document.SettingReader;
import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.Lever;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.model.Setting;
import org.intcrucible.model.Value;
import org.intcrucible.model.WorldState;

/** Makes a state of the world of what was typed behind {@code --assume}: the nominal one, but for that. */
final class AssumptionSettings {

	private final CompiledProblem problem;
	private final List<String> names;
	private final double[] values;
	private final Set<String> targets = new HashSet<>();
	private final List<Problem> problems = new ArrayList<>();

	private AssumptionSettings(CompiledProblem problem) {
		this.problem = problem;
		names = problem.uncertainties().stream().map(Assumption::name).toList();
		values = problem.nominal().toArray();
	}

	/** @return the state, or everything that is wrong with what was typed */
	static Result<WorldState, List<Problem>> state(CompiledProblem problem, List<String> typed) {
		AssumptionSettings settings = new AssumptionSettings(problem);
		typed.forEach(text -> settings.apply(Assignment.of("--assume", text)));
		return settings.problems.isEmpty() ? Result.success(new WorldState(settings.values)) : Result.failure(settings.problems);
	}

	private void apply(Assignment assignment) {
		boolean lever = problem.document().world().levers().stream().map(Lever::name).anyMatch(assignment.name()::equals);
		if (lever) {
			refuse(assignment, "`" + assignment.name() + "` is a lever, which a candidate decides.", "Use --set.");
		} else if (!targets.add(assignment.target())) {
			refuse(assignment, "`" + assignment.target() + "` is set twice.", "Keep one of the two.");
		} else if (!assignment.index().isEmpty()) {
			refuse(assignment, "An assumption has one value.", "Leave the brackets out.");
		} else {
			switch (SettingReader.assumption(problem.document(), assignment.place(), assignment.typed())) {
				case Result.Failure<Setting, List<Problem>>(List<Problem> found) ->
					found.forEach(problem -> problems.add(problem.at(Place.whole(assignment.place()))));
				case Result.Success<Setting, List<Problem>>(Setting setting) -> store(setting);
			}
		}
	}

	private void store(Setting setting) {
		if (setting.value() instanceof Value.Number(double number)) {
			values[names.indexOf(setting.name())] = number;
		}
	}

	private void refuse(Assignment assignment, String sentence, String remedy) {
		problems.add(new Problem(ProblemCode.MEANING, sentence, remedy, Place.whole(assignment.place())));
	}
}
