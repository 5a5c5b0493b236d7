package org.intcrucible.cli.internal;

import java.util.concurrent.Callable;

import org.intcrucible.cli.ExitStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What stands above all commands. */
@Command(name = "crucible", mixinStandardHelpOptions = true, versionProvider = ProductVersion.class, sortOptions = false,
		synopsisHeading = "Usage: ", commandListHeading = "",
		customSynopsis = {"crucible [--workspace DIR]            opens the workbench",
				"       crucible [--workspace DIR] COMMAND    works without a window"},
		description = {"%nYou describe a problem in one document: goals, constraints, what you decide, what you do not know.",
				"Int Crucible searches for solutions, tries them in many states of the world, and ranks them with reasons.%n"},
		footer = {"%nTo start, let it search the shop for a configuration that survives the autumn sale:",
				"  crucible run examples/web-shop.md",
				"%nEvery command says more: crucible COMMAND --help. The workspace is ~/.crucible unless you name another."})
final class RootCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() {
		spec.commandLine().usage(spec.commandLine().getOut());
		return ExitStatus.DONE;
	}
}
