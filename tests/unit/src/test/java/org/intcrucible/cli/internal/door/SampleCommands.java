package org.intcrucible.cli.internal.door;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.intcrucible.cli.CommandFactory;
import org.intcrucible.cli.Console;
import org.intcrucible.cli.SubcommandOf;
import org.intcrucible.cli.WorkspaceUse;
import org.intcrucible.cli.WorkspaceUse.Mode;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commands of all kinds, each of which says in which process it works. */
final class SampleCommands {

	private final String process;
	final CountDownLatch held = new CountDownLatch(1);
	final CountDownLatch mayEnd = new CountDownLatch(1);

	SampleCommands(String process) {
		this.process = process;
	}

	List<CommandFactory> factories() {
		return List.of(Look::new, Shelf::new, Heir::new, Plain::new, Hold::new, Turn::new, Lost::new);
	}

	private int say(Console console, String what) {
		console.out().println(what + " in " + process);
		return 0;
	}

	private static StoreException full() {
		return new StoreException(new Problem(ProblemCode.INPUT_OUTPUT, "The disk is full.", "Make room.", Place.whole("workspace")));
	}

	@Command(name = "look", mixinStandardHelpOptions = true)
	@WorkspaceUse(Mode.READS)
	private class Look implements Callable<Integer> {

		final Console console;

		@Option(names = "--status")
		private int status;

		@Option(names = "--fail")
		private boolean fail;

		@Parameters
		private List<String> words = List.of();

		Look(Console console) {
			this.console = console;
		}

		@Override
		public Integer call() {
			if (fail) {
				throw full();
			}
			console.err().println("watched: " + console.interactive());
			say(console, String.join("|", words));
			return status;
		}
	}

	@Command(name = "heir")
	private final class Heir extends Look {

		Heir(Console console) {
			super(console);
		}
	}

	@Command(name = "shelf", mixinStandardHelpOptions = true, subcommandsRepeatable = true)
	@WorkspaceUse(Mode.READS)
	private final class Shelf implements Callable<Integer> {

		private final Console console;

		Shelf(Console console) {
			this.console = console;
		}

		@Override
		public Integer call() {
			return say(console, "shelf");
		}

		@Command(name = "list")
		int list() {
			return say(console, "list");
		}

		@Command(name = "put")
		@WorkspaceUse(Mode.WRITES)
		int put() {
			return say(console, "put");
		}

		@Command(name = "full")
		int failing() {
			throw full();
		}

		@Command(name = "export")
		int export(@Parameters Path file, @Option(names = "--copy") File copy, @Option(names = "--in-text") String name)
				throws IOException {
			Files.writeString(file, "exported by " + process);
			Files.writeString(copy.toPath(), "copied");
			Files.writeString(console.resolve(Path.of(name)), "named");
			console.out().println("Written to " + file + ".");
			return 0;
		}
	}

	@Command(name = "plain")
	private final class Plain implements Callable<Integer> {

		private final Console console;

		Plain(Console console) {
			this.console = console;
		}

		@Override
		public Integer call() {
			return say(console, "plain");
		}
	}

	/** Of another factory than the shelf, below it. */
	@Command(name = "turn")
	@SubcommandOf("shelf")
	@WorkspaceUse(Mode.STEERS)
	private final class Turn implements Callable<Integer> {

		private final Console console;

		Turn(Console console) {
			this.console = console;
		}

		@Override
		public Integer call() {
			return say(console, "turn");
		}
	}

	/** Below a command that is not there. */
	@Command(name = "lost")
	@SubcommandOf("nowhere")
	private final class Lost implements Callable<Integer> {

		private final Console console;

		Lost(Console console) {
			this.console = console;
		}

		@Override
		public Integer call() {
			return say(console, "lost");
		}
	}

	@Command(name = "hold")
	@WorkspaceUse(Mode.WRITES)
	private final class Hold implements Callable<Integer> {

		private final Console console;

		Hold(Console console) {
			this.console = console;
		}

		@Override
		public Integer call() throws InterruptedException {
			held.countDown();
			mayEnd.await();
			return say(console, "hold");
		}
	}
}
