package org.intcrucible.architect.internal.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.intcrucible.architect.ArchitectSummaries.Summary;
import org.intcrucible.architect.internal.text.Texts;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Design;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Limit;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.Origin;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Robustness;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMark;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunSummary;
import org.intcrucible.model.RunSummary.TopCandidate;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.RunUsage;
import org.intcrucible.model.Scores;
import org.intcrucible.model.TriggerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunSummariesTest {

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
	private static final String WHY = "Leads c2 by 0.004 in I: 0.027 more P (0.787 against 0.760) for 0.017 more R. It holds everywhere.";
	private static final RunCounts COUNTS = new RunCounts(1_200, 48, 57_600, 20_000);

	private final RunSummaries summaries = new RunSummaries(Locale.ENGLISH);

	private static Run waiting() {
		RunParameters parameters = new RunParameters(1_200, 48, 20_000, List.of(), new Limit(90_000), new Limit(5), new Limit(200));
		RunRequest request = new RunRequest(RunMode.FULL_SEARCH, parameters, 7, Map.of(), List.of());
		RunAuthorisation press = new RunAuthorisation(new TriggerId(UUID.randomUUID()), RunTriggerSource.CLI_TOOL, Map.of(), NOON,
				new ProjectId(UUID.randomUUID()), request, RunLinks.NONE, new InputHashes("a", "b", "c", "d"));
		return new Run(new RunId(UUID.randomUUID()), 15, press, RunStatus.CREATED, NOON, new Run.Waiting(), RunCounts.NONE, List.of(), List.of(), "", "",
				RunUsage.NONE, "");
	}

	private static Run ended(RunStatus status, String limit, String error) {
		return waiting().started(NOON.plusSeconds(1)).ended(status, NOON.plusSeconds(41), COUNTS, limit, error, RunUsage.NONE);
	}

	private static Candidate candidate(int ordinal, CandidateStatus status, double intelligence, double prediction, double resource) {
		Scores scores = new Scores(new Scores.Indicator(prediction, Map.of()), new Scores.Indicator(resource, Map.of()), intelligence, Map.of(), WHY,
				new Scores.Factors(List.of("P is 0.1 above the median", "More"), List.of("R is 0.2 above the median.")));
		return new Candidate(ordinal, ordinal, "Design " + ordinal, status, Origin.SYSTEM, List.of(), new Design(1.0), Map.of(), scores, Robustness.NONE);
	}

	private static Candidate good(int ordinal) {
		return candidate(ordinal, CandidateStatus.PROMISING, 1.064 - ordinal / 10.0, 0.787, 0.74);
	}

	private static Candidate rejected(int ordinal) {
		return candidate(ordinal, CandidateStatus.REJECTED, 0.9, 0.5, 0.55);
	}

	private static RunSummary asStored(Summary summary) {
		String metadata = JsonCodec.write(Map.of(RunSummary.KEY, summary.facts()));
		return RunSummary.in(new Message(new MessageId(UUID.randomUUID()), new ChatSessionId(UUID.randomUUID()), MessageRole.AGENT, summary.text(),
				metadata, NOON)).orElseThrow();
	}

	@Test
	void aSummaryOfACompletedRunSaysWhatCameOut() {
		Run run = ended(RunStatus.COMPLETED, "", "");
		Summary summary = summaries.of(run, IntStream.rangeClosed(1, 5).mapToObj(RunSummariesTest::good).toList());
		assertEquals("""
				### Run R-015 summary

				**Completed** in 40 s: full search, 1,200 candidates, 48 scenarios, 57,600 evaluations.

				**Design 1**: Leads c2 by 0.004 in I: 0.027 more P (0.787 against 0.760) for 0.017 more R.

				1. **Design 1** (`c1`): I 0.964, P 0.787, R 0.740
				2. **Design 2** (`c2`): I 0.864, P 0.787, R 0.740
				3. **Design 3** (`c3`): I 0.764, P 0.787, R 0.740

				[View results](crucible://runs/%s)""".formatted(run.id()), summary.text());
		RunSummary facts = summary.facts();
		assertEquals(new RunSummary(1, run.id(), run.authorisation().project(), RunMode.FULL_SEARCH, RunStatus.COMPLETED, NOON.plusSeconds(1),
				NOON.plusSeconds(41), 40, COUNTS, facts.topCandidates(), new RunSummary.Links("/runs/" + run.id()), "Run R-015 summary"), facts);
		assertEquals(new TopCandidate("c1", "Design 1", 1.064 - 1 / 10.0, 0.787, 0.74, List.of("P is 0.1 above the median.", "R is 0.2 above the median.")),
				facts.topCandidates().getFirst());
		assertEquals(facts, asStored(summary));
	}

	/** Also where candidates were not evaluated. */
	@Test
	void theTopIsAtMostThreeWithStoredScoresAndNoneRejectedUnlessAllAre() {
		Random random = new Random(11);
		for (int round = 0; round < 2_000; round++) {
			int sound = random.nextInt(6);
			List<Candidate> ranked = new ArrayList<>();
			int size = sound + random.nextInt(6);
			for (int i = 1; i <= size; i++) {
				CandidateStatus status = i > sound ? CandidateStatus.REJECTED
						: CandidateStatus.values()[random.nextInt(CandidateStatus.values().length - 1)];
				ranked.add(candidate(i, status, number(random), number(random), number(random)));
			}
			Summary summary = summaries.of(ended(RunStatus.COMPLETED, "", ""), ranked);
			List<TopCandidate> top = asStored(summary).topCandidates();
			assertTrue(top.size() <= 3, top.toString());
			for (TopCandidate told : top) {
				Candidate stored = ranked.get(Integer.parseInt(told.candidateId().substring(1)) - 1);
				assertEquals(stored.scores().intelligence(), told.intelligence());
				assertEquals(stored.scores().prediction().overall(), told.prediction());
				assertEquals(stored.scores().resource().overall(), told.resource());
				assertTrue(Double.isFinite(told.intelligence()) && Double.isFinite(told.prediction()) && Double.isFinite(told.resource()), told.toString());
				assertTrue(sound == 0 || stored.status() != CandidateStatus.REJECTED, ranked.toString());
				assertTrue(summary.text().contains(String.format(Locale.ENGLISH, "(`%s`): I %.3f, P %.3f, R %.3f", told.candidateId(), told.intelligence(),
						told.prediction(), told.resource())), summary.text());
			}
			assertEquals(top.stream().map(TopCandidate::candidateId).toList(), top.stream().map(TopCandidate::candidateId).distinct().toList());
		}
	}

	private static double number(Random random) {
		return random.nextInt(10) == 0 ? Double.NaN : random.nextDouble();
	}

	@Test
	void thatAllAreRejectedIsSaid() {
		Summary summary = summaries.of(ended(RunStatus.COMPLETED, "", ""), List.of(rejected(1), rejected(2)));
		assertTrue(summary.text().contains("Every candidate is rejected: each breaks a hard constraint where it must hold."), summary.text());
		assertEquals("Rejected: a hard constraint is broken where it must hold.", summary.facts().topCandidates().getFirst().notes().getFirst());
	}

	@Test
	void thatNothingHasScoresIsSaid() {
		Candidate blank = candidate(1, CandidateStatus.NEW, Double.NaN, Double.NaN, Double.NaN);
		for (List<Candidate> ranked : List.of(List.<Candidate>of(), List.of(blank))) {
			Summary summary = summaries.of(ended(RunStatus.COMPLETED, "", ""), ranked);
			assertTrue(summary.text().contains("No candidate has scores."), summary.text());
			assertEquals(List.of(), summary.facts().topCandidates());
		}
	}

	@Test
	void labelsAreShortAndOnOneLineAndFormatNothing() {
		Candidate odd = good(1);
		Candidate named = new Candidate(1, 1, "*a*\n[b](c) <d> wait_ms " + "long ".repeat(40), odd.status(), odd.origin(), List.of(), odd.design(), Map.of(),
				odd.scores(), odd.robustness());
		Summary summary = summaries.of(ended(RunStatus.COMPLETED, "", ""), List.of(named));
		String label = summary.facts().topCandidates().getFirst().label();
		assertTrue(label.startsWith("*a* [b](c) <d> wait_ms long "), label);
		assertEquals(80, label.length());
		assertTrue(summary.text().contains("1. **\\*a\\* \\[b\\](c) \\<d> wait_ms long "), summary.text());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"budget_usd | Stopped at the budget of 5.00 USD.", "budget_tokens | Stopped at the budget of 90,000 tokens.",
			"max_runtime_s | Stopped after 3 min 20 s, all that its limit of time allowed.", "patience | Stopped at its limit patience."})
	void aRunThatALimitStoppedSaysWhich(String limit, String sentence) {
		Summary summary = summaries.of(ended(RunStatus.COMPLETED, limit, ""), List.of(good(1)));
		assertTrue(summary.text().contains(sentence + " What was evaluated by then is ranked."), summary.text());
		assertTrue(summary.text().contains("The results are marked partial."), summary.text());
	}

	@Test
	void aFailedRunSaysWhyAndHowToGoOn() {
		Run run = ended(RunStatus.FAILED, "", "The plug-in *Queue* was removed while the run used it.");
		Summary summary = summaries.of(run, List.of());
		assertEquals("""
				### Run R-015 summary

				**Failed** in 40 s: full search, 1,200 candidates, 48 scenarios, 57,600 evaluations.

				The plug-in \\*Queue\\* was removed while the run used it.

				The 57,600 evaluations of 1,200 candidates that it had made are kept, and nothing is ranked.

				Resume prepares Run Config with what it had finished; you press **Run**. On the command line: `crucible runs resume %s`.

				The results are marked partial.

				[View results](crucible://runs/%s)""".formatted(run.id(), run.id()), summary.text());
		assertEquals(List.of(), summary.facts().topCandidates());
	}

	@Test
	void aCancelledRunSaysWhatStays() {
		Summary summary = summaries.of(ended(RunStatus.CANCELLED, "", ""), List.of());
		assertTrue(summary.text().contains("You stopped it.\n\nThe 57,600 evaluations of 1,200 candidates that it had made are kept"), summary.text());
		Summary cutShort = summaries.of(ended(RunStatus.CANCELLED, "", "The program was ended while it ran."), List.of());
		assertTrue(cutShort.text().contains("\n\nThe program was ended while it ran.\n\n"), cutShort.text());
		assertFalse(cutShort.text().contains("You stopped it"), cutShort.text());
	}

	@Test
	void aRunThatNeverStartedSaysSo() {
		Run run = waiting().ended(RunStatus.CANCELLED, NOON.plusSeconds(2), RunCounts.NONE, "", "", RunUsage.NONE);
		Summary summary = summaries.of(run, List.of());
		assertTrue(summary.text().contains("**Cancelled** in 0.0 s: full search, no candidates, no scenarios, no evaluations.\n\n"
				+ "You withdrew it before its turn came.\n\nNothing was evaluated."), summary.text());
		assertEquals(0, summary.facts().durationSeconds());
	}

	@Test
	void historyIsRepeatedAndNotResumed() {
		Run run = ended(RunStatus.CANCELLED, "", "");
		Run foreign = new Run(run.id(), 15, run.authorisation(), run.status(), run.created(), run.times(), run.counts(), List.of(), run.marks(), "", "",
				run.usage(), "elsewhere");
		String text = summaries.of(foreign, List.of()).text();
		assertTrue(text.contains("`crucible runs repeat " + run.id() + "`") && !text.contains("resume"), text);
	}

	@ParameterizedTest
	@EnumSource(RunMark.class)
	void whatAReaderMustKnowIsSaid(RunMark mark) {
		Run run = ended(RunStatus.COMPLETED, "", "");
		Run marked = new Run(run.id(), 15, run.authorisation(), run.status(), run.created(), run.times(), run.counts(), List.of(), List.of(mark), "", "",
				run.usage(), "");
		String said = Texts.of("summary", Locale.ENGLISH).text("mark." + mark.name().toLowerCase(Locale.ROOT));
		assertTrue(summaries.of(marked, List.of(good(1))).text().contains("\n\n" + said + "\n\n"));
	}

	@ParameterizedTest
	@EnumSource(value = RunStatus.class, names = {"CREATED", "RUNNING"})
	void nothingIsSaidOfARunThatIsNotOver(RunStatus status) {
		Run run = status == RunStatus.CREATED ? waiting() : waiting().started(NOON);
		assertThrows(IllegalArgumentException.class, () -> summaries.of(run, List.of()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"0 | 0.0 s", "1.54 | 1.5 s", "40.2 | 40 s", "119 | 119 s", "200 | 3 min 20 s", "7500 | 2 h 5 min"})
	void lengthsOfTimeAreReadable(double seconds, String text) {
		assertEquals(text, new Lengths(Texts.of("summary", Locale.ENGLISH)).of(seconds));
	}

	@Test
	void theProductSpeaksGermanWhereItsLanguageIsGerman() {
		Run run = ended(RunStatus.COMPLETED, "budget_usd", "");
		Summary summary = new RunSummaries(Locale.GERMANY).of(run, List.of(good(1)));
		assertTrue(summary.text().startsWith("### Lauf R-015: Zusammenfassung\n\n**Abgeschlossen** in 40 s: volle Suche, 1.200 Kandidaten, "), summary.text());
		assertTrue(summary.text().contains("Budget von 5,00 USD") && summary.text().contains("I 0,964, P 0,787, R 0,740"), summary.text());
		assertEquals(0.787, summary.facts().topCandidates().getFirst().prediction());
	}

	private static Properties file(String name) throws IOException {
		Properties texts = new Properties();
		try (Reader reader = new InputStreamReader(RunSummaries.class.getResourceAsStream("/texts/" + name + ".properties"), StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts;
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "de"})
	void everyTextIsThereInEachLanguageAndFormats(String language) throws IOException {
		Properties english = file("summary");
		assertEquals(english.keySet(), (language.isEmpty() ? english : file("summary_" + language)).keySet());
		Texts texts = Texts.of("summary", Locale.of(language));
		for (String key : english.stringPropertyNames()) {
			Object[] values = IntStream.range(0, 6).mapToObj(place -> numbers(key, place) ? (Object) 2 : "two").toArray();
			String said = texts.text(key, values);
			assertFalse(said.isBlank() || said.contains("{"), key + " says " + said);
		}
	}

	/** Which values of a text are numbers. */
	private static boolean numbers(String key, int place) {
		return switch (key) {
			case "course" -> place >= 2 && place <= 4;
			case "candidate" -> place == 0 || place >= 3;
			default -> key.startsWith("length") || key.equals("kept") || key.startsWith("stop.budget");
		};
	}

	@Test
	void otherLanguagesAreAnsweredInEnglish() {
		assertEquals("Run R-015 summary", new RunSummaries(Locale.JAPANESE).of(ended(RunStatus.COMPLETED, "", ""), List.of()).facts().summaryLabel());
	}
}
