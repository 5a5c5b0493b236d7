package org.intcrucible.cli.internal;

import java.io.PrintWriter;
import java.util.List;

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

	private static final int USAGE_WIDTH = 110;

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
		line.addSubcommand(new CommandLine.HelpCommand());
		line.getHelpSectionMap().put(CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST, CommandGroup::list);
		line.setOut(new PrintWriter(console.out(), true)).setErr(new PrintWriter(console.err(), true));
		line.setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpWidth(USAGE_WIDTH);
		line.setParameterExceptionHandler((refused, given) -> usage(refused, console));
		line.setExecutionExceptionHandler((failure, command, result) -> failed(failure, console));
		try {
			return line.execute(arguments);
		} catch (OutOfMemoryError full) {
			console.err().println("crucible: The memory does not suffice. Use fewer steps, samples or candidates, or give "
					+ "more memory: JDK_JAVA_OPTIONS=-Xmx8g.");
			return ExitStatus.FAILED;
		}
	}

	private static int usage(CommandLine.ParameterException refused, Console console) {
		console.err().println("crucible: " + UsageErrors.text(refused));
		return ExitStatus.BAD_INPUT;
	}

	private static int failed(Exception failure, Console console) {
		console.err().println("crucible: An unexpected failure: " + failure + ". Report it with the lines below.");
		failure.printStackTrace(console.err());
		return ExitStatus.FAILED;
	}
}
