package org.intcrucible.cli.internal;

import java.util.List;
import java.util.Stack;

import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Takes what follows an option as long as it looks like NAME=VALUE, so that the file may stand behind it as well as in
 * front.
 */
final class AssignmentConsumer implements IParameterConsumer {

	@Override
	public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
		List<String> assignments = option.getValue();
		if (arguments.isEmpty() || !isAssignment(arguments.peek())) {
			throw new ParameterException(command.commandLine(), "Behind " + option.paramLabel()
					+ " stands a name, an equals sign and a value, for example servers=6.");
		}
		while (!arguments.isEmpty() && isAssignment(arguments.peek())) {
			assignments.add(arguments.pop());
		}
	}

	private static boolean isAssignment(String argument) {
		return argument.indexOf('=') > 0 && !argument.startsWith("-");
	}
}
