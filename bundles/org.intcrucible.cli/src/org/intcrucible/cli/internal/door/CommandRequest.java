package org.intcrucible.cli.internal.door;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.intcrucible.cli.Console;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;

/**
 * A command line for the process that holds the workspace.
 *
 * @param version     of what the two processes say to each other
 * @param arguments   what was typed, with the contents of argument files in their places
 * @param folder      where the caller stands, absolute
 * @param interactive as in {@link Console#interactive()}
 */
public record CommandRequest(int version, List<String> arguments, String folder, boolean interactive) {

	static final int VERSION = 1;

	private static final Place PLACE = Place.whole("workspace");

	public static CommandRequest of(List<String> arguments, Console console) {
		return new CommandRequest(VERSION, List.copyOf(arguments), console.folder().toAbsolutePath().toString(),
				console.interactive());
	}

	byte[] bytes() {
		return JsonCodec.write(this).getBytes(StandardCharsets.UTF_8);
	}

	/** @return why it cannot be carried out: of another version (STALE), or not a request (SYNTAX) */
	static Result<CommandRequest, Problem> read(Frame frame) {
		if (frame.kind() != FrameKind.REQUEST) {
			return malformed();
		}
		return JsonCodec.read(new String(frame.payload(), StandardCharsets.UTF_8), CommandRequest.class)
				.flatMap(CommandRequest::checked);
	}

	/** What comes from outside may lack anything. */
	private Result<CommandRequest, Problem> checked() {
		if (version != VERSION) {
			return Result.failure(new Problem(ProblemCode.STALE, "The workspace is held by a process of another version of the product.",
					"Close that one, or wait for its end.", PLACE));
		}
		boolean whole = arguments != null && arguments.stream().noneMatch(Objects::isNull) && folder != null && isAbsolute(folder);
		return whole ? Result.success(this) : malformed();
	}

	private static boolean isAbsolute(String folder) {
		try {
			return Path.of(folder).isAbsolute();
		} catch (InvalidPathException none) {
			return false;
		}
	}

	private static Result<CommandRequest, Problem> malformed() {
		return Result.failure(new Problem(ProblemCode.SYNTAX, "What was sent is no command line.", "", PLACE));
	}
}
