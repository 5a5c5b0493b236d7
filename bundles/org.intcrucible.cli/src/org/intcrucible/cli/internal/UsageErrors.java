package org.intcrucible.cli.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.formula.Suggestions;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says in one line what is wrong with a command line, and what was probably meant. */
final class UsageErrors {

	private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);

	private UsageErrors() {
	}

	static String text(CommandLine.ParameterException refused) {
		CommandSpec command = refused.getCommandLine().getCommandSpec();
		String sentence = refused instanceof CommandLine.UnmatchedArgumentException unmatched ? unmatched(unmatched, command)
				: refused.getCause() instanceof CommandLine.TypeConversionException cause && refused.getArgSpec() != null
						&& refused.getValue() != null ? unconverted(refused.getArgSpec(), refused.getValue(), cause)
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

	/** Converters of ours say it in a sentence of their own; those of picocli speak of types. */
	private static String unconverted(ArgSpec argument, String value, CommandLine.TypeConversionException refused) {
		Class<?> type = argument.auxiliaryTypes()[0];
		String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
		String written = "\"" + value + "\" ";
		if (argument.converters().length > 0) {
			return name + ": " + refused.getMessage();
		}
		if (type.isEnum()) {
			List<String> known = Arrays.stream(type.getEnumConstants()).map(constant -> Wording.key((Enum<?>) constant)).toList();
			return name + ": " + written + "is none of " + Wording.alternatives(known) + ".";
		}
		if (WHOLE.contains(type)) {
			return name + ": " + written + (value.matches("[+-]?[0-9]+") ? "is too large a number." : "is no whole number.");
		}
		return name + ": " + (type == double.class || type == Double.class ? written + "is no number." : refused.getMessage());
	}
}
