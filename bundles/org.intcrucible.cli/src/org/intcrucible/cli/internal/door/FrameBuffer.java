package org.intcrucible.cli.internal.door;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Takes frames as fast as they come, up to 64 MiB in advance: a reader of the output who takes their time, in a pager for
 * example, must not stop the process that answers.
 */
final class FrameBuffer implements AutoCloseable {

	private static final int ROOM = 64 << 20;
	/** What a frame needs beside its payload, about. */
	private static final int OVERHEAD = 100;

	private final FrameChannel channel;
	private final Semaphore room = new Semaphore(ROOM);
	private final BlockingQueue<Optional<Frame>> frames = new LinkedBlockingQueue<>();
	private final Thread thread = Thread.ofPlatform().daemon().name("door answer").unstarted(this::fill);

	private FrameBuffer(FrameChannel channel) {
		this.channel = channel;
	}

	static FrameBuffer of(FrameChannel channel) {
		FrameBuffer buffer = new FrameBuffer(channel);
		buffer.thread.start();
		return buffer;
	}

	private void fill() {
		try {
			for (Optional<Frame> frame = channel.read(); frame.isPresent(); frame = channel.read()) {
				room.acquire(weight(frame.get()));
				frames.add(frame);
			}
		} catch (IOException brokenOff) {
			// It ends without a frame that says so, and that is how it is told.
		} catch (InterruptedException unwanted) {
			Thread.currentThread().interrupt();
		} finally {
			frames.add(Optional.empty());
		}
	}

	private static int weight(Frame frame) {
		return frame.payload().length + OVERHEAD;
	}

	/** Waits for the next frame; empty at the end, not to be called after that. */
	Optional<Frame> next() throws InterruptedException {
		return taken(frames.take());
	}

	/** Waits for the next frame so long; empty also if there is none by then. */
	Optional<Frame> next(Duration longest) throws InterruptedException {
		Optional<Frame> frame = frames.poll(longest.toNanos(), TimeUnit.NANOSECONDS);
		return frame == null ? Optional.empty() : taken(frame);
	}

	private Optional<Frame> taken(Optional<Frame> frame) {
		frame.ifPresent(one -> room.release(weight(one)));
		return frame;
	}

	@Override
	public void close() {
		thread.interrupt();
	}
}
