package org.intcrucible.bench;

import java.nio.file.Path;

import org.intcrucible.document.DocumentReader;
import org.intcrucible.model.ProblemDocument;

/** The shipped examples; measuring starts in the root of the project or in this module's folder. */
final class Examples {

	private Examples() {
	}

	static ProblemDocument read(String name) {
		Path here = Path.of("examples", name);
		Path above = Path.of("..", "..", "examples", name);
		return DocumentReader.read(here.toFile().exists() ? here : above).orElseThrow().document();
	}
}
