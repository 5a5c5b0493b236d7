package org.intcrucible.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.DocumentFiles;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.Noise;
import org.intcrucible.engine.ProblemCompiler;
import org.intcrucible.model.Design;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.model.WorldState;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crucible evaluate FILE.md}. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Computes one point of a problem exactly, without a run.",
		footer = {"%nWhat is not set stays as it is today, and what is not assumed is nominal.%n%nExamples:",
				"  crucible evaluate examples/web-shop.md --set servers=20 region=both",
				"  crucible evaluate examples/shallow-lake.md --set a=0.02 --set 'a[3]=0.1' --assume b=0.3 --noise 7",
				"  crucible evaluate examples/shallow-lake.md --set a=@policy.txt --json"})
final class EvaluateCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FILE.md", description = "A problem document.")
	private Path file;

	@Option(names = "--set", paramLabel = "LEVER=VALUE", parameterConsumer = AssignmentConsumer.class,
			description = "A number, an option, yes or no. a=0.02 fills a vector, a[3]=0.1 sets one element, a=@FILE reads "
					+ "its numbers from a file; repeat for more.")
	private List<String> levers = new ArrayList<>();

	@Option(names = "--assume", paramLabel = "NAME=VALUE", parameterConsumer = AssignmentConsumer.class,
			description = "The value of an assumption; repeat for more.")
	private List<String> assumptions = new ArrayList<>();

	@Option(names = "--noise", paramLabel = "mean|SEED", converter = NoiseOption.class,
			description = "Every draw at its mean (default), or the draws of a run with this seed.")
	private Noise noise = new Noise.AtMean();

	@Option(names = "--json", description = "Print one JSON document, with all digits.")
	private boolean json;

	private final Console console;
	private final DocumentFiles files;

	EvaluateCommand(Console console, DocumentFiles files) {
		this.console = console;
		this.files = files;
	}

	@Override
	public Integer call() {
		return point().fold(this::report, problems -> console.refuse(problems, ExitStatus.BAD_INPUT));
	}

	private Result<PointEvaluation, List<Problem>> point() {
		return files.read(file).flatMap(parsed -> {
			// The reader has compiled it already, and refused it if that does not work.
			CompiledProblem problem = ProblemCompiler.compile(parsed.document(), Set.of()).orElseThrow();
			return inputs(problem).map(inputs -> PointEvaluation.of(problem, inputs.design(), inputs.state(), noise));
		});
	}

	private record Inputs(Design design, WorldState state) {
	}

	/** Reads both kinds of settings before it refuses, so that everything wrong is said at once. */
	private Result<Inputs, List<Problem>> inputs(CompiledProblem problem) {
		List<Problem> problems = new ArrayList<>();
		Result<Design, List<Problem>> design = LeverSettings.design(problem, levers);
		Result<WorldState, List<Problem>> state = AssumptionSettings.state(problem, assumptions);
		problems.addAll(design.fold(value -> List.of(), found -> found));
		problems.addAll(state.fold(value -> List.of(), found -> found));
		return problems.isEmpty() ? Result.success(new Inputs(design.orElseThrow(), state.orElseThrow())) : Result.failure(problems);
	}

	private int report(PointEvaluation point) {
		if (json) {
			console.out().println(JsonCodec.writeDocument(point.toJson()));
		} else {
			new PointText(point).lines().forEach(console.out()::println);
		}
		return point.failure().map(reason -> {
			console.err().println("crucible: " + file + ": The evaluation failed. " + reason);
			return ExitStatus.FAILED;
		}).orElse(ExitStatus.DONE);
	}
}
