package org.intcrucible.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.WorkspaceUse;
import org.intcrucible.cli.WorkspaceUse.Mode;
import org.intcrucible.cli.internal.CommandLines.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine;

class StoreCommandsHelpTest {

	@TempDir
	private static Path folder;

	private static StoreCommands crucible;

	@BeforeAll
	static void make() {
		crucible = new StoreCommands(folder);
	}

	@AfterAll
	static void close() {
		crucible.close();
	}

	@ParameterizedTest
	@ValueSource(strings = {"project", "project list", "project show", "project new", "project import", "project export", "project delete",
			"project compact", "preflight", "runs", "runs list", "runs show", "candidates", "candidates list", "candidates show", "audit",
			"audit list", "audit show", "audit verify", "audit export", "backup", "restore", "chat", "spec apply", "spec undo"})
	void everyHelpHasAnExample(String command) {
		Outcome outcome = crucible.crucible((command + " --help").split(" "));
		assertEquals(0, outcome.status(), outcome.errors());
		assertTrue(outcome.output().matches("(?s).*Examples?:\\R  crucible " + command + ".*"), outcome.output());
		assertTrue(outcome.output().lines().allMatch(line -> line.length() <= 110), outcome.output());
	}

	@Test
	void helpPutsThemIntoTheirGroups() {
		String help = crucible.output("--help");
		assertTrue(help.indexOf("Look at what came out") < help.indexOf("  runs "), help);
		assertTrue(help.indexOf("  audit ") < help.indexOf("Keep projects"), help);
		assertTrue(help.indexOf("Keep projects") < help.indexOf("  project "), help);
		assertTrue(!help.contains("Further commands"), help);
	}

	@ParameterizedTest
	@CsvSource({"project list,READS", "project show x,READS", "project export x,READS", "project new x,WRITES", "project import x,WRITES",
			"project delete x,WRITES", "project compact,WRITES", "project,", "preflight x,READS", "runs list,READS", "runs show 1,READS", "runs,",
			"candidates list 1,READS", "candidates show 1 2,READS", "audit list,READS", "audit show 1,READS", "audit verify,READS",
			"audit export,READS", "audit,", "backup,READS", "restore x,", "chat x y z,WRITES", "chat x -,WRITES", "chat x,READS",
			"chat x --list --json,READS", "spec apply x y,WRITES", "spec apply x y --dry-run,READS", "spec undo x,WRITES",
			"spec undo x y --dry-run,READS", "spec show x,"})
	void whoeverOnlyReadsMayDoSoBesideAnotherProcess(String command, Mode mode) {
		CommandLine line = crucible.line(new Console(System.out, System.err, false));
		Optional<WorkspaceUse.Mode> use = WorkspaceUses.of(line.parseArgs(command.split(" ")));
		assertEquals(Optional.ofNullable(mode), use);
	}
}
