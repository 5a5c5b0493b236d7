package org.intcrucible.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.WorkspaceUse;
import org.intcrucible.cli.internal.CommandLines.Outcome;
import org.intcrucible.model.Run;
import org.intcrucible.store.internal.keep.LogicalDump;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

/** Commands that say that they only read leave every byte of every row as it was. */
class ReadingChangesNothingTest {

	@TempDir
	private Path folder;
	private StoreCommands crucible;
	private Map<String, String[][]> calls;

	@BeforeEach
	void fill() {
		crucible = new StoreCommands(folder);
		Run run = crucible.shop.completed(crucible.shop.project("Web shop"));
		crucible.shop.cancelled(crucible.shop.project("Dam"));
		String id = run.id().toString();
		calls = Map.ofEntries(call("project list", new String[] {"--text", "web"}, new String[] {"--deleted", "--json"}),
				call("project show", new String[] {"Web shop"}, new String[] {"Web shop", "--history"}, new String[] {"Dam", "--revision", "1"},
						new String[] {"Web shop", "--json"}),
				call("project export", new String[] {"Dam", "dam.zip"}),
				call("preflight", new String[] {"Web shop"}, new String[] {"Dam", "--preset", "quick", "--max-runtime", "10m", "--json"}),
				call("runs list", new String[] {}, new String[] {"--status", "completed", "--json"}),
				call("runs show", new String[] {id}, new String[] {id, "--json"}),
				call("candidates list", new String[] {id}, new String[] {id, "--json"}),
				call("candidates show", new String[] {id, "c1"}, new String[] {id, "c1", "--scenario", "s1", "--json"}),
				call("audit list", new String[] {}, new String[] {"--kind", "run_created", "--json"}),
				call("audit show", new String[] {id}, new String[] {id, "--json"}), call("audit verify", new String[] {}, new String[] {"--json"}),
				call("audit export", new String[] {"events.jsonl"}, new String[] {"--format", "csv"}), call("backup", new String[] {"all.zip"}));
	}

	@AfterEach
	void close() {
		crucible.close();
	}

	private static Map.Entry<String, String[][]> call(String command, String[]... arguments) {
		return Map.entry(command, arguments);
	}

	private String dump() {
		return crucible.store.owner().asOwner(connection -> {
			StringBuilder text = new StringBuilder();
			LogicalDump.write(connection, text);
			return text.toString();
		});
	}

	@Test
	void everyReadingCommandLeavesTheDatabaseAsItWas() {
		String before = dump();
		new TreeMap<>(calls).forEach((command, variants) -> {
			for (String[] arguments : variants) {
				String[] all = Stream.of(command.split(" "), arguments).flatMap(Arrays::stream).toArray(String[]::new);
				Outcome outcome = crucible.crucible(all);
				assertEquals(0, outcome.status(), command + ": " + outcome.errors());
				assertEquals(before, dump(), command);
			}
		});
	}

	@Test
	void noReadingCommandIsLeftOut() {
		Console silent = new Console(new PrintStream(new ByteArrayOutputStream()), new PrintStream(new ByteArrayOutputStream()), false);
		TreeSet<String> reading = new TreeSet<>();
		crucible.line(silent).getSubcommands().forEach((name, command) -> collect(name, command, reading));
		assertEquals(new TreeSet<>(calls.keySet()), reading);
	}

	private static void collect(String name, CommandLine command, TreeSet<String> reading) {
		if (command.getSubcommands().isEmpty() && reads(command)) {
			reading.add(name);
		}
		command.getSubcommands().forEach((below, subcommand) -> collect(name + " " + below, subcommand, reading));
	}

	private static boolean reads(CommandLine command) {
		WorkspaceUse use = ((AnnotatedElement) (command.getCommand() instanceof Method method ? method
				: command.getCommand().getClass())).getAnnotation(WorkspaceUse.class);
		return use != null && use.value() == WorkspaceUse.Mode.READS;
	}

	@Test
	void aDumpShowsWhatAWritingCommandDid() {
		String before = dump();
		assertEquals(0, crucible.crucible("project", "delete", "Dam").status());
		assertNotEquals(before, dump());
	}
}
