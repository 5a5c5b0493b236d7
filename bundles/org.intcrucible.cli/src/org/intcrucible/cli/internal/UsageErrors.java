package org.intcrucible.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.formula.Suggestions;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Says in one line what is wrong with a command line, and what was probably meant. */
final class UsageErrors {

	private UsageErrors() {
	}

	static String text(CommandLine.ParameterException refused) {
		CommandSpec command = refused.getCommandLine().getCommandSpec();
		String sentence = refused instanceof CommandLine.UnmatchedArgumentException unmatched ? unmatched(unmatched, command)
				: refused.getMessage().strip();
		return sentence + (sentence.endsWith(".") || sentence.endsWith("?") ? "" : ".") + " See \"" + command.qualifiedName()
				+ " --help\".";
	}

	private static String unmatched(CommandLine.UnmatchedArgumentException refused, CommandSpec command) {
		String written = refused.getUnmatched().getFirst();
		boolean option = written.startsWith("-");
		String name = option && written.indexOf('=') > 0 ? written.substring(0, written.indexOf('=')) : written;
		List<String> known = new ArrayList<>(option ? command.optionsMap().keySet() : command.subcommands().keySet());
		if (!option && known.isEmpty()) {
			return "\"" + name + "\" is one argument too many.";
		}
		String what = option ? "option" : "command";
		return "There is no " + what + " \"" + name + "\""
				+ Suggestions.nearest(name, known).map(near -> ". Did you mean \"" + near + "\"?").orElse(".");
	}
}
