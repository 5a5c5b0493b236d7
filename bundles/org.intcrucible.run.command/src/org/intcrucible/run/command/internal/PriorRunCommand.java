package org.intcrucible.run.command.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.cli.RunArgument;
import org.intcrucible.cli.RunSelection;
import org.intcrucible.cli.ThreadsOption;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.run.command.internal.TypedPress.Pressed;
import org.intcrucible.runconfig.RunDraft;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A press that stems from a run which was made before. */
abstract class PriorRunCommand implements Callable<Integer> {

	@Mixin
	private RunSelection selection = new RunSelection();

	@Mixin
	private ThreadsOption threads = new ThreadsOption();

	@Mixin
	private OutputOptions output = new OutputOptions();

	@Spec
	private CommandSpec spec;

	private final Console console;
	private final RunArgument argument;
	private final TypedPress press;
	private final RunScreen screen;

	PriorRunCommand(Console console, RunArgument argument, TypedPress press, RunScreen screen) {
		this.console = console;
		this.argument = argument;
		this.press = press;
		this.screen = screen;
	}

	/** What the press is to be made on; or why there can be nothing. */
	abstract Result<RunDraft, List<Problem>> draft(Run prior);

	/** How the new run would be linked to the one before. */
	abstract RunLinks.Source source(RunId prior);

	@Override
	public final Integer call() throws InterruptedException {
		List<Problem> unwritable = output.refusal(List.of());
		if (!unwritable.isEmpty()) {
			return console.refuse(unwritable, ExitStatus.BAD_INPUT);
		}
		return switch (argument.find(selection.run(), selection.project())) {
			case Result.Failure<Run, Problem>(Problem problem) -> console.refuse(List.of(problem), ExitStatus.BAD_INPUT);
			case Result.Success<Run, Problem>(Run prior) -> screen.show(press(prior), output, List.of());
		};
	}

	/** What cannot be prepared is pressed all the same: the desk refuses it for the same reason, and the attempt is in the log. */
	private Result<Pressed, List<Problem>> press(Run prior) {
		RunDraft draft = draft(prior).fold(prepared -> prepared, refused -> new RunDraft(prior.authorisation().request(),
				new RunLinks(new RunLinks.Unadvised(), new RunLinks.NoTalk(), source(prior.id()))));
		return press.press(prior.authorisation().project(), draft, Optional.empty(), spec.commandLine().getParseResult().originalArgs(), threads.threads());
	}
}
