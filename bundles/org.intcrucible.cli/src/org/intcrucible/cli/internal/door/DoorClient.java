package org.intcrucible.cli.internal.door;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.ExitStatus;

/** Sends a command to the process that holds the workspace, and prints what comes back. */
final class DoorClient {

	private final Console console;

	DoorClient(Console console) {
		this.console = console;
	}

	/**
	 * Has a command carried out.
	 *
	 * @param address  where the other process says that it listens
	 * @param patience how long to wait for the command to begin; once it has, it may take its time
	 */
	DoorAnswer ask(String address, CommandRequest request, Duration patience) throws InterruptedException {
		try (FrameChannel channel = connect(Path.of(address)); FrameBuffer frames = FrameBuffer.of(channel)) {
			channel.write(FrameKind.REQUEST, ByteBuffer.wrap(request.bytes()));
			boolean begun = frames.next(patience).filter(frame -> frame.kind() == FrameKind.BEGUN).isPresent();
			return begun ? print(frames) : new DoorAnswer.NotBegun();
		} catch (IOException | InvalidPathException | UnsupportedOperationException unreachable) {
			return new DoorAnswer.NotBegun();
		}
	}

	private static FrameChannel connect(Path address) throws IOException {
		SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
		boolean connected = false;
		try {
			channel.connect(UnixDomainSocketAddress.of(address));
			connected = true;
			return new FrameChannel(channel);
		} finally {
			if (!connected) {
				channel.close();
			}
		}
	}

	private DoorAnswer print(FrameBuffer frames) throws InterruptedException {
		try {
			Optional<DoorAnswer> answer = Optional.empty();
			while (answer.isEmpty()) {
				answer = frames.next().map(this::print).orElse(Optional.of(new DoorAnswer.BrokenOff()));
			}
			return answer.get();
		} finally {
			console.out().flush();
			console.err().flush();
		}
	}

	/** @return empty if there is more to come */
	private Optional<DoorAnswer> print(Frame frame) {
		return switch (frame.kind()) {
			case OUT -> {
				console.out().write(frame.payload(), 0, frame.payload().length);
				// Whoever reads standard output may have seen enough: then the other process need not go on either.
				yield console.out().checkError() ? Optional.of(new DoorAnswer.Ended(ExitStatus.FAILED)) : Optional.empty();
			}
			case ERR -> {
				console.err().write(frame.payload(), 0, frame.payload().length);
				yield Optional.empty();
			}
			case END -> Optional.of(CommandEnd.read(frame).fold(end -> new DoorAnswer.Ended(end.status()),
					problem -> new DoorAnswer.BrokenOff()));
			case REQUEST, BEGUN -> Optional.of(new DoorAnswer.BrokenOff());
		};
	}
}
