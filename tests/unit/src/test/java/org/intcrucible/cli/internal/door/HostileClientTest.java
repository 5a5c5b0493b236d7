package org.intcrucible.cli.internal.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.intcrucible.cli.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever comes to the door, and whatever a command does there: the process that keeps it goes on. */
@Timeout(120)
class HostileClientTest {

	private static final int MUCH = 10 << 20;
	/** Enough to begin with, also on a busy machine. */
	private static final Duration A_SECOND = Duration.ofSeconds(1);

	@TempDir
	private Path folder;

	/** A command that prints until nobody listens. */
	private static DoorCommands endless(CountDownLatch noticed) {
		return (arguments, console) -> {
			if (!arguments.equals(List.of("endless"))) {
				return Doorway.echo(arguments, console);
			}
			while (!console.out().checkError()) {
				console.out().println("is anybody there?");
			}
			noticed.countDown();
			return 0;
		};
	}

	@Test
	void aClientThatVanishesHarmsNobody() throws Exception {
		CountDownLatch noticed = new CountDownLatch(1);
		try (Doorway doorway = Doorway.open(folder, Doorway.PATIENT, endless(noticed))) {
			doorway.begin("endless").close();
			noticed.await();
			doorway.assertServes();
		}
	}

	@Test
	void whoHasSeenEnoughEndsTheCommand() throws Exception {
		CountDownLatch noticed = new CountDownLatch(1);
		try (Doorway doorway = Doorway.open(folder, Doorway.PATIENT, endless(noticed))) {
			Console console = new Console(new PrintStream(new FewBytes()), new Screen().console().err(), false);
			assertEquals(new DoorAnswer.Ended(1), doorway.ask(console, Doorway.LONG, "endless"));
			noticed.await();
		}
	}

	/** What {@code head} leaves of a pipe. */
	private static final class FewBytes extends OutputStream {

		private int room = 1000;

		@Override
		public void write(int single) throws IOException {
			if (--room < 0) {
				throw new IOException("closed");
			}
		}
	}

	@Test
	void aClientThatTakesNothingIsCutOff() throws Exception {
		CountDownLatch done = new CountDownLatch(1);
		try (Doorway doorway = Doorway.open(folder, new DoorLimits(8, A_SECOND, Doorway.LONG), (arguments, console) -> {
			if (!arguments.equals(List.of("much"))) {
				return Doorway.echo(arguments, console);
			}
			console.out().write(new byte[MUCH], 0, MUCH);
			done.countDown();
			return 0;
		}); SocketChannel client = doorway.begin("much")) {
			done.await();
			doorway.awaitServed();
			assertTrue(client.isOpen());
		}
	}

	@Test
	void aClientThatSaysNothingIsCutOff() throws Exception {
		try (Doorway doorway = Doorway.open(folder, new DoorLimits(1, Doorway.SHORT, Doorway.LONG), Doorway::echo);
				SocketChannel client = doorway.connect()) {
			client.write(ByteBuffer.wrap(new byte[] {FrameKind.REQUEST.code(), 0}));
			Doorway.awaitEnd(client);
			doorway.awaitServed();
		}
	}

	@Test
	void whatIsNoFrameEndsTheConnection() throws Exception {
		byte[] noise = new byte[100_000];
		new Random(3).nextBytes(noise);
		try (Doorway doorway = Doorway.open(folder, Doorway.PATIENT, Doorway::echo)) {
			for (ByteBuffer bytes : List.of(ByteBuffer.wrap(noise), ByteBuffer.wrap("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII)),
					ByteBuffer.allocate(5).put(FrameKind.REQUEST.code()).putInt(Integer.MAX_VALUE).flip(),
					ByteBuffer.allocate(5).put(FrameKind.REQUEST.code()).putInt(-1).flip())) {
				try (SocketChannel client = doorway.connect()) {
					send(client, bytes);
					Doorway.awaitEnd(client);
				}
			}
			doorway.assertServes();
		}
	}

	/** The other side may end the connection in the middle of it. */
	private static void send(SocketChannel client, ByteBuffer bytes) {
		try {
			while (bytes.hasRemaining()) {
				client.write(bytes);
			}
		} catch (IOException ended) {
			assertTrue(bytes.hasRemaining());
		}
	}

	@Test
	void whatIsNoRequestIsRefusedInWords() throws Exception {
		AtomicInteger called = new AtomicInteger();
		try (Doorway doorway = Doorway.open(folder, Doorway.PATIENT, (arguments, console) -> {
			called.incrementAndGet();
			return Doorway.echo(arguments, console);
		})) {
			for (String json : List.of("", "null", "[]", "{", "{}", "{\"version\":1}", "[".repeat(100_000),
					"{\"version\":1,\"arguments\":[null],\"folder\":\"/\"}", "{\"version\":1,\"arguments\":[],\"folder\":\"here\"}",
					"{\"version\":1,\"arguments\":[],\"folder\":\"/\\u0000\"}", "{\"version\":1,\"arguments\":7,\"folder\":\"/\"}",
					"{\"version\":1e99,\"arguments\":[],\"folder\":\"/\"}")) {
				assertTrue(refusal(doorway, FrameKind.REQUEST, json).startsWith("crucible: "), json);
			}
			String sound = new String(CommandRequest.of(List.of(), new Screen().console()).bytes(), StandardCharsets.UTF_8);
			assertEquals("crucible: workspace: What was sent is no command line.", refusal(doorway, FrameKind.OUT, sound));
			assertEquals("crucible: workspace: The workspace is held by a process of another version of the product. "
					+ "Close that one, or wait for its end.", refusal(doorway, FrameKind.REQUEST, sound.replace(":1,", ":2,")));
			assertEquals(0, called.get());
			doorway.assertServes();
		}
	}

	/** What is said of such a request, with status 1. */
	private static String refusal(Doorway doorway, FrameKind kind, String payload) throws IOException {
		try (SocketChannel client = doorway.connect()) {
			FrameChannel frames = new FrameChannel(client);
			frames.write(kind, ByteBuffer.wrap(payload.getBytes(StandardCharsets.UTF_8)));
			assertEquals(FrameKind.BEGUN, frames.read().orElseThrow().kind());
			Frame said = frames.read().orElseThrow();
			assertEquals(FrameKind.ERR, said.kind());
			assertEquals(new CommandEnd(1, 1), CommandEnd.read(frames.read().orElseThrow()).orElseThrow());
			return new String(said.payload(), StandardCharsets.UTF_8).strip();
		}
	}

	@Test
	void whatACommandThrowsIsToldToItsCallerAlone() throws Exception {
		AtomicInteger calls = new AtomicInteger();
		try (Doorway doorway = Doorway.open(folder, Doorway.PATIENT, (arguments, console) -> switch (calls.incrementAndGet()) {
			case 1 -> throw new IllegalStateException("so");
			case 2 -> throw new StackOverflowError("deep");
			default -> Doorway.echo(arguments, console);
		})) {
			for (String what : List.of("IllegalStateException: so", "StackOverflowError: deep")) {
				Screen screen = new Screen();
				assertEquals(new DoorAnswer.Ended(1), doorway.ask(screen));
				assertTrue(screen.errors().startsWith("crucible: An unexpected failure: java.lang." + what), screen.errors());
			}
			doorway.assertServes();
		}
	}
}
