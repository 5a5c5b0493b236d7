package org.intcrucible.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.intcrucible.cli.Console;

/** The command line put together by hand, as declarative services would: all of it but what runs. */
public final class CommandLines {

	/** What a command left behind. */
	public record Outcome(int status, String output, String errors) {
	}

	private CommandLines() {
	}

	public static Outcome crucible(String... arguments) {
		var out = new ByteArrayOutputStream();
		var err = new ByteArrayOutputStream();
		var files = new CheckedDocumentFiles();
		var runner = new PicocliRunner(List.of(new EvaluateCommandFactory(files), new SpecCommandFactory(files)),
				new UntouchedWorkspace());
		int status = runner.run(arguments, new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8), false));
		return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** What {@code evaluate --json} prints of a file. */
	public static JsonObject evaluate(Path file, String... options) {
		List<String> arguments = new ArrayList<>(List.of("evaluate", file.toString(), "--json"));
		arguments.addAll(List.of(options));
		Outcome outcome = crucible(arguments.toArray(String[]::new));
		assertEquals(0, outcome.status(), outcome.errors());
		return JsonParser.parseString(outcome.output()).getAsJsonObject();
	}

	/** A file of the repository, wherever below its root the tests run. */
	public static Path repository(String path) {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.exists(folder.resolve("examples")) && Files.exists(folder.resolve(path))) {
				return folder.resolve(path);
			}
		}
		throw new AssertionError("there is no " + path);
	}

	/** An example that is shipped. */
	public static Path example(String name) {
		return repository("examples/" + name + ".md");
	}

	/** A document that lies beside the tests. */
	public static Path resource(String name) {
		try {
			return Path.of(CommandLines.class.getResource("/org/intcrucible/cli/" + name + ".md").toURI());
		} catch (URISyntaxException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
