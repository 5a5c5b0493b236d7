package org.intcrucible.architect.internal.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.intcrucible.architect.internal.Situation;
import org.intcrucible.architect.internal.intent.Intent;
import org.intcrucible.architect.internal.intent.Intent.ProblemPart;
import org.intcrucible.architect.internal.intent.Intent.RunTopic;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.Scenario;
import org.intcrucible.run.execution.internal.ExecutedRuns;
import org.intcrucible.store.internal.keep.LogicalDump;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers about a run of the real pipeline agree with what it stored, and leave it as it is. */
class StoredRunAnswersTest {

	private static final Figures FIGURES = new Figures(Locale.ENGLISH, ZoneOffset.UTC);

	@TempDir
	private Path folder;
	private AnswersFixture asked;
	private ProjectId shop;
	private Run run;
	private RunResult result;

	@BeforeEach
	void execute() throws IOException, InterruptedException {
		asked = new AnswersFixture(folder);
		shop = asked.store.save(Files.readString(Path.of("../../examples/web-shop.md"))).project();
		run = ExecutedRuns.in(asked.store, shop, RunMode.SEEDED, 12);
		result = asked.store.runs().result(run.id()).orElseThrow();
	}

	@AfterEach
	void close() {
		asked.close();
	}

	@Test
	void everyNumberOfAnAnswerIsAStoredOne() {
		for (Candidate candidate : result.candidates()) {
			String answer = asked.why(shop, candidate.id());
			assertTrue(answer.contains("has rank " + candidate.rank() + " of " + result.candidates().size()), answer);
			assertTrue(answer.contains("I " + FIGURES.score(candidate.scores().intelligence()) + ", P "
					+ FIGURES.score(candidate.scores().prediction().overall()) + ", R " + FIGURES.score(candidate.scores().resource().overall())), answer);
			assertTrue(answer.contains(Markdown.quote(candidate.scores().rankingExplanation())), answer);
			assertEquals(candidate.status() == CandidateStatus.REJECTED, answer.contains("breaks what is hard, where it must hold:"), answer);
		}
		long rejected = result.candidates().stream().filter(candidate -> candidate.status() == CandidateStatus.REJECTED).count();
		String ranking = asked.why(shop, "");
		assertTrue(rejected > 0 && ranking.contains("Rejected are " + rejected + " of 20"), ranking);
	}

	@Test
	void whereAHardConstraintBreaksIsWhereTheStoredEvaluationsSaySo() {
		Candidate today = result.candidates().stream().filter(candidate -> candidate.label().equals("As today")).findFirst().orElseThrow();
		String answer = asked.why(shop, "As today");
		double worst = asked.store.evaluations().find(run.id(), today.ordinal(), 1).orElseThrow().outcomes().get("page_ms");
		assertTrue(answer.contains("- **Latency**, `page_ms <= 200`: Must hold at nominal and does not"), answer);
		assertTrue(answer.contains("Broken in `s1` Nominal: `page_ms` " + FIGURES.number(worst) + ", satisfied to 0\u00A0%"), answer);
	}

	@Test
	void theSensitivityIsThatOfTheStoredEvaluations() {
		List<Scenario> suite = result.suite();
		Candidate best = result.candidates().getFirst();
		double[] predictions = suite.stream().mapToDouble(scenario -> result.prediction(best, scenario)).toArray();
		String answer = asked.ask(shop, Locale.ENGLISH, RunTopic.SENSITIVITY, "");
		List<String> names = List.of("demand", "failure_rate", "hit_max", "us_share", "lost");
		for (int i = 0; i < names.size(); i++) {
			int assumption = i;
			double correlation = SpearmanCorrelation.of(suite.stream().mapToDouble(scenario -> scenario.state().value(assumption)).toArray(), predictions);
			String shown = FIGURES.number(Math.round(correlation * 100) / 100.0);
			assertTrue(answer.lines().anyMatch(line -> line.startsWith("| `" + names.get(assumption) + "`") && line.endsWith("| " + shown + " |")), answer);
		}
	}

	@Test
	void answersLeaveEveryByteOfEveryRowAsItWas() {
		String before = dump();
		for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
			Situation situation = asked.situation(shop, locale);
			for (ProblemPart part : ProblemPart.values()) {
				asked.answers().to(situation, new Intent.AskAboutProblem(part, part == ProblemPart.ELEMENT ? "cost" : ""));
			}
			for (RunTopic topic : List.of(RunTopic.WHY, RunTopic.SENSITIVITY, RunTopic.STATUS)) {
				asked.answers().to(situation, new Intent.AskAboutRun(topic, ""));
			}
			asked.answers().to(situation, new Intent.AskAboutRun(RunTopic.WHY, "As today"));
			asked.answers().to(situation, new Intent.WishForResults(""));
			asked.answers().to(situation, new Intent.WishForResults(Intent.WishForResults.BEST));
		}
		assertEquals(before, dump());
	}

	private String dump() {
		return asked.store.owner().asOwner(connection -> {
			StringBuilder text = new StringBuilder();
			LogicalDump.write(connection, text);
			return text.toString();
		});
	}
}
