package org.intcrucible.architect.internal.answer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.intcrucible.architect.internal.change.ItemForms;
import org.intcrucible.architect.internal.intent.Intent;
import org.intcrucible.architect.internal.intent.Intent.ProblemPart;
import org.intcrucible.architect.internal.text.Texts;
import org.intcrucible.document.DocumentParser;
import org.intcrucible.model.Actor;
import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Section;
import org.intcrucible.store.Author;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentAnswersTest {

	private static final String EXAMPLE = "../../examples/web-shop.md";

	@TempDir
	private Path folder;
	private AnswersFixture asked;
	private ProjectId shop;

	@BeforeEach
	void open() throws IOException {
		asked = new AnswersFixture(folder);
		shop = asked.store.save(Files.readString(Path.of(EXAMPLE))).project();
	}

	@AfterEach
	void close() {
		asked.close();
	}

	private String english(ProblemPart part) {
		return asked.ask(shop, Locale.ENGLISH, part, "");
	}

	private String german(ProblemPart part) {
		return asked.ask(shop, Locale.GERMAN, part, "");
	}

	private static void contains(String text, String... parts) {
		Arrays.stream(parts).forEach(part -> assertTrue(text.contains(part), () -> part + " is not in\n" + text));
	}

	@Test
	void sectionsAreListedWithEverythingThatTheirElementsSay() {
		contains(english(ProblemPart.GOALS), "**Goals** (3)", "- **cost**: minimize `cost`, from 500 to 4,000, weight 60\n",
				"- **page time**: minimize `page_ms`, from 50 to 200, weight 30; because slow pages");
		contains(english(ProblemPart.CONSTRAINTS), "- **Latency**: `page_ms <= 200`, hard; because customers leave",
				"- **Budget**: `cost <= 3500`, weight 80, tolerance 500");
		contains(english(ProblemPart.LEVERS), "- `servers`: `integer 2..40` servers, today `6`", "- `region`: `one of eu, us, both`, today `eu`");
		contains(english(ProblemPart.ASSUMPTIONS), "- `demand`: `triangular 800, 1500, 2500` req/s, high confidence",
				"- `failure_rate`: `uniform 0.001..0.02` of the time, nominal 0.005, medium confidence", "cut to 0.4 to 0.8",
				"- `demand` and `failure_rate` move together: rank correlation 0.3");
		contains(english(ProblemPart.MECHANISMS), "- `page_ms` = `45 + distance_ms + queue_ms`",
				"- page_ms reduces sales (medium), which is not computed");
		contains(english(ProblemPart.RESOURCES), "- **money**: `cost` of 4,000\u00A0EUR, hard");
		contains(english(ProblemPart.SCENARIOS), "- **Region lost**: failure mode, weight 50, may fail, `lost = 1`");
		contains(english(ProblemPart.CANDIDATES), "- **As today**: `servers = 6, cache = 0, region = eu`");
		contains(english(ProblemPart.ACTORS), "- **Operations**: two people, one of them for the shop");
		contains(english(ProblemPart.SIMPLIFICATIONS), "- **Equal servers**: every server");
		contains(english(ProblemPart.SETTINGS), "- Horizon: 1 step", "- Resolution: medium", "- Mode: full search", "normal operation 60\u00A0%");
	}

	@Test
	void theSameInGerman() {
		contains(german(ProblemPart.GOALS), "**Ziele** (3)", "- **cost**: `cost` minimieren, von 500 bis 4.000, Gewicht 60");
		contains(german(ProblemPart.CONSTRAINTS), "- **Latency**: `page_ms <= 200`, hart; Grund: customers leave", "Toleranz 0,4");
		contains(german(ProblemPart.ASSUMPTIONS), "nominal 0,005, Sicherheit: mittel");
		contains(german(ProblemPart.EVERYTHING), "**Hebel** (3): `servers`, `cache`, `region`", "Noch kein Lauf.");
	}

	@Test
	void anOverviewHasEveryElementByNameAndSaysWhatIsMissing() {
		contains(english(ProblemPart.EVERYTHING), "**Web shop**, revision 1", "How many servers",
				"- **Goals** (3): cost (weight 60), availability (weight 40), page time (weight 30)",
				"- **Constraints** (3): Latency (hard), Budget (weight 80)", "`capacity` and 10 more", "Nothing was run yet.");
		ProjectId bare = asked.store.save("# Bare\n## Levers\n- x: real 0..1\n").project();
		contains(asked.ask(bare, Locale.ENGLISH, ProblemPart.EVERYTHING, ""), "Still missing: Goals, Mechanisms.");
	}

	@ParameterizedTest
	@EnumSource(ProblemPart.class)
	void aProjectWithoutADocumentSaysWhatToDo(ProblemPart part) {
		var question = new Intent.AskAboutProblem(part, part == ProblemPart.ELEMENT ? "cost" : "");
		contains(asked.answers().to(asked.blank(shop, Locale.ENGLISH), question), "There is no problem here yet. Describe");
		contains(asked.answers().to(asked.blank(shop, Locale.GERMAN), question), "Hier steht noch kein Problem. Beschreiben Sie");
		assertFalse(asked.answers().knows(asked.blank(shop, Locale.ENGLISH), "cost"));
	}

	/** What is offered as an example can be said just so. */
	@ParameterizedTest
	@ValueSource(strings = {"en", "de"})
	void anEmptySectionComesWithAnExampleThatTheDocumentTakes(String language) {
		Locale locale = Locale.forLanguageTag(language);
		ProjectId bare = asked.store.save("# Bare\n").project();
		Texts texts = Texts.of("answers-document", locale);
		for (Section section : Section.values()) {
			if (section == Section.SETTINGS) {
				continue;
			}
			ProblemPart part = ProblemPart.valueOf(section.name());
			String example = texts.text(section.title().toLowerCase(Locale.ROOT) + ".example");
			contains(asked.ask(bare, locale, part, ""), example);
			String line = example.replaceFirst("^add (actor|simplification) ", "");
			assertTrue(new ItemForms().find(line, section).isPresent(), line);
		}
	}

	@Test
	void aLongSectionIsCutAndSaysWhereTheRestIs() {
		String levers = IntStream.range(0, 100).mapToObj(i -> "- x" + i + ": real 0..1\n").collect(Collectors.joining());
		ProjectId large = asked.store.save("# It's large\n## Levers\n" + levers).project();
		String answer = asked.ask(large, Locale.ENGLISH, ProblemPart.LEVERS, "");
		contains(answer, "**Levers** (100)", "`x59`", "- 40 more; the whole document: `crucible spec show 'It'\\''s large'`");
		assertFalse(answer.contains("`x60`"), answer);
	}

	@Test
	void anElementIsFoundByTheWordsOfTheUserAndSaysWhatHasToDoWithIt() {
		contains(asked.element(shop, "latency constraint"), "Constraints \u00B7 **Latency**: `page_ms <= 200`, hard", "It depends on `page_ms`.",
				"There since 2026-03-01 01:00, added by you in revision 1.");
		contains(asked.element(shop, "the demand"), "Assumptions \u00B7 `demand`",
				"It is used by assumption `correlation demand, failure_rate`, mechanism `arrivals`, scenario Black Friday.");
		contains(asked.element(shop, "Failure Rate"), "`failure_rate`: `uniform 0.001..0.02`");
		contains(asked.ask(shop, Locale.GERMAN, ProblemPart.ELEMENT, "latency"), "Nebenbedingungen \u00B7 **Latency**", "hinzugef\u00FCgt von Ihnen");
	}

	@Test
	void elementsThatShareANameAreAllTold() {
		contains(asked.element(shop, "cost"), "Goals \u00B7 **cost**: minimize `cost`", "Mechanisms \u00B7 `cost` = `servers * ",
				"It is used by goal cost, constraint Budget, resource money.");
	}

	@Test
	void whatFitsSeveralIsAskedBack() {
		contains(asked.element(shop, "sites"), "Mechanisms \u00B7 `sites`");
		contains(asked.element(shop, "ms"), "\u201Cms\u201D may be one of 4:", "mechanism `queue_ms`, mechanism `distance_ms`, mechanism `page_ms`, mechanism `page_ms reduces sales`",
				"Which of them do you mean?");
	}

	@Test
	void whatIsUnknownIsSaidWithWhatResemblesIt() {
		contains(asked.element(shop, "servres"), "nothing called \u201Cservres\u201D. There is `servers`.");
		contains(asked.element(shop, "frobnication"), "nothing called \u201Cfrobnication\u201D. Ask for an overview");
		contains(asked.ask(shop, Locale.GERMAN, ProblemPart.ELEMENT, "servres"), "hei\u00DFt nichts \u201Eservres\u201C. Es gibt `servers`.");
		assertTrue(asked.answers().knows(asked.situation(shop, Locale.ENGLISH), "the cost"));
		assertTrue(asked.answers().knows(asked.situation(shop, Locale.ENGLISH), "ms"));
		assertFalse(asked.answers().knows(asked.situation(shop, Locale.ENGLISH), "servres"));
	}

	@Test
	void aSettingIsNoElementAndAnsweredAllTheSame() {
		contains(asked.element(shop, "horizon"), "- Horizon: 1 step");
	}

	@Test
	void whoChangedItLastAndWhatItWasIsTold() throws IOException {
		String text = Files.readString(Path.of(EXAMPLE));
		ChatSession talk = new ChatSession(new ChatSessionId(asked.store.ids().next()), shop, ChatMode.SETUP, "Autumn", new ChatSession.WholeProject(),
				AnswersFixture.NOW);
		asked.store.transactions().write(unit -> {
			asked.store.conversationWriter().open(unit, talk);
			return asked.store.projectWriter().save(unit, DocumentParser.parse("test", text.replace("page_ms <= 200", "page_ms <= 150")).orElseThrow(),
					new Author(Actor.AGENT, "chat_session:" + talk.id()));
		});
		contains(asked.element(shop, "latency"), "**Latency**: `page_ms <= 150`", "There since 2026-03-01 01:00, added by you in revision 1.",
				"Last changed 2026-03-01 01:00 by the Architect (conversation \u201CAutumn\u201D) in revision 2. Before, it was ``Latency: `page_ms <= 200` (hard)");
	}

	@Test
	void whatWasRemovedIsStillKnownAsSuch() throws IOException {
		String text = Files.readString(Path.of(EXAMPLE));
		asked.store.save(text.lines().filter(line -> !line.startsWith("- Headroom")).collect(Collectors.joining("\n")) + "\n");
		contains(asked.element(shop, "Headroom"), "It is not in the document any more: removed 2026-03-01 01:00 by you in revision 2.", "busy <= 0.6");
		contains(asked.ask(shop, Locale.GERMAN, ProblemPart.ELEMENT, "headroom"), "Das steht nicht mehr im Dokument");
	}

	@Test
	void labelsCannotTurnIntoMarkup() {
		ProjectId odd = asked.store.save("# Odd\n## Actors\n- *Us* <b>: [x](y)\n").project();
		contains(asked.ask(odd, Locale.ENGLISH, ProblemPart.ACTORS, ""), "- **\\*Us\\* \\<b\\>**: \\[x\\](y)");
		contains(asked.ask(odd, Locale.ENGLISH, ProblemPart.EVERYTHING, ""), "\\*Us\\* \\<b\\>");
	}

	@Test
	void bothLanguagesHaveTheSameTextsAndAllOfThemFormat() throws IOException {
		for (String subject : List.of("answers", "answers-document")) {
			TextFiles.assertSame(subject);
		}
	}
}
