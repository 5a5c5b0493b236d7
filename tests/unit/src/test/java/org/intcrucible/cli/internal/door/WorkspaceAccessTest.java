package org.intcrucible.cli.internal.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

import org.intcrucible.cli.internal.door.WorkspaceAccess.Access;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.store.Workspace;
import org.intcrucible.store.WorkspaceHolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class WorkspaceAccessTest {

	private static final Duration LONG = Duration.ofMinutes(1);

	@TempDir
	private Path folder;
	private SharedWorkspace shared;
	private Workspace holding;
	private final Screen screen = new Screen();

	@BeforeEach
	void openTheWorkspace() throws IOException {
		shared = new SharedWorkspace(folder);
		holding = shared.process(1).open().orElseThrow();
	}

	private Access read(Duration patience) throws InterruptedException {
		return new WorkspaceAccess(shared.process(2), patience)
				.read(CommandRequest.of(List.of("look"), screen.console()), screen.console());
	}

	private CommandDoor door() {
		return CommandDoor.open(holding, (arguments, console) -> {
			console.out().print("seen by process 1");
			return 3;
		}).orElseThrow();
	}

	@Test
	void aReadingCommandIsCarriedOutByTheHolder() throws InterruptedException {
		try (CommandDoor door = door()) {
			assertEquals(new Access.There(3), read(LONG));
			assertEquals("seen by process 1", screen.output());
			assertEquals(door.address().toString(), shared.holder().orElseThrow().address());
		}
	}

	@Test
	void aHolderThatDoesNotListenYetIsWaitedFor() throws Exception {
		FutureTask<Access> access = Together.start(() -> read(LONG));
		shared.awaitRefusals(3);
		try (CommandDoor door = door()) {
			assertEquals(new Access.There(3), access.get(), door.address().toString());
		}
	}

	@Test
	void whenTheHolderEndsTheWorkspaceIsOpenedHere() throws Exception {
		door().close();
		FutureTask<Access> access = Together.start(() -> read(LONG));
		shared.awaitRefusals(3);
		shared.release();
		assertEquals(new Access.Here(), access.get());
		assertEquals(2, shared.holder().orElseThrow().pid());
	}

	@Test
	void theHolderIsNamedWhenPatienceIsOver() throws InterruptedException {
		Access.Refused refused = assertInstanceOf(Access.Refused.class, read(Duration.ZERO));
		assertEquals("It is held by process 1.", refused.problem().sentence());
	}

	@Test
	void aWritingCommandIsRefusedWhileAnotherHolds() throws InterruptedException {
		Access.Refused refused =
				assertInstanceOf(Access.Refused.class, new WorkspaceAccess(shared.process(2), Duration.ZERO).write());
		assertEquals("It is held by process 1.", refused.problem().sentence());
		assertEquals(new Access.Here(), new WorkspaceAccess(shared.process(1), Duration.ZERO).write());
	}

	@Test
	void aWritingCommandOutwaitsAHolderThatIsSoonGone() throws Exception {
		FutureTask<Access> access = Together.start(() -> new WorkspaceAccess(shared.process(2)).write());
		shared.awaitRefusals(2);
		shared.release();
		assertEquals(new Access.Here(), access.get());
	}

	@Test
	void anAnswerThatBreaksOffIsNotAskedForAgain() throws Exception {
		AtomicInteger begun = new AtomicInteger();
		CountDownLatch inside = new CountDownLatch(1);
		CountDownLatch never = new CountDownLatch(1);
		CommandDoor door = CommandDoor.open(holding, (arguments, console) -> {
			begun.incrementAndGet();
			console.out().println("half");
			inside.countDown();
			try {
				never.await();
			} catch (InterruptedException interrupted) {
				throw new IllegalStateException(interrupted);
			}
			return 0;
		}, new DoorLimits(8, LONG, Duration.ofMillis(1))).orElseThrow();
		FutureTask<Access> access = Together.start(() -> read(LONG));
		inside.await();
		door.close();
		Access.Refused refused = assertInstanceOf(Access.Refused.class, access.get());
		assertEquals("The process that holds the workspace broke its answer off.", refused.problem().sentence());
		assertEquals(List.of("half", 1), List.of(screen.output().strip(), begun.get()));
		never.countDown();
	}

	@Test
	void anyOtherFailureIsSaidAtOnce() throws InterruptedException {
		Problem newer = new Problem(ProblemCode.STALE, "It was made by a newer product.", "Install that.", Place.whole("workspace"));
		AtomicInteger tries = new AtomicInteger();
		Workspace unusable = new Workspace() {

			@Override
			public Path folder() {
				return folder;
			}

			@Override
			public Result<Workspace, Problem> open() {
				tries.incrementAndGet();
				return Result.failure(newer);
			}

			@Override
			public boolean isOpen() {
				return false;
			}

			@Override
			public Optional<WorkspaceHolder> holder() {
				return Optional.empty();
			}

			@Override
			public void announce(Path address) {
				throw new AssertionError("it was never opened");
			}
		};
		WorkspaceAccess access = new WorkspaceAccess(unusable, LONG);
		assertEquals(new Access.Refused(newer), access.read(CommandRequest.of(List.of(), screen.console()), screen.console()));
		assertEquals(new Access.Refused(newer), access.write());
		assertEquals(2, tries.get());
	}

	@Test
	void aKilledHolderIsSucceededByAnotherProcess() throws Exception {
		Path own = folder.resolve("real");
		Screen before = new Screen();
		try (HolderProcess other = HolderProcess.start(own)) {
			WorkspaceAccess access = new WorkspaceAccess(new LockedWorkspace(own), LONG);
			assertEquals(new Access.There(0), access.read(CommandRequest.of(List.of("grün"), before.console()), before.console()));
			assertEquals("process " + other.pid() + " was asked: grün", before.output().strip());
			FutureTask<Access> cut = Together.start(() -> access.read(CommandRequest.of(List.of("wait"), screen.console()), screen.console()));
			other.awaitLine("waiting");
			other.kill();
			assertInstanceOf(Access.Refused.class, cut.get());
		}
		try (LockedWorkspace here = new LockedWorkspace(own)) {
			assertEquals(new Access.Here(), new WorkspaceAccess(here, LONG).read(CommandRequest.of(List.of(), screen.console()), screen.console()));
			try (CommandDoor door = CommandDoor.open(here, (arguments, console) -> 0).orElseThrow()) {
				assertEquals(door.address().toString(), here.holder().orElseThrow().address());
			}
		}
		assertEquals(List.of("lock"), names(own.resolve("store")));
	}

	private static List<String> names(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
