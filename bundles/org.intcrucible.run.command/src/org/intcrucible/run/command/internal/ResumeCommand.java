package org.intcrucible.run.command.internal;

import java.util.List;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.RunArgument;
import org.intcrucible.cli.SubcommandOf;
import org.intcrucible.cli.WorkspaceUse;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.runconfig.PriorRuns;
import org.intcrucible.runconfig.RunDraft;

import picocli.CommandLine.Command;

/** {@code crucible runs resume RUN}. */
@Command(name = "resume", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Goes on with a run that was cut short: a new run that takes over what is finished.",
		footer = {"%nTyping this command is what authorises the new run. Its result is that of a run that was never interrupted.",
				"%nExamples:", "  crucible runs resume R-015", "  crucible runs resume 15 --project \"Web shop\" --json"})
@SubcommandOf("runs")
@WorkspaceUse(WorkspaceUse.Mode.WRITES)
final class ResumeCommand extends PriorRunCommand {

	private final PriorRuns priorRuns;

	ResumeCommand(Console console, RunArgument argument, PriorRuns priorRuns, TypedPress press, RunScreen screen) {
		super(console, argument, press, screen);
		this.priorRuns = priorRuns;
	}

	@Override
	Result<RunDraft, List<Problem>> draft(Run prior) {
		return priorRuns.resume(prior);
	}

	@Override
	RunLinks.Source source(RunId prior) {
		return new RunLinks.Resumed(prior);
	}
}
