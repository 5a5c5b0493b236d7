package org.intcrucible.cli.internal;

import java.util.List;
import java.util.Set;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.cli.WorkspaceUse;
import org.intcrucible.cli.internal.door.DoorCommands;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.store.Workspace;

import picocli.CommandLine;
import picocli.CommandLine.RunLast;

/** Carries out, here, what another process may bring: commands that read the workspace or steer what this process is doing. */
record Visitors(CommandTree commands, Workspace workspace) implements DoorCommands {

	private static final Set<WorkspaceUse.Mode> BESIDE_THE_HOLDER = Set.of(WorkspaceUse.Mode.READS, WorkspaceUse.Mode.STEERS);

	/** Argument files have been read where they lie. */
	@Override
	public int run(List<String> arguments, Console console) {
		CommandLine line = commands.line(console).setExpandAtFiles(false).setExecutionStrategy(
				parsed -> WorkspaceUses.of(parsed).filter(BESIDE_THE_HOLDER::contains).isPresent()
						? new RunLast().execute(parsed) : console.refuse(List.of(onlyReading()), ExitStatus.FAILED));
		return CommandTree.execute(line, arguments.toArray(String[]::new), console);
	}

	private Problem onlyReading() {
		String holder = workspace.holder().map(one -> "process " + one.pid() + " on " + one.host() + " since " + one.since())
				.orElse("another process");
		return new Problem(ProblemCode.REFUSED, "The workspace is held by " + holder + ", which takes only commands that read it.",
				"Wait for its end, or choose another workspace: crucible --workspace DIR.", Place.whole("workspace"));
	}
}
