package org.intcrucible.cli.internal;

import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.intcrucible.cli.CommandFactory;
import org.intcrucible.cli.Console;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.cli.SubcommandOf;
import org.intcrucible.store.StoreException;

import picocli.CommandLine;

/** All commands there are, put together anew for each call. */
final class CommandTree {

	private static final int USAGE_WIDTH = 110;

	private final List<CommandFactory> factories;

	CommandTree(List<CommandFactory> factories) {
		this.factories = List.copyOf(factories);
	}

	/** For one call, whose caller gets to read the console; {@link #execute} is how to call it. */
	CommandLine line(Console console) {
		CommandLine line = new CommandLine(new RootCommand());
		List<CommandLine> commands = factories.stream().map(factory -> new CommandLine(factory.create(console)))
				.sorted(Comparator.comparing(CommandLine::getCommandName)).toList();
		commands.stream().filter(command -> above(command).isEmpty())
				.forEach(command -> line.addSubcommand(command.getCommandName(), command));
		commands.forEach(command -> above(command).map(line.getSubcommands()::get)
				.ifPresent(group -> group.addSubcommand(command.getCommandName(), command)));
		line.addSubcommand(new CommandLine.HelpCommand());
		line.getHelpSectionMap().put(CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST, CommandGroup::list);
		line.setOut(new PrintWriter(console.out(), true)).setErr(new PrintWriter(console.err(), true));
		line.setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpWidth(USAGE_WIDTH);
		line.registerConverter(Path.class, name -> console.resolve(Path.of(name)));
		line.registerConverter(File.class, name -> console.resolve(Path.of(name)).toFile());
		line.setParameterExceptionHandler((refused, given) -> usage(refused, console));
		line.setExecutionExceptionHandler((failure, command, result) -> failed(failure, console));
		return line;
	}

	/** Name of the command that one belongs below; empty if that is {@code crucible} itself. */
	private static Optional<String> above(CommandLine command) {
		return Optional.ofNullable(command.getCommand().getClass().getAnnotation(SubcommandOf.class)).map(SubcommandOf::value);
	}

	/** Calls one; whatever goes wrong is said on the console. */
	static int execute(CommandLine line, String[] arguments, Console console) {
		try {
			return line.execute(arguments);
		} catch (StoreException refused) {
			return failed(refused, console);
		} catch (OutOfMemoryError full) {
			console.err().println("crucible: The memory does not suffice. Use fewer steps, samples or candidates, or give "
					+ "more memory: CRUCIBLE_JAVA_OPTIONS=-Xmx8g.");
			return ExitStatus.FAILED;
		}
	}

	private static int usage(CommandLine.ParameterException refused, Console console) {
		console.err().println("crucible: " + UsageErrors.text(refused));
		return ExitStatus.BAD_INPUT;
	}

	private static int failed(Exception failure, Console console) {
		if (failure instanceof StoreException refused) {
			return console.refuse(List.of(refused.problem()), ExitStatus.FAILED);
		}
		console.err().println("crucible: An unexpected failure: " + failure + ". Report it with the lines below.");
		failure.printStackTrace(console.err());
		return ExitStatus.FAILED;
	}
}
