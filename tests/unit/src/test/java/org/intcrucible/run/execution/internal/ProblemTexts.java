package org.intcrucible.run.execution.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Problem documents that lie beside the tests. */
final class ProblemTexts {

	private ProblemTexts() {
	}

	static String resource(String name) throws IOException {
		try (InputStream in = ProblemTexts.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new FileNotFoundException(name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
