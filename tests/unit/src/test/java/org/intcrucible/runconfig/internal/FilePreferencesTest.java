package org.intcrucible.runconfig.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.intcrucible.runconfig.RunPreferences;
import org.intcrucible.store.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilePreferencesTest {

	@TempDir
	private Path folder;
	private Path file;
	private int written;
	private RunPreferences preferences;
	private final WarningLog log = new WarningLog();

	@BeforeEach
	void open() {
		file = folder.resolve("preferences.properties");
		Workspace workspace = (Workspace) Proxy.newProxyInstance(Workspace.class.getClassLoader(), new Class<?>[] {Workspace.class},
				(proxy, method, arguments) -> {
					if (method.getName().equals("folder")) {
						return folder;
					}
					throw new AssertionError(method + " was called");
				});
		preferences = new FilePreferences(workspace, log.logger());
	}

	/** Each time at another second, as an editor would. */
	private void write(String text) throws IOException {
		Files.writeString(file, text);
		Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000L + 1_000L * written++));
	}

	private void expect(int runsAtOnce, double seconds, double usd) {
		assertEquals(new Preferences(runsAtOnce, seconds, usd),
				new Preferences(preferences.runsAtOnce(), preferences.warnSeconds(), preferences.warnUsd()));
	}

	@Test
	void withoutAFileEverythingHasItsDefault() {
		expect(1, 3600, 10);
		assertEquals(0, log.warnings().size());
	}

	@Test
	void valuesAreThoseOfTheFile() throws IOException {
		write("# mine\nruns.at.once = 4\nwarn.seconds = 0.5\nwarn.usd = 0\nanything.else = x\n");
		expect(4, 0.5, 0);
		assertEquals(0, log.warnings().size());
	}

	@Test
	void aFileThatHasChangedIsReadAgain() throws IOException {
		write("runs.at.once = 4\n");
		expect(4, 3600, 10);
		write("runs.at.once = 5\n");
		expect(5, 3600, 10);
		Files.delete(file);
		expect(1, 3600, 10);
	}

	@ParameterizedTest
	@ValueSource(strings = {"0", "65", "1.5", "many", "", "NaN", "-1", "1e99"})
	void whatMeansNothingIsTheDefaultAndToldOnceWithItsPlace(String value) throws IOException {
		write("# first\nwarn.usd = 3\nruns.at.once = " + value + "\n");
		expect(1, 3600, 3);
		expect(1, 3600, 3);
		assertEquals(1, log.warnings().size(), log.warnings().toString());
		assertTrue(log.warnings().getFirst().contains(file + ":3: "), log.warnings().toString());
		write("# first\nwarn.usd = 4\nruns.at.once = " + value + "\n");
		expect(1, 3600, 4);
		assertEquals(2, log.warnings().size(), log.warnings().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = {"-1", "Infinity", "NaN", "ten"})
	void thresholdsAreNumbersFromZeroOn(String value) throws IOException {
		write("warn.seconds = " + value + "\nwarn.usd = " + value + "\n");
		expect(1, 3600, 10);
		assertEquals(2, log.warnings().size(), log.warnings().toString());
	}

	@Test
	void aFileThatIsNoPropertiesIsToldAndLeavesTheDefaults() throws IOException {
		write("runs.at.once = \\u00zz\n");
		expect(1, 3600, 10);
		assertEquals(1, log.warnings().size(), log.warnings().toString());
		Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0x31});
		expect(1, 3600, 10);
		assertEquals(2, log.warnings().size(), log.warnings().toString());
	}
}
