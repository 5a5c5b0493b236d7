package org.intcrucible.cli.internal.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.intcrucible.cli.Console;

/** An open door in a workspace, and whoever may come to it. */
final class Doorway implements AutoCloseable {

	static final Duration LONG = Duration.ofMinutes(1);
	static final Duration SHORT = Duration.ofMillis(20);
	static final DoorLimits PATIENT = new DoorLimits(8, LONG, LONG);

	private final CommandDoor door;

	private Doorway(CommandDoor door) {
		this.door = door;
	}

	static Doorway open(Path folder, DoorLimits limits, DoorCommands commands) throws IOException {
		return new Doorway(CommandDoor.open(new SharedWorkspace(folder).process(1).open().orElseThrow(), commands, limits).orElseThrow());
	}

	/** A command that prints what it was given, and where; its status is the number of its arguments. */
	static int echo(List<String> arguments, Console console) {
		console.out().println(String.join("|", arguments));
		console.err().println(console.folder() + " " + console.interactive());
		return arguments.size();
	}

	static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException interrupted) {
			throw new IllegalStateException(interrupted);
		}
	}

	Path address() {
		return door.address();
	}

	DoorAnswer ask(Screen screen, String... arguments) throws InterruptedException {
		return ask(screen.console(), LONG, arguments);
	}

	DoorAnswer ask(Console console, Duration patience, String... arguments) throws InterruptedException {
		return new DoorClient(console).ask(address().toString(), CommandRequest.of(List.of(arguments), console), patience);
	}

	void assertServes() throws InterruptedException {
		Screen screen = new Screen();
		assertEquals(new DoorAnswer.Ended(2), ask(screen, "still", "here"));
		assertEquals("still|here", screen.output().strip());
	}

	/** Where limits are so narrow that an honest client may need several tries. */
	void awaitServed() throws InterruptedException {
		DoorAnswer answer = ask(new Screen(), "a", "b", "c");
		while (!answer.equals(new DoorAnswer.Ended(3))) {
			answer = ask(new Screen(), "a", "b", "c");
		}
	}

	/** A client that keeps to no rules. */
	SocketChannel connect() throws IOException {
		SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
		channel.connect(UnixDomainSocketAddress.of(address()));
		return channel;
	}

	/** A client whose command has been begun. */
	SocketChannel begin(String... arguments) throws IOException {
		SocketChannel client = connect();
		FrameChannel frames = new FrameChannel(client);
		frames.write(FrameKind.REQUEST, ByteBuffer.wrap(CommandRequest.of(List.of(arguments), new Screen().console()).bytes()));
		assertEquals(FrameKind.BEGUN, frames.read().orElseThrow().kind());
		return client;
	}

	/** Waits until the other side has ended the connection. */
	static void awaitEnd(SocketChannel channel) {
		ByteBuffer bytes = ByteBuffer.allocate(4096);
		try {
			while (channel.read(bytes.clear()) >= 0) {
				// whatever it says
			}
		} catch (IOException reset) {
			// an end as well
		}
	}

	@Override
	public void close() {
		door.close();
	}
}
