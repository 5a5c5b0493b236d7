package org.intcrucible.cli.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.intcrucible.document.SettingReader;
import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.Design;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.Lever;
import org.intcrucible.model.LeverElement;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.model.Setting;
import org.intcrucible.model.Value;

/** Makes a design of what was typed behind {@code --set}: the baseline, but for that. */
final class LeverSettings {

	private final CompiledProblem problem;
	private final DesignSpace designs;
	private final double[] values;
	private final Set<String> targets = new HashSet<>();
	private final List<Problem> problems = new ArrayList<>();

	private LeverSettings(CompiledProblem problem) {
		this.problem = problem;
		designs = problem.designs();
		values = designs.baseline().toArray();
	}

	/** @return the design, or everything that is wrong with what was typed */
	static Result<Design, List<Problem>> design(CompiledProblem problem, List<String> typed) {
		LeverSettings settings = new LeverSettings(problem);
		typed.forEach(text -> settings.apply(Assignment.of("--set", text)));
		return settings.problems.isEmpty() ? Result.success(new Design(settings.values)) : Result.failure(settings.problems);
	}

	private void apply(Assignment assignment) {
		boolean assumption = problem.document().world().assumptions().stream().map(Assumption::name)
				.anyMatch(assignment.name()::equals);
		if (assumption) {
			refuse(assignment, ProblemCode.MEANING, "`" + assignment.name() + "` is an assumption, which no candidate decides.",
					"Use --assume.");
		} else if (!targets.add(assignment.target())) {
			refuse(assignment, ProblemCode.MEANING, "`" + assignment.target() + "` is set twice.", "Keep one of the two.");
		} else {
			switch (NumberFile.expanded(assignment).flatMap(value -> SettingReader.lever(problem.document(),
					assignment.place(), assignment.name() + " = " + value))) {
				case Result.Failure<Setting, List<Problem>>(List<Problem> found) ->
					found.forEach(problem -> problems.add(problem.at(Place.whole(assignment.place()))));
				case Result.Success<Setting, List<Problem>>(Setting setting) -> store(assignment, setting);
			}
		}
	}

	private void store(Assignment assignment, Setting setting) {
		int first = designs.first(setting.name());
		int count = designs.count(setting.name());
		if (assignment.index().isEmpty()) {
			for (int i = 0; i < count; i++) {
				values[first + i] = number(designs.elements().get(first + i), setting.value(), i);
			}
			return;
		}
		for (int i = first; i < first + count; i++) {
			LeverElement element = designs.elements().get(i);
			if (String.valueOf(element.index()).equals(assignment.index())) {
				storeElement(assignment, setting.value(), i);
				return;
			}
		}
		refuse(assignment, ProblemCode.OUT_OF_RANGE, "`" + setting.name() + "` has no element " + assignment.index() + ".",
				indices(designs.elements().get(first).index(), count));
	}

	private void storeElement(Assignment assignment, Value value, int position) {
		if (value instanceof Value.Vector) {
			refuse(assignment, ProblemCode.MEANING, "`" + assignment.target() + "` is one element.", "Write one value.");
		} else {
			values[position] = number(designs.elements().get(position), value, 0);
		}
	}

	private static String indices(int first, int count) {
		return first < 0 ? "It has one value: leave the brackets out."
				: "Its indices go from " + first + " to " + (first + count - 1) + ".";
	}

	private static double number(LeverElement element, Value value, int position) {
		return switch (value) {
			case Value.Number(double number) -> number;
			case Value.Truth(boolean yes) -> yes ? 1 : 0;
			case Value.Vector(var numbers) -> numbers.get(position);
			case Value.Option(String name) -> ((Lever.OneOf) element.lever().domain()).options().indexOf(name);
		};
	}

	private void refuse(Assignment assignment, ProblemCode code, String sentence, String remedy) {
		problems.add(new Problem(code, sentence, remedy, Place.whole(assignment.place())));
	}
}
