package org.intcrucible.cli.internal.door;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;

/**
 * How a command ended.
 *
 * @param version as in {@link CommandRequest#version()}
 * @param status  one of {@link org.intcrucible.cli.ExitStatus}
 */
record CommandEnd(int version, int status) {

	static CommandEnd of(int status) {
		return new CommandEnd(CommandRequest.VERSION, status);
	}

	ByteBuffer bytes() {
		return ByteBuffer.wrap(JsonCodec.write(this).getBytes(StandardCharsets.UTF_8));
	}

	static Result<CommandEnd, Problem> read(Frame frame) {
		return JsonCodec.read(new String(frame.payload(), StandardCharsets.UTF_8), CommandEnd.class);
	}
}
