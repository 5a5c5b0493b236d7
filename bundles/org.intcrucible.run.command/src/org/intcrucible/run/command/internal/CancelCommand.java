package org.intcrucible.run.command.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.cli.RunArgument;
import org.intcrucible.cli.RunSelection;
import org.intcrucible.cli.SubcommandOf;
import org.intcrucible.cli.WorkspaceUse;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunStatus;
import org.intcrucible.run.RunDocument;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code crucible runs cancel RUN}: in the process that the run is under way in. */
@Command(name = "cancel", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Ends a run that waits or is under way. What was evaluated is kept.",
		footer = {"%nIt works while another process runs it.", "%nExamples:", "  crucible runs cancel R-015",
				"  crucible runs cancel 15 --project \"Web shop\" --json"})
@SubcommandOf("runs")
@WorkspaceUse(WorkspaceUse.Mode.STEERS)
final class CancelCommand implements Callable<Integer> {

	@Mixin
	private RunSelection selection = new RunSelection();

	@Option(names = "--json", description = "Print one JSON document.")
	private boolean json;

	private final Console console;
	private final RunArgument argument;
	private final RunWatch watch;

	CancelCommand(Console console, RunArgument argument, RunWatch watch) {
		this.console = console;
		this.argument = argument;
		this.watch = watch;
	}

	@Override
	public Integer call() throws InterruptedException {
		return switch (argument.find(selection.run(), selection.project())) {
			case Result.Failure<Run, Problem>(Problem problem) -> console.refuse(List.of(problem), ExitStatus.BAD_INPUT);
			case Result.Success<Run, Problem>(Run run) -> cancel(run);
		};
	}

	/** An attempt on a run that is over is made all the same: so it is in the log. */
	private int cancel(Run run) throws InterruptedException {
		return watch.cancel(run.id()).fold(this::print,
				problems -> console.refuse(run.status().isFinal() ? List.of(over(run)) : problems, ExitStatus.BAD_INPUT));
	}

	private static Problem over(Run run) {
		return new Problem(ProblemCode.REFUSED, run.name() + " neither waits nor runs: it is " + JsonCodec.write(run.status()).replace("\"", "")
				+ ".", "", Place.whole("RUN"));
	}

	/** A run may have come to its end by itself at the last moment. */
	private int print(Run run) {
		boolean done = run.status() == RunStatus.CANCELLED;
		if (json) {
			console.out().println(JsonCodec.writeDocument(RunDocument.of(run)));
		} else if (done) {
			console.out().println(run.name() + " is cancelled. What was evaluated is kept: crucible runs show " + run.id());
		}
		return done ? ExitStatus.DONE : console.refuse(List.of(over(run)), ExitStatus.BAD_INPUT);
	}
}
