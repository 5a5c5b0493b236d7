package org.intcrucible.architect.internal.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.intcrucible.architect.internal.intent.Intent;
import org.intcrucible.architect.internal.intent.Intent.Courtesy;
import org.intcrucible.architect.internal.intent.Intent.CourtesyKind;
import org.intcrucible.architect.internal.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the Architect says that one could say, it understands. */
class ExamplesTest {

	private static final Pattern QUOTED = Pattern.compile("\u201C([^\u201C\u201D\u201E]+)\u201D|\u201E([^\u201C\u201D\u201E]+)\u201C");

	private static final List<String> TOPICS = List.of("run", "goal", "constraint", "lever", "assumption", "resource", "candidate", "scenario",
			"weight", "result", "budget", "mode");

	@ParameterizedTest
	@ValueSource(strings = {"en", "de"})
	void itsExamplesAreUnderstood(String language) {
		var texts = Texts.of("reply", Locale.of(language));
		List<String> said = Stream.concat(TOPICS.stream().map(topic -> texts.text("example." + topic)),
				Stream.of(texts.text("help"), texts.text("next.goal"), texts.text("next.lever"), texts.text("next.undescribed", "`profit`", "profit"),
						texts.text("next.aim"), texts.text("courtesy.assent"))).toList();
		int examples = 0;
		for (String text : said) {
			for (var quoted : QUOTED.matcher(text).results().toList()) {
				String example = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
				var understanding = Talks.MESSAGES.of(example);
				assertFalse(understanding.intents().getFirst() instanceof Intent.NotUnderstood, example);
				assertEquals(List.of(), understanding.unclear(), example);
				assertFalse(understanding.first(Courtesy.class).filter(courtesy -> courtesy.kind() != CourtesyKind.HELP).isPresent(), example);
				examples++;
			}
		}
		assertTrue(examples > 20, examples + " examples");
	}
}
