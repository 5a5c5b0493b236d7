package org.intcrucible.cli.internal.door;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Optional;

/** Sends and receives frames. Knows how long it has been waiting for the other side. */
final class FrameChannel implements Closeable {

	/** The most that a frame may hold, in bytes: more than any command line. */
	static final int LONGEST = 4 << 20;

	private static final int HEADER = 5;
	private static final long NOT_WAITING = Long.MIN_VALUE;

	private final SocketChannel channel;
	private volatile long waitingSince = NOT_WAITING;

	FrameChannel(SocketChannel channel) {
		this.channel = channel;
	}

	/**
	 * Receives the next frame.
	 *
	 * @return empty at the end
	 * @throws IOException also if this is no frame, or the end is in the middle of one
	 */
	Optional<Frame> read() throws IOException {
		waitingSince = System.nanoTime();
		try {
			ByteBuffer header = ByteBuffer.allocate(HEADER);
			if (!fill(header)) {
				return Optional.empty();
			}
			FrameKind kind = FrameKind.of(header.get()).orElseThrow(() -> new IOException("no kind of frame"));
			int length = header.getInt();
			if (length < 0 || length > LONGEST) {
				throw new IOException("a frame of " + length + " bytes");
			}
			ByteBuffer payload = ByteBuffer.allocate(length);
			if (length > 0 && !fill(payload)) {
				throw new EOFException("the end is in the middle of a frame");
			}
			return Optional.of(new Frame(kind, payload.array()));
		} finally {
			waitingSince = NOT_WAITING;
		}
	}

	/** @return false if the end is here already */
	private boolean fill(ByteBuffer buffer) throws IOException {
		while (buffer.hasRemaining()) {
			if (channel.read(buffer) < 0) {
				if (buffer.position() == 0) {
					return false;
				}
				throw new EOFException("the end is in the middle of a frame");
			}
		}
		buffer.flip();
		return true;
	}

	/** Sends a frame; threads that do so at once take turns. */
	synchronized void write(FrameKind kind, ByteBuffer payload) throws IOException {
		if (payload.remaining() > LONGEST) {
			throw new IOException("a frame of " + payload.remaining() + " bytes");
		}
		waitingSince = System.nanoTime();
		try {
			ByteBuffer header = ByteBuffer.allocate(HEADER).put(kind.code()).putInt(payload.remaining()).flip();
			ByteBuffer[] both = {header, payload};
			while (header.hasRemaining() || payload.hasRemaining()) {
				channel.write(both);
			}
		} finally {
			waitingSince = NOT_WAITING;
		}
	}

	/** Whether the other side has neither taken nor given anything for longer than that. */
	boolean isStalled(Duration longest) {
		long since = waitingSince;
		return since != NOT_WAITING && System.nanoTime() - since > longest.toNanos();
	}

	/** Also ends what another thread waits for. */
	@Override
	public void close() throws IOException {
		channel.close();
	}
}
