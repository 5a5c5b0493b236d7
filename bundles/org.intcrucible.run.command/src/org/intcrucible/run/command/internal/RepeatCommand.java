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
import org.intcrucible.model.RunRequest;
import org.intcrucible.runconfig.PriorRuns;
import org.intcrucible.runconfig.RunDraft;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crucible runs repeat RUN}. */
@Command(name = "repeat", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Runs the same again, on the document that the run worked on: a new run with the same result.",
		footer = {"%nTyping this command is what authorises the new run. A run that was stopped by a limit is stopped at the same place again.",
				"%nExamples:", "  crucible runs repeat R-015", "  crucible runs repeat 15 --project \"Web shop\" --seed 2"})
@SubcommandOf("runs")
@WorkspaceUse(WorkspaceUse.Mode.WRITES)
final class RepeatCommand extends PriorRunCommand {

	@Option(names = "--seed", paramLabel = "N", description = "Another one for the random numbers, to see whether the ranking stays.")
	private Long seed;

	private final PriorRuns priorRuns;

	RepeatCommand(Console console, RunArgument argument, PriorRuns priorRuns, TypedPress press, RunScreen screen) {
		super(console, argument, press, screen);
		this.priorRuns = priorRuns;
	}

	@Override
	Result<RunDraft, List<Problem>> draft(Run prior) {
		return priorRuns.repeat(prior).map(draft -> seed == null ? draft : new RunDraft(seeded(draft.request()), draft.links()));
	}

	@Override
	RunLinks.Source source(RunId prior) {
		return new RunLinks.Repeated(prior);
	}

	private RunRequest seeded(RunRequest request) {
		return new RunRequest(request.mode(), request.parameters(), seed, request.stages(), request.analyses());
	}
}
