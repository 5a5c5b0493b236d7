package org.intcrucible.store.internal.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.store.WorkspaceHolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceLockTest {

	private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2030-01-02T03:04:05.678Z"));
	private static final long OWN = ProcessHandle.current().pid();

	@TempDir
	private Path workspace;
	private Path folder;

	@BeforeEach
	void nameTheFolder() {
		folder = workspace.resolve("store");
	}

	private WorkspaceLock acquired() {
		return WorkspaceLock.acquire(folder, CLOCK).orElseThrow();
	}

	private Problem refusal() {
		return WorkspaceLock.acquire(folder, CLOCK).fold(lock -> {
			lock.close();
			throw new AssertionError("the lock was given twice");
		}, problem -> problem);
	}

	@Test
	void theHolderIsKnownAsLongAsItHoldsTheLock() {
		assertEquals(Optional.empty(), WorkspaceLock.holder(folder));
		try (WorkspaceLock lock = acquired()) {
			WorkspaceHolder holder = WorkspaceLock.holder(folder).orElseThrow();
			assertEquals(List.of(OWN, CLOCK.instant(), ""), List.of(holder.pid(), holder.since(), holder.address()));
			assertTrue(!holder.host().isBlank(), holder.host());
			lock.announce(workspace.resolve("store/socket"));
			assertEquals(workspace.resolve("store/socket").toString(), WorkspaceLock.holder(folder).orElseThrow().address());
		}
		assertEquals(Optional.empty(), WorkspaceLock.holder(folder));
		acquired().close();
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void nobodyButTheOwnerMayReadAnything() throws IOException {
		Files.createDirectory(folder);
		Files.setPosixFilePermissions(Files.writeString(folder.resolve("lock"), ""), PosixFilePermissions.fromString("rw-rw-rw-"));
		acquired().close();
		assertEquals("rw-------", permissions(folder.resolve("lock")));
		folder = workspace.resolve("another/store");
		acquired().close();
		assertEquals(List.of("rwx------", "rw-------"), List.of(permissions(folder), permissions(folder.resolve("lock"))));
	}

	private static String permissions(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

	@Test
	void aSecondTryInTheSameProcessIsRefusedAndTakesNothingAway() throws IOException {
		try (WorkspaceLock lock = acquired()) {
			Problem refused = refusal();
			assertEquals(ProblemCode.REFUSED, refused.code());
			assertTrue(refused.sentence().startsWith("The workspace is held by process " + OWN + " on "), refused.sentence());
			assertTrue(refused.sentence().endsWith(" since 2030-01-02T03:04:05Z."), refused.sentence());
			assertTrue(refused.remedy().contains("crucible --workspace DIR"), refused.remedy());
			assertEquals(OWN, WorkspaceLock.holder(folder).orElseThrow().pid());
			try (OtherProcess other = OtherProcess.start("hold", folder)) {
				assertEquals(refused.toString(), other.says());
			}
			lock.announce(Path.of("/still/here"));
		}
	}

	@Test
	void aLockSurvivesThatItsThreadIsInterrupted() throws IOException {
		try (WorkspaceLock lock = acquired()) {
			Thread.currentThread().interrupt();
			lock.announce(Path.of("/socket"));
			assertTrue(Thread.interrupted());
			try (OtherProcess other = OtherProcess.start("hold", folder)) {
				String said = other.says();
				assertTrue(said.contains("held by process " + OWN), said);
			}
		}
	}

	@Test
	void anotherProcessIsNamedUntilItEnds() throws IOException {
		try (OtherProcess other = OtherProcess.start("hold", folder)) {
			assertEquals("held", other.says());
			WorkspaceHolder holder = WorkspaceLock.holder(folder).orElseThrow();
			assertEquals(List.of(other.pid(), OtherProcess.SINCE, ""), List.of(holder.pid(), holder.since(), holder.address()));
			assertTrue(refusal().sentence().contains("process " + other.pid() + " on " + holder.host() + " since 2031-02-03T04:05:06Z"));
			other.nudge();
			assertEquals("announced", other.says());
			assertEquals(Path.of("/other/socket"), Path.of(WorkspaceLock.holder(folder).orElseThrow().address()));
			assertTrue(refusal().sentence().contains("process " + other.pid()));
		}
		assertEquals(Optional.empty(), WorkspaceLock.holder(folder));
		acquired().close();
	}

	@Test
	void whatAKilledProcessLeavesBehindBlocksNobody() throws IOException, InterruptedException {
		try (OtherProcess other = OtherProcess.start("hold", folder)) {
			assertEquals("held", other.says());
			other.kill();
			assertTrue(Files.readString(folder.resolve("lock")).contains("\"pid\":" + other.pid()));
			assertEquals(Optional.empty(), WorkspaceLock.holder(folder));
			try (WorkspaceLock lock = acquired()) {
				lock.announce(Path.of("/mine"));
				assertEquals(OWN, WorkspaceLock.holder(folder).orElseThrow().pid());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "{", "{\"pid\":12,\"since\":\"2030", "{\"pid\":12}", "null", "[]", "{\"pid\":\"x\"}", "\u0000\u0000"})
	void contentThatMakesNoSenseConfusesNobody(String content) throws IOException {
		try (OtherProcess other = OtherProcess.start("hold", folder)) {
			assertEquals("held", other.says());
			Files.writeString(folder.resolve("lock"), content);
			assertEquals(new WorkspaceHolder(0, Instant.EPOCH, "", ""), WorkspaceLock.holder(folder).orElseThrow());
			assertEquals("The workspace is held by another process.", refusal().sentence());
		}
		Files.writeString(folder.resolve("lock"), content);
		assertEquals(Optional.empty(), WorkspaceLock.holder(folder));
		try (WorkspaceLock lock = acquired()) {
			lock.announce(Path.of("/mine"));
			assertEquals(OWN, WorkspaceLock.holder(folder).orElseThrow().pid());
		}
	}

	@Test
	void whoeverLooksIsNotTakenForAHolder() throws IOException {
		acquired().close();
		List<String> failures = Collections.synchronizedList(new ArrayList<>());
		try (OtherProcess other = OtherProcess.start("look", folder)) {
			assertEquals("looking", other.says());
			for (int i = 0; i < 2000 && failures.isEmpty(); i++) {
				switch (WorkspaceLock.acquire(folder, CLOCK)) {
					case Result.Failure<WorkspaceLock, Problem>(Problem problem) -> failures.add(problem.toString());
					case Result.Success<WorkspaceLock, Problem>(WorkspaceLock lock) -> {
						lock.announce(Path.of("/socket/" + i));
						lock.close();
					}
				}
			}
			other.nudge();
			assertEquals(List.of(), failures);
			assertEquals("all whole", other.says());
		}
	}

	@Test
	void ofManyProcessesThatBeginAtOnceOneGetsIt() throws IOException {
		List<OtherProcess> others = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			others.add(OtherProcess.start("hold", folder));
		}
		List<String> said = new ArrayList<>();
		for (OtherProcess other : others) {
			said.add(other.says());
		}
		long winner = WorkspaceLock.holder(folder).orElseThrow().pid();
		for (OtherProcess other : others) {
			String line = said.get(others.indexOf(other));
			assertTrue(other.pid() == winner ? line.equals("held") : line.contains("held by process " + winner), line);
			other.close();
		}
	}

	@Test
	void aFolderThatCannotBeMadeIsSaidWithARemedy() throws IOException {
		Files.writeString(folder, "a file");
		Problem refused = refusal();
		assertEquals(ProblemCode.INPUT_OUTPUT, refused.code());
		assertEquals("The workspace folder " + folder + " cannot be locked: " + folder + " is no folder.", refused.sentence());
		assertTrue(refused.remedy().contains("crucible --workspace DIR"), refused.remedy());
		folder = folder.resolve("below");
		assertInstanceOf(Result.Failure.class, WorkspaceLock.acquire(folder, CLOCK));
	}

	@Test
	void aLockThatIsNoFileIsSaidWithARemedy() throws IOException {
		Files.createDirectories(folder.resolve("lock"));
		assertEquals(ProblemCode.INPUT_OUTPUT, refusal().code());
	}
}
