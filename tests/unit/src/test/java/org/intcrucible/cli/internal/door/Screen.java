package org.intcrucible.cli.internal.door;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.intcrucible.cli.Console;

/** What a caller gets to see. */
final class Screen {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	Console console() {
		return console(Path.of(""), false);
	}

	Console console(Path folder, boolean interactive) {
		return new Console(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
				interactive, folder);
	}

	byte[] bytes() {
		return out.toByteArray();
	}

	String output() {
		return out.toString(StandardCharsets.UTF_8);
	}

	String errors() {
		return err.toString(StandardCharsets.UTF_8);
	}
}
