package org.intcrucible.run.command.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.cli.Recommendations;
import org.intcrucible.cli.RunOptions;
import org.intcrucible.cli.ThreadsOption;
import org.intcrucible.cli.WorkspaceUse;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.run.command.internal.TypedPress.Pressed;
import org.intcrucible.runconfig.RunPresets;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crucible run (PROJECT | FILE.md)}. */
@Command(name = "run", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Searches, stress-tests and ranks solutions of a problem.",
		footer = {"%nTyping this command is what authorises the run. Look before: crucible preflight PROJECT.",
				"A run that reaches a limit ranks what it has; the exit status is 0 then as well.", "%nExamples:",
				"  crucible run examples/web-shop.md --seed 7 --report shop.html",
				"  crucible run \"Web shop\" --preset quick --max-runtime 10m"})
@WorkspaceUse(WorkspaceUse.Mode.WRITES)
final class RunCommand implements Callable<Integer> {

	@Parameters(paramLabel = "PROJECT | FILE.md", description = {"A problem document, which becomes the current one of the project of its title;",
			"or a project: a title, an id, or the beginning of either."})
	private String target;

	@Option(names = "--project", paramLabel = "PROJECT", description = "With a file: refuse it unless it belongs to this project.")
	private String project = "";

	@Mixin
	private RunOptions options = new RunOptions();

	@Mixin
	private ThreadsOption threads = new ThreadsOption();

	@Mixin
	private OutputOptions output = new OutputOptions();

	@Spec
	private CommandSpec spec;

	private final Console console;
	private final Documents documents;
	private final RunPresets presets;
	private final Recommendations recommendations;
	private final TypedPress press;
	private final RunScreen screen;

	RunCommand(Console console, Documents documents, RunPresets presets, Recommendations recommendations, TypedPress press,
			RunScreen screen) {
		this.console = console;
		this.documents = documents;
		this.presets = presets;
		this.recommendations = recommendations;
		this.press = press;
		this.screen = screen;
	}

	@Override
	public Integer call() throws InterruptedException {
		return switch (Target.of(target, console)) {
			case Target.DocumentFile(Path path) -> call(List.of(path));
			case Target.Stored(String name) -> call(List.of());
		};
	}

	/** @param file that was typed; none if it is a project */
	private int call(List<Path> file) throws InterruptedException {
		List<Problem> unwritable = output.refusal(file);
		if (!unwritable.isEmpty()) {
			return console.refuse(unwritable, ExitStatus.BAD_INPUT);
		}
		Result<PinnedDocument, List<Problem>> document = file.isEmpty() ? documents.of(target, project)
				: documents.of(file.getFirst(), project);
		return switch (document) {
			case Result.Failure<PinnedDocument, List<Problem>>(List<Problem> problems) -> console.refuse(problems, ExitStatus.BAD_INPUT);
			case Result.Success<PinnedDocument, List<Problem>>(PinnedDocument saved) -> screen.show(press(saved), output, file);
		};
	}

	/** A message that recommends nothing is left to the desk to refuse: so the attempt is in the log. */
	private Result<Pressed, List<Problem>> press(PinnedDocument document) {
		return options.draft(document.project(), document.document().spec().mode(), presets, recommendations).flatMap(draft -> {
			Optional<InputHashes> advised = draft.links().recommendedMessage().flatMap(recommendations::of)
					.flatMap(advice -> Optional.ofNullable(advice.inputHashes()));
			Result<Pressed, List<Problem>> pressed = press.press(document.project(), draft, advised,
					spec.commandLine().getParseResult().originalArgs(), threads.threads());
			return advised.isEmpty() ? pressed : pressed.<Result<Pressed, List<Problem>>>fold(Result::success,
					problems -> Result.failure(problems.stream().map(RunCommand::remedied).toList()));
		});
	}

	/** What was advised for another problem cannot be looked at again. */
	private static Problem remedied(Problem problem) {
		return problem.code() == ProblemCode.STALE ? new Problem(ProblemCode.STALE, problem.sentence(),
				"Ask the Architect again, or leave --recommended out.", problem.place()) : problem;
	}
}
