package org.intcrucible.architect.internal.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.intcrucible.cli.internal.CommandLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/user-guide.md tells its readers to say means what it says there. */
class GuideExamplesTest {

	private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
	private static final Map<String, Class<? extends Intent>> MEANINGS = Map.of("change the problem", Intent.ChangeProblem.class,
			"ask about it", Intent.AskAboutProblem.class, "ask for a run", Intent.WishToRun.class, "ask about runs", Intent.AskAboutRun.class,
			"see results", Intent.WishForResults.class, "take it back", Intent.Undo.class, "find your way", Intent.Courtesy.class);

	private static final MessageReader READER = new MessageReader();

	record Example(String text, String meaning) {
	}

	static Stream<Example> examples() throws IOException {
		List<Example> examples = new ArrayList<>();
		List<String> lines = Files.readAllLines(CommandLines.repository("docs/user-guide.md"));
		String meaning = "";
		for (String row : lines.subList(lines.indexOf("| to | say for example | or |") + 2, lines.size())) {
			if (!row.startsWith("| ")) {
				break;
			}
			String first = row.split("\\|")[1].strip();
			meaning = first.isEmpty() ? meaning : first;
			String of = meaning;
			QUOTED.matcher(row).results().map(result -> new Example(result.group(1), of)).forEach(examples::add);
		}
		assertTrue(examples.stream().map(Example::meaning).distinct().toList().containsAll(MEANINGS.keySet()), examples.toString());
		return examples.stream();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void anExampleMeansWhatItIsSaidToMean(Example example) {
		Understanding understood = READER.read(example.text());
		assertEquals(1, understood.intents().size(), understood.toString());
		assertEquals(MEANINGS.get(example.meaning()), understood.intents().getFirst().getClass(), understood.toString());
	}
}
