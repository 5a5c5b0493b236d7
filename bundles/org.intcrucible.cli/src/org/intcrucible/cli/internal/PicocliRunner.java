package org.intcrucible.cli.internal;

import java.util.List;
import java.util.Optional;

import org.intcrucible.cli.CommandFactory;
import org.intcrucible.cli.Console;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.cli.WorkspaceUse;
import org.intcrucible.cli.internal.door.CommandDoor;
import org.intcrucible.cli.internal.door.CommandRequest;
import org.intcrucible.cli.internal.door.WorkspaceAccess;
import org.intcrucible.cli.internal.door.WorkspaceAccess.Access;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.store.Workspace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Dispatches by picocli, and opens the workspace for commands that use it. Commands come and go with their bundles. */
@Component(service = CommandLineRunner.class)
public final class PicocliRunner implements CommandLineRunner {

	private final CommandTree commands;
	private final Workspace workspace;
	private final WorkspaceAccess access;

	@Activate
	public PicocliRunner(@Reference(cardinality = ReferenceCardinality.MULTIPLE,
			policyOption = ReferencePolicyOption.GREEDY) List<CommandFactory> factories, @Reference Workspace workspace) {
		this(factories, workspace, new WorkspaceAccess(workspace));
	}

	/** @param access to the workspace, with a patience of its own */
	public PicocliRunner(List<CommandFactory> factories, Workspace workspace, WorkspaceAccess access) {
		commands = new CommandTree(factories);
		this.workspace = workspace;
		this.access = access;
	}

	@Override
	public int run(String[] arguments, Console console) {
		CommandLine line = commands.line(console).setExecutionStrategy(parsed -> call(parsed, console));
		return CommandTree.execute(line, arguments, console);
	}

	private int call(ParseResult parsed, Console console) {
		Integer helped = CommandLine.executeHelpRequest(parsed);
		if (helped != null) {
			return helped;
		}
		Optional<WorkspaceUse.Mode> use = WorkspaceUses.of(parsed);
		if (use.isEmpty()) {
			return new RunLast().execute(parsed);
		}
		try {
			return switch (use.get() == WorkspaceUse.Mode.WRITES ? access.write()
					: access.read(CommandRequest.of(parsed.expandedArgs(), console), console)) {
				case Access.Here here -> callHere(parsed, console);
				case Access.There(int status) -> status;
				case Access.Refused(Problem problem) -> console.refuse(List.of(problem), ExitStatus.FAILED);
			};
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			return ExitStatus.CANCELLED;
		}
	}

	/** While the command works, this process holds the workspace, and answers those that come to read it or to steer what it does. */
	private int callHere(ParseResult parsed, Console console) {
		return switch (CommandDoor.open(workspace, new Visitors(commands, workspace))) {
			case Result.Success<CommandDoor, Problem>(CommandDoor door) -> {
				try (door) {
					yield new RunLast().execute(parsed);
				}
			}
			case Result.Failure<CommandDoor, Problem>(Problem problem) -> {
				console.refuse(List.of(problem), ExitStatus.FAILED);
				yield new RunLast().execute(parsed);
			}
		};
	}
}
