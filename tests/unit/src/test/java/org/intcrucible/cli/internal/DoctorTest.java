package org.intcrucible.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import org.intcrucible.cli.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

class DoctorTest {

	private static final long GIBIBYTE = 1L << 30;

	@TempDir
	private Path workspace;

	private final Map<String, String> properties = new HashMap<>(Map.of("java.version", "21.0.4", "java.vendor", "Somebody",
			"os.name", "Linux", "os.arch", "amd64", "sun.jnu.encoding", "UTF-8"));
	private final Map<String, String> environment = new HashMap<>(Map.of("DISPLAY", ":1"));
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private int doctor(Path folder, long heap, String... options) {
		var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
		var machine = new Machine("1.2.3", folder, properties, environment, heap, 4);
		return new CommandLine(new DoctorCommand(new Console(stream, stream, false), machine)).execute(options);
	}

	private String line(String check) {
		return out.toString(StandardCharsets.UTF_8).lines().filter(line -> line.substring(9).startsWith(check)).findFirst()
				.orElseThrow();
	}

	@Test
	void aGoodMachineIsFine() {
		assertEquals(0, doctor(workspace, GIBIBYTE, "--json"));
		var document = JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
		assertEquals("ok", document.get("status").getAsString());
		JsonArray checks = document.getAsJsonArray("checks");
		assertEquals(9, checks.size());
		for (JsonElement check : checks) {
			assertEquals("ok", check.getAsJsonObject().get("status").getAsString(), check.toString());
		}
	}

	@Test
	void whatIsMissingForTheWindowIsAWarning() {
		environment.clear();
		properties.put("sun.jnu.encoding", "ANSI_X3.4-1968");
		assertEquals(0, doctor(workspace, GIBIBYTE / 8));
		assertTrue(line("display").startsWith("warning"), out::toString);
		assertTrue(line("memory").endsWith("-Xmx1g."), out::toString);
		assertTrue(line("file names").contains("LANG=C.UTF-8"), out::toString);
	}

	@Test
	void whatStopsEverythingIsAProblem() {
		properties.put("java.version", "17.0.1");
		assertEquals(1, doctor(workspace.resolve("none"), GIBIBYTE));
		assertTrue(line("java").startsWith("problem"), out::toString);
		assertTrue(line("workspace").contains("crucible --workspace DIR"), out::toString);
	}

	@Test
	void theRegionOfTheMachineDoesNotMatter() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertEquals(0, doctor(workspace, GIBIBYTE));
			assertTrue(line("numbers").startsWith("ok"), out::toString);
			assertTrue(line("memory").contains("1,024 MiB"), out::toString);
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void workspacesAreFoundHoweverTheyAreCalled() {
		assertEquals(Path.of("/home/me/my work/"), Machine.folder("file:/home/me/my work/"));
		assertEquals(Path.of("C:/work"), Machine.folder("file:/C:/work"));
	}
}
