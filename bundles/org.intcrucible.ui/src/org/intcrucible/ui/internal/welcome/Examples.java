package org.intcrucible.ui.internal.welcome;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Texts;

/** The examples that come with the product. They are files of the repository's folder of examples, which the build puts here. */
final class Examples {

	/** In the order in which they are shown. A file that is not here is not shown; a test compares this with the folder. */
	static final List<String> NAMES = List.of("web-shop", "shallow-lake", "pressure-vessel", "welded-beam", "three-bar-truss", "sellar",
			"pressure-vessel-continuous");

	private static final String FOLDER = "/examples/";

	private Examples() {
	}

	/** Reads all of them; not for the UI thread. */
	static List<Example> read() {
		return NAMES.stream().flatMap(Examples::read).toList();
	}

	private static Stream<Example> read(String name) {
		URL file = Examples.class.getResource(FOLDER + name + ".md");
		if (file == null) {
			return Stream.empty();
		}
		try (InputStream stream = file.openStream()) {
			String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			return Stream.of(DocumentParser.parse(name, text).map(parsed -> example(name, parsed.document(), text)).orElseThrow());
		} catch (IOException unreadable) {
			throw new UncheckedIOException("the example " + name + " cannot be read", unreadable);
		}
	}

	private static Example example(String name, ProblemDocument document, String text) {
		Texts texts = Texts.of(Examples.class);
		String facts = texts.get("facts", Numbers.count(document.world().levers().size(), texts.get("lever"), texts.get("levers")),
				Numbers.count(document.spec().constraints().size(), texts.get("constraint"), texts.get("constraints")));
		// The first paragraph may be wrapped; its first sentence is enough for a card.
		String first = document.description().strip().lines().findFirst().orElse("");
		return new Example(name, document.title(), first, facts, text);
	}
}
