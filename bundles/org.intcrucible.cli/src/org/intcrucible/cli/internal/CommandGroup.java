package org.intcrucible.cli.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;

/** What commands are for, in the order in which a newcomer needs them. */
enum CommandGroup {

	SOLVE("Solve a problem", "run", "evaluate", "preflight", "analyze"),
	DESCRIBE("Describe a problem", "spec", "chat", "issues"),
	LOOK("Look at what came out", "runs", "candidates", "audit", "open"),
	KEEP("Keep projects", "project", "snapshot", "backup", "restore"),
	SET_UP("Set the product up", "doctor", "plugins", "models", "links"),
	/** Those of plug-ins, and those that nobody put into a group. */
	MORE("Further commands");

	/** It is another way to write --help, and no work. */
	private static final String HELP = "help";
	private static final int NAME_WIDTH = 14;

	private final String title;
	private final List<String> commands;

	CommandGroup(String title, String... commands) {
		this.title = title;
		this.commands = List.of(commands);
	}

	private static CommandGroup of(String command) {
		return Arrays.stream(values()).filter(group -> group.commands.contains(command)).findFirst().orElse(MORE);
	}

	/** The list of commands in the help of the command above them. */
	static String list(Help help) {
		Map<CommandGroup, List<String>> groups = new LinkedHashMap<>();
		Arrays.stream(values()).forEach(group -> groups.put(group, new ArrayList<>()));
		help.subcommands().keySet().stream().filter(command -> !command.equals(HELP))
				.forEach(command -> groups.get(of(command)).add(command));
		StringBuilder text = new StringBuilder();
		groups.forEach((group, commands) -> {
			if (!commands.isEmpty()) {
				commands.sort((one, other) -> Integer.compare(group.commands.indexOf(one), group.commands.indexOf(other)));
				text.append(System.lineSeparator()).append(group.title).append(System.lineSeparator()).append(table(help, commands));
			}
		});
		return text.toString();
	}

	private static String table(Help help, List<String> commands) {
		TextTable table = TextTable.forColumns(help.colorScheme(), new Column(NAME_WIDTH, 2, Column.Overflow.SPAN),
				new Column(help.commandSpec().usageMessage().width() - NAME_WIDTH, 2, Column.Overflow.WRAP));
		commands.forEach(command -> {
			String[] description = help.subcommands().get(command).commandSpec().usageMessage().description();
			table.addRowValues(command, description.length == 0 ? "" : description[0]);
		});
		return table.toString();
	}
}
