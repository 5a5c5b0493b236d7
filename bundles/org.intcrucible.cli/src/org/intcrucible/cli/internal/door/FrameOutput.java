package org.intcrucible.cli.internal.door;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Sends what is written as frames of one kind. */
final class FrameOutput extends OutputStream {

	private static final int CHUNK = 64 * 1024;

	private final FrameChannel channel;
	private final FrameKind kind;

	private FrameOutput(FrameChannel channel, FrameKind kind) {
		this.channel = channel;
		this.kind = kind;
	}

	/** Text in UTF-8, sent line by line. */
	static PrintStream print(FrameChannel channel, FrameKind kind) {
		return new PrintStream(new BufferedOutputStream(new FrameOutput(channel, kind), CHUNK), true, StandardCharsets.UTF_8);
	}

	@Override
	public void write(int single) throws IOException {
		write(new byte[] {(byte) single}, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		for (int sent = 0; sent < length; sent += CHUNK) {
			channel.write(kind, ByteBuffer.wrap(bytes, offset + sent, Math.min(CHUNK, length - sent)));
		}
	}
}
