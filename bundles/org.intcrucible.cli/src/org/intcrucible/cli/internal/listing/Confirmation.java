package org.intcrucible.cli.internal.listing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;

import org.intcrucible.cli.Console;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;

/** Asks somebody at the terminal before something is gone for good. */
public final class Confirmation {

	private static final Set<String> YES = Set.of("y", "yes");

	private final Console console;
	private final InputStream input;

	/** @param input what is typed */
	public Confirmation(Console console, InputStream input) {
		this.console = console;
		this.input = input;
	}

	/**
	 * Asks a question, unless it was answered when the command was typed.
	 *
	 * @param answered whether {@code --yes} was given
	 * @return whether to go on; or that there is nobody to ask
	 */
	public Result<Boolean, Problem> ask(String question, boolean answered) {
		if (answered) {
			return Result.success(true);
		}
		if (!console.interactive()) {
			return Result.failure(new Problem(ProblemCode.REFUSED, "There is no terminal to ask on.",
					"Add --yes if that is what you want.", Place.whole("--yes")));
		}
		console.err().print(question + " [y/N] ");
		console.err().flush();
		try {
			return Result.success(YES.contains(line().strip().toLowerCase(Locale.ROOT)));
		} catch (IOException closed) {
			return Result.failure(new Problem(ProblemCode.INPUT_OUTPUT, "The answer could not be read: " + closed.getMessage() + ".",
					"Add --yes if that is what you want.", Place.whole("--yes")));
		}
	}

	/** Not a byte more than the line: whoever reads on from the same input gets the rest. */
	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int read = input.read(); read >= 0 && read != '\n'; read = input.read()) {
			line.append((char) read);
		}
		return line.toString();
	}
}
