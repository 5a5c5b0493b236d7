package org.intcrucible.cli.internal.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.internal.PicocliRunner;
import org.intcrucible.store.WorkspaceHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of whole command lines, in a process that holds the workspace and in one that does not. */
@Timeout(120)
class WorkspaceCommandsTest {

	@TempDir
	private Path folder;
	private SharedWorkspace shared;
	private final SampleCommands here = new SampleCommands("1");
	private final SampleCommands there = new SampleCommands("2");
	private final Screen screen = new Screen();
	private FutureTask<Integer> holding;

	@BeforeEach
	void makeTheWorkspace() throws IOException {
		shared = new SharedWorkspace(folder.resolve("workspace"));
	}

	/** Process 1 begins a command that takes as long as the test. */
	private void hold() throws InterruptedException {
		holding = Together.start(() -> first(new Screen().console(), "hold"));
		here.held.await();
	}

	@AfterEach
	void letTheHolderEnd() throws Exception {
		here.mayEnd.countDown();
		if (holding != null) {
			assertEquals(0, holding.get());
		}
		shared.holder().map(WorkspaceHolder::address).filter(address -> !address.isEmpty())
				.ifPresent(address -> assertFalse(Files.exists(Path.of(address)), address));
	}

	private int first(Console console, String... arguments) {
		return new PicocliRunner(here.factories(), shared.process(1)).run(arguments, console);
	}

	private int second(Console console, String... arguments) {
		return new PicocliRunner(there.factories(), shared.process(2)).run(arguments, console);
	}

	/** Process 2 tries for less than a moment. */
	private int brieflySecond(Console console, String... arguments) {
		WorkspaceAccess access = new WorkspaceAccess(shared.process(2), Duration.ofMillis(100));
		return new PicocliRunner(there.factories(), shared.process(2), access).run(arguments, console);
	}

	@Test
	void aReadingCommandWorksHereIfNobodyHoldsTheWorkspace() {
		assertEquals(4, second(screen.console(), "look", "a", "--status=4"));
		assertEquals("a in 2", screen.output().strip());
		assertEquals(2, shared.holder().orElseThrow().pid());
		assertFalse(shared.holder().orElseThrow().address().isEmpty());
	}

	@Test
	void aReadingCommandWorksInTheProcessThatHoldsTheWorkspace() throws InterruptedException {
		hold();
		assertEquals(4, second(screen.console(Path.of(""), true), "look", "grün", "two words", "--status=4"));
		assertEquals("grün|two words in 1", screen.output().strip());
		assertEquals("watched: true", screen.errors().strip());
	}

	@Test
	void aCommandTakesItsUseFromItsMethodOrFromAbove() throws InterruptedException {
		hold();
		assertEquals(0, second(screen.console(), "shelf", "list"));
		assertEquals(0, second(screen.console(), "shelf"));
		assertEquals(0, second(screen.console(), "heir"));
		assertEquals(List.of("list in 1", "shelf in 1", " in 1"), screen.output().lines().toList());
		assertEquals(1, brieflySecond(screen.console(), "shelf", "put"));
		assertEquals(1, brieflySecond(screen.console(), "shelf", "put", "list"));
		assertEquals(3, screen.output().lines().count());
	}

	@Test
	void aSteeringCommandWorksWhereTheWorkIsDone() throws InterruptedException {
		assertEquals(0, first(screen.console(), "shelf", "turn"));
		hold();
		assertEquals(0, second(screen.console(), "shelf", "turn"));
		assertEquals(List.of("turn in 1", "turn in 1"), screen.output().lines().toList());
		assertEquals(1, brieflySecond(screen.console(), "shelf", "turn", "put"));
		assertEquals(2, screen.output().lines().count());
	}

	@Test
	void aCommandBelowOneThatIsNotThereIsNotThereEither() {
		for (String[] line : List.of(new String[] {"lost"}, new String[] {"nowhere", "lost"}, new String[] {"turn"})) {
			assertEquals(2, second(screen.console(), line), String.join(" ", line));
		}
		assertEquals("", screen.output());
	}

