package org.intcrucible.cli.internal.door;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;

/** One client: its request is read, carried out, and answered. */
final class Visit implements Runnable {

	private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

	private final FrameChannel channel;
	private final Visits visits;
	private final DoorCommands commands;

	Visit(FrameChannel channel, Visits visits, DoorCommands commands) {
		this.channel = channel;
		this.visits = visits;
		this.commands = commands;
	}

	@Override
	public void run() {
		try (channel) {
			Frame request = channel.read().orElse(null);
			if (request != null && visits.begin(this)) {
				channel.write(FrameKind.BEGUN, NOTHING.duplicate());
				channel.write(FrameKind.END, CommandEnd.of(answer(request)).bytes());
			}
		} catch (IOException gone) {
			// The client has gone, or never was one: nobody is left who could be told.
		} finally {
			visits.leave(this);
		}
	}

	private int answer(Frame frame) {
		try (PrintStream out = FrameOutput.print(channel, FrameKind.OUT);
				PrintStream err = FrameOutput.print(channel, FrameKind.ERR)) {
			return switch (CommandRequest.read(frame)) {
				case Result.Success<CommandRequest, Problem>(CommandRequest request) ->
					run(request, new Console(out, err, request.interactive(), Path.of(request.folder())));
				case Result.Failure<CommandRequest, Problem>(Problem problem) ->
					new Console(out, err, false).refuse(List.of(problem), ExitStatus.FAILED);
			};
		}
	}

	/** Whatever a command throws is the client's to know, and must not reach the process that it is a guest in. */
	private int run(CommandRequest request, Console console) {
		try {
			return commands.run(request.arguments(), console);
		} catch (RuntimeException | Error failure) {
			console.err().println("crucible: An unexpected failure: " + failure + ". Report it with the lines below.");
			failure.printStackTrace(console.err());
			return ExitStatus.FAILED;
		}
	}

	boolean isStalled(Duration longest) {
		return channel.isStalled(longest);
	}

	/** Ends it from outside: the command goes on, if it was begun, and what it prints goes nowhere. */
	void cut() {
		try {
			channel.close();
		} catch (IOException closed) {
			// It is closed all the same.
		}
	}
}
