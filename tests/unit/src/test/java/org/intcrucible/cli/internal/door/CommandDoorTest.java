package org.intcrucible.cli.internal.door;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

import org.intcrucible.cli.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class CommandDoorTest {

	private static final int MEBIBYTE = 1 << 20;

	@TempDir
	private Path folder;

	@Test
	void argumentsFolderOutputAndStatusGoThrough(@TempDir Path caller) throws Exception {
		try (Doorway doorway = Doorway.open(folder, Doorway.PATIENT, Doorway::echo)) {
			Screen screen = new Screen();
			assertEquals(new DoorAnswer.Ended(5), doorway.ask(screen.console(caller, true), Doorway.LONG, "", "a b",
					"grün 漢字 \uD83D\uDE00", "--x=\"y\"\n", "\\"));
			assertEquals("|a b|grün 漢字 \uD83D\uDE00|--x=\"y\"\n|\\" + System.lineSeparator(), screen.output());
			assertEquals(caller + " true" + System.lineSeparator(), screen.errors());
		}
	}

	@Test
	void aCallerWhoNamesNoFolderStandsWhereItsProcessDoes() throws Exception {
		try (Doorway doorway = Doorway.open(folder, Doorway.PATIENT, Doorway::echo)) {
			Screen screen = new Screen();
			assertEquals(new DoorAnswer.Ended(0), doorway.ask(screen));
			assertEquals(Path.of("").toAbsolutePath() + " false", screen.errors().strip());
		}
	}

	@Test
	void tenMebibytesArriveByteForByte() throws Exception {
		byte[] bytes = new byte[10 * MEBIBYTE];
		new Random(7).nextBytes(bytes);
		String tail = "\u0001end without a line: ü";
		try (Doorway doorway = Doorway.open(folder, Doorway.PATIENT, (arguments, console) -> {
			for (int i = 0; i < bytes.length; i += MEBIBYTE) {
				console.out().write(bytes, i, MEBIBYTE);
				console.err().println("at " + i);
			}
			console.out().write(tail.charAt(0));
			console.out().print(tail.substring(1));
			return 3;
		})) {
			Screen screen = new Screen();
			assertEquals(new DoorAnswer.Ended(3), doorway.ask(screen));
			byte[] end = tail.getBytes(StandardCharsets.UTF_8);
			byte[] all = Arrays.copyOf(bytes, bytes.length + end.length);
			System.arraycopy(end, 0, all, bytes.length, end.length);
			assertArrayEquals(all, screen.bytes());
			assertEquals(10, screen.errors().lines().count());
		}
	}

	@Test
	void aReaderWhoPausesDoesNotStopTheHolder() throws Exception {
		CountDownLatch paused = new CountDownLatch(1);
		CountDownLatch done = new CountDownLatch(1);
		ByteArrayOutputStream read = new ByteArrayOutputStream();
		PrintStream pager = new PrintStream(new FilterOutputStream(read) {

			@Override
			public void write(byte[] bytes, int offset, int length) {
				Doorway.await(paused);
				read.write(bytes, offset, length);
			}
		});
		try (Doorway doorway = Doorway.open(folder, Doorway.PATIENT, (arguments, console) -> {
			console.out().write(new byte[10 * MEBIBYTE], 0, 10 * MEBIBYTE);
			done.countDown();
			return 0;
		})) {
			FutureTask<DoorAnswer> asked = Together.start(() -> doorway.ask(new Console(pager, pager, false), Doorway.LONG));
			done.await();
			assertEquals(0, read.size());
			paused.countDown();
			assertEquals(new DoorAnswer.Ended(0), asked.get());
			assertEquals(10 * MEBIBYTE, read.size());
		}
	}

	@Test
	void severalAreServedAtOnce() throws Exception {
		CyclicBarrier both = new CyclicBarrier(2);
		try (Doorway doorway = Doorway.open(folder, Doorway.PATIENT, (arguments, console) -> {
			console.out().println(arguments.getFirst());
			meet(both);
			return arguments.getFirst().length();
		})) {
			Screen one = new Screen();
			Screen other = new Screen();
			FutureTask<DoorAnswer> first = Together.start(() -> doorway.ask(one, "a"));
			assertEquals(new DoorAnswer.Ended(2), doorway.ask(other, "bb"));
			assertEquals(new DoorAnswer.Ended(1), first.get());
			assertEquals(List.of("a", "bb"), List.of(one.output().strip(), other.output().strip()));
		}
	}

	private static void meet(CyclicBarrier barrier) {
		try {
			barrier.await();
		} catch (InterruptedException | BrokenBarrierException failed) {
			throw new IllegalStateException(failed);
		}
	}

	@Test
	void oneTooManyWaitsForItsTurn() throws Exception {
		CountDownLatch mayEnd = new CountDownLatch(1);
		CountDownLatch begun = new CountDownLatch(1);
		AtomicInteger inside = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		try (Doorway doorway = Doorway.open(folder, new DoorLimits(1, Doorway.LONG, Doorway.LONG), (arguments, console) -> {
			most.accumulateAndGet(inside.incrementAndGet(), Math::max);
			begun.countDown();
			Doorway.await(mayEnd);
			inside.decrementAndGet();
			return 0;
		})) {
			FutureTask<DoorAnswer> first = Together.start(() -> doorway.ask(new Screen()));
			begun.await();
			FutureTask<DoorAnswer> second = Together.start(() -> doorway.ask(new Screen()));
			assertEquals(new DoorAnswer.NotBegun(), doorway.ask(new Screen().console(), Doorway.SHORT));
			mayEnd.countDown();
			assertEquals(List.of(new DoorAnswer.Ended(0), new DoorAnswer.Ended(0)), List.of(first.get(), second.get()));
			assertEquals(1, most.get());
		}
	}

	@Test
	void closingLetsCommandsComeToTheirEnd() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch mayEnd = new CountDownLatch(1);
		Doorway doorway = Doorway.open(folder, Doorway.PATIENT, (arguments, console) -> {
			begun.countDown();
			Doorway.await(mayEnd);
			return Doorway.echo(arguments, console);
		});
		Screen screen = new Screen();
		FutureTask<DoorAnswer> asked = Together.start(() -> doorway.ask(screen, "x"));
		begun.await();
		try (SocketChannel unheard = doorway.connect()) {
			FutureTask<Void> closed = Together.start(() -> {
				doorway.close();
				return null;
			});
			Doorway.awaitEnd(unheard);
			assertEquals(new DoorAnswer.NotBegun(), doorway.ask(new Screen(), "late"));
			assertFalse(closed.isDone());
			mayEnd.countDown();
			closed.get();
		}
		assertEquals(new DoorAnswer.Ended(1), asked.get());
		assertEquals("x", screen.output().strip());
		assertFalse(Files.exists(doorway.address()));
		assertEquals(new DoorAnswer.NotBegun(), doorway.ask(new Screen(), "too late"));
	}

	@Test
	void closingDoesNotWaitForever() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch never = new CountDownLatch(1);
		Doorway doorway = Doorway.open(folder, new DoorLimits(8, Doorway.LONG, Doorway.SHORT), (arguments, console) -> {
			console.out().println("first");
			begun.countDown();
			Doorway.await(never);
			return 0;
		});
		Screen screen = new Screen();
		FutureTask<DoorAnswer> asked = Together.start(() -> doorway.ask(screen, "x"));
		begun.await();
		doorway.close();
		assertEquals(new DoorAnswer.BrokenOff(), asked.get());
		assertEquals("first", screen.output().strip());
		never.countDown();
	}

	@Test
	void whereNobodyListensNothingIsBegun() throws IOException, InterruptedException {
		Path file = Files.writeString(folder.resolve("file"), "");
		CommandRequest request = CommandRequest.of(List.of(), new Screen().console());
		for (String address : List.of(file.toString(), folder.resolve("none").toString(), "x".repeat(300), "a\u0000b", "")) {
			assertEquals(new DoorAnswer.NotBegun(), new DoorClient(new Screen().console()).ask(address, request, Doorway.LONG), address);
		}
	}
}