	@Test
	void aWritingCommandIsRefusedInOneLine() throws InterruptedException {
		hold();
		assertEquals(1, brieflySecond(screen.console(), "hold"));
		assertEquals("crucible: workspace: It is held by process 1. Wait.", screen.errors().strip());
		assertEquals("", screen.output());
	}

	@ParameterizedTest
	@ValueSource(strings = {"hold", "shelf put", "shelf put list", "shelf list put", "plain", "--help", ""})
	void theHolderCarriesOutNothingButReadingCommandsWhateverIsSent(String line) throws InterruptedException {
		hold();
		List<String> arguments = line.isEmpty() ? List.of() : List.of(line.split(" "));
		assertEquals(new DoorAnswer.Ended(1), new DoorClient(screen.console()).ask(shared.holder().orElseThrow().address(),
				CommandRequest.of(arguments, screen.console()), Duration.ofMinutes(1)));
		assertEquals("crucible: workspace: The workspace is held by process 1 on here since 2030-01-02T03:04:05Z, which takes only "
				+ "commands that read it. Wait for its end, or choose another workspace: crucible --workspace DIR.", screen.errors().strip());
		assertEquals("", screen.output());
	}

	@Test
	void filesLieWhereTheCallerStands() throws Exception {
		hold();
		Path caller = Files.createDirectory(folder.resolve("caller"));
		assertEquals(0, second(screen.console(caller, false), "shelf", "export", "out.txt", "--copy", "copy.txt", "--in-text=text.txt"));
		assertEquals("Written to " + caller.resolve("out.txt") + ".", screen.output().strip());
		assertEquals("exported by 1", Files.readString(caller.resolve("out.txt")));
		assertEquals(List.of("copied", "named"), List.of(Files.readString(caller.resolve("copy.txt")), Files.readString(caller.resolve("text.txt"))));
	}

	@Test
	void absolutePathsAreLeftAlone() throws Exception {
		hold();
		Path other = Files.createDirectory(folder.resolve("other"));
		assertEquals(0, second(screen.console(), "shelf", "export", other.resolve("a").toString(), "--copy", other.resolve("b").toString(),
				"--in-text", other.resolve("c").toString()));
		assertEquals("exported by 1", Files.readString(other.resolve("a")));
	}

	@Test
	void argumentFilesAreReadByTheCallerAndOnce() throws Exception {
		hold();
		Path word = Files.writeString(folder.resolve("word"), "expanded");
		Path words = Files.writeString(folder.resolve("words"), "one two\n");
		assertEquals(0, second(screen.console(), "look", "@" + words, "@@" + word));
		assertEquals("one|two|@" + word + " in 1", screen.output().strip());
	}

	@Test
	void nothingIsOpenedForCommandsThatUseNoWorkspaceNorForHelp() {
		assertEquals(0, second(screen.console(), "plain"));
		assertEquals("plain in 2", screen.output().strip());
		for (String line : List.of("--help", "help", "look --help", "shelf --help", "help shelf")) {
			assertEquals(0, second(screen.console(), line.split(" ")), line);
		}
		assertEquals(2, second(screen.console(), "look", "--nonsense"));
		assertEquals(Optional.empty(), shared.holder());
	}

	@ParameterizedTest
	@ValueSource(strings = {"look --fail", "shelf full"})
	void whatTheDatabaseCannotDoIsSaidInOneLine(String line) throws InterruptedException {
		assertEquals(1, first(screen.console(), line.split(" ")));
		hold();
		assertEquals(1, second(screen.console(), line.split(" ")));
		String said = "crucible: workspace: The disk is full. Make room.";
		assertEquals(List.of(said, said), screen.errors().lines().toList());
	}

	@Test
	void aHolderThatEndsIsSucceeded() throws Exception {
		hold();
		here.mayEnd.countDown();
		holding.get();
		FutureTask<Integer> asked = Together.start(() -> second(screen.console(), "look", "x"));
		shared.awaitRefusals(2);
		shared.release();
		assertEquals(0, asked.get());
		assertEquals("x in 2", screen.output().strip());
	}
}
