package org.intcrucible.cli.internal;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

import org.intcrucible.cli.CommandFactory;
import org.intcrucible.cli.Console;
import org.intcrucible.cli.ExitStatus;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import picocli.CommandLine;

/** Dispatches by picocli. Commands come and go with their bundles. */
@Component(service = CommandLineRunner.class)
public final class PicocliRunner implements CommandLineRunner {

	private final List<CommandFactory> factories;

	@Activate
	public PicocliRunner(@Reference(cardinality = ReferenceCardinality.MULTIPLE,
			policyOption = ReferencePolicyOption.GREEDY) List<CommandFactory> factories) {
		this.factories = List.copyOf(factories);
	}

	@Override
	public int run(String[] arguments, Console console) {
		CommandLine line = new CommandLine(new RootCommand());
		factories.stream().map(factory -> new CommandLine(factory.create(console)))
				.sorted((one, other) -> one.getCommandName().compareTo(other.getCommandName()))
				.forEach(command -> line.addSubcommand(command.getCommandName(), command));
		line.setOut(new PrintWriter(console.out(), true)).setErr(new PrintWriter(console.err(), true));
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.setParameterExceptionHandler((refused, given) -> usage(refused, console));
		line.setExecutionExceptionHandler((failure, command, result) -> failed(failure, console));
		return line.execute(arguments);
	}

	private static int usage(CommandLine.ParameterException refused, Console console) {
		String command = refused.getCommandLine().getCommandSpec().qualifiedName();
		console.err().println("crucible: " + refused.getMessage() + " See \"" + command + " --help\".");
		return ExitStatus.BAD_INPUT;
	}

	private static int failed(Exception failure, Console console) {
		console.err().println("crucible: An unexpected failure: " + failure + ". Report it with the lines below.");
		failure.printStackTrace(console.err());
		return ExitStatus.FAILED;
	}

	/** What stands above all commands. */
	@CommandLine.Command(name = "crucible", mixinStandardHelpOptions = true, versionProvider = ProductVersion.class,
			sortOptions = false, synopsisHeading = "Usage: ", commandListHeading = "%nCommands:%n",
			customSynopsis = {"crucible [--workspace DIR]            opens the workbench",
					"       crucible [--workspace DIR] COMMAND    works without a window"},
			description = "%nFinds, stress-tests and ranks solutions of a problem that you describe in one document.",
			footer = "%nStart with: crucible run examples/web-shop.md")
	static final class RootCommand implements Callable<Integer> {

		@CommandLine.Spec
		private CommandLine.Model.CommandSpec spec;

		@Override
		public Integer call() {
			spec.commandLine().usage(spec.commandLine().getOut());
			return ExitStatus.DONE;
		}
	}
}
