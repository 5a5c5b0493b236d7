package org.intcrucible.cli.internal.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.internal.RecordedKeeping;
import org.intcrucible.cli.internal.listing.Confirmation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine;

class KeepingCommandsTest {

	private final RecordedKeeping keeping = new RecordedKeeping();
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private Console console(boolean interactive) {
		return new Console(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), interactive,
				Path.of("/home/ada"));
	}

	private int restore(boolean interactive, String typed, String... options) {
		Console console = console(interactive);
		InputStream input = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
		return new CommandLine(new RestoreCommand(console, keeping, new Confirmation(console, input))).execute(options);
	}

	@Test
	void aBackupWithoutANameIsCalledAfterTheTimeAndLiesWhereTheCallerStands() {
		new CommandLine(new BackupCommand(console(false), keeping, () -> Instant.parse("2026-03-01T13:05:11Z"))).execute();
		assertEquals(List.of("backup /home/ada/crucible-20260301-130511.zip"), keeping.asked);
		assertEquals("The backup is in /home/ada/crucible-20260301-130511.zip. This puts it back: crucible restore "
				+ "/home/ada/crucible-20260301-130511.zip\n", out.toString(StandardCharsets.UTF_8));
	}

	@Test
	void aBackupGoesWhereItIsWanted() {
		new CommandLine(new BackupCommand(console(false), keeping, Instant::now)).execute("/safe/b.zip");
		assertEquals(List.of("backup /safe/b.zip"), keeping.asked);
	}

	@ParameterizedTest
	@ValueSource(strings = {"y\n", "YES\r\n", " yes "})
	void whoAgreesGetsTheBackup(String typed, @TempDir Path replaced) {
		keeping.replaced = replaced;
		assertEquals(0, restore(true, typed, "/safe/b.zip"));
		assertEquals(List.of("restore /safe/b.zip"), keeping.asked);
		assertTrue(err.toString(StandardCharsets.UTF_8).endsWith("Put /safe/b.zip in its place? [y/N] "));
		assertTrue(out.toString(StandardCharsets.UTF_8).contains("What it was before lies in " + replaced + "."));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "\n", "n\n", "yesterday\n", "\u0000"})
	void whateverElseIsTypedReplacesNothing(String typed) {
		assertEquals(4, restore(true, typed, "/safe/b.zip"));
		assertEquals(List.of(), keeping.asked);
		assertEquals("Nothing was replaced.\n", out.toString(StandardCharsets.UTF_8));
	}

	@Test
	void nobodyIsAskedWhereNobodySits() {
		assertEquals(2, restore(false, "y\n", "/safe/b.zip"));
		assertEquals(List.of(), keeping.asked);
		assertEquals("crucible: --yes: There is no terminal to ask on. Add --yes if that is what you want.\n", err.toString(StandardCharsets.UTF_8));
	}

	@Test
	void whoHasAgreedIsNotAsked() {
		assertEquals(0, restore(false, "", "/safe/b.zip", "--yes"));
		assertEquals("The workspace is that of /safe/b.zip now.\n", out.toString(StandardCharsets.UTF_8));
		assertEquals(List.of("restore /safe/b.zip"), keeping.asked);
		assertEquals("", err.toString(StandardCharsets.UTF_8));
	}
}
