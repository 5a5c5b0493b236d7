package org.intcrucible.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Problem;

/**
 * Where a command prints, and for whom. A command that reads the workspace may work in another process than the one that was
 * started for it ({@link WorkspaceUse}): its console is then that of the caller, and so is its folder.
 *
 * @param out         for results: all of it can be piped into another program
 * @param err         for everything else
 * @param interactive whether {@code err} is a terminal that somebody watches
 * @param folder      where the caller stands, to whom the names of files are relative; empty if that is where this process
 *                    stands
 */
public record Console(PrintStream out, PrintStream err, boolean interactive, Path folder) {

	/** For a caller who stands where this process does. */
	public Console(PrintStream out, PrintStream err, boolean interactive) {
		this(out, err, interactive, Path.of(""));
	}

	/**
	 * The file that the caller means. Options and parameters that are a {@link Path} or a {@link java.io.File} have been
	 * resolved before a command sees them; this is for names that it finds by itself, for example inside a text.
	 *
	 * @return the path as it is, if it is absolute or the caller stands where this process does
	 */
	public Path resolve(Path path) {
		return folder.resolve(path);
	}

	/** Prints one JSON document for other programs, part by part as it is made. */
	public void print(Object document) {
		try {
			Writer writer = new BufferedWriter(new OutputStreamWriter(out, out.charset()));
			JsonCodec.writeDocument(document, writer);
			writer.flush();
			out.println();
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/** Prints what is wrong, one line each, and gives the status that was passed in. */
	public int refuse(List<Problem> problems, int status) {
		problems.forEach(problem -> err.println("crucible: " + problem));
		return status;
	}
}
