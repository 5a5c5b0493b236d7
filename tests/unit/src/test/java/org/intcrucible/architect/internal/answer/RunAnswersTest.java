package org.intcrucible.architect.internal.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.intcrucible.architect.internal.answer.MadeRuns.Result;
import org.intcrucible.architect.internal.intent.Intent;
import org.intcrucible.architect.internal.intent.Intent.ProblemPart;
import org.intcrucible.architect.internal.intent.Intent.RunTopic;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunStatus;
import org.intcrucible.run.RunProgress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunAnswersTest {

	@TempDir
	private Path folder;
	private AnswersFixture asked;
	private MadeRuns runs;
	private PinnedDocument document;
	private ProjectId shop;

	@BeforeEach
	void open() {
		asked = new AnswersFixture(folder);
		runs = new MadeRuns(asked.store);
		document = asked.store.save(MadeRuns.SHOP);
		shop = document.project();
	}

	@AfterEach
	void close() {
		asked.close();
	}

	private static void contains(String text, String... parts) {
		Arrays.stream(parts).forEach(part -> assertTrue(text.contains(part), () -> part + " is not in\n" + text));
	}

	private static void lacks(String text, String part) {
		assertFalse(text.contains(part), text);
	}

	private String why(ChatSession.About about, String subject) {
		return asked.answers().to(asked.situation(shop, Locale.ENGLISH, about), new Intent.AskAboutRun(RunTopic.WHY, subject));
	}

	@Test
	void withoutARunItIsSaidHowOneComesAbout() {
		for (String answer : List.of(asked.why(shop, ""), asked.why(shop, "c3"), asked.status(shop), asked.results(shop, ""),
				asked.ask(shop, Locale.ENGLISH, RunTopic.SENSITIVITY, ""))) {
			contains(answer, "This project has no run yet. Tell me that you want to run it", "I cannot start runs: you press **Run**");
		}
		contains(asked.ask(shop, Locale.GERMAN, RunTopic.STATUS, ""), "Dieses Projekt hat noch keinen Lauf. Sagen Sie mir",
				"Ich kann keine L\u00E4ufe starten: Sie dr\u00FCcken **Run**");
		contains(asked.answers().to(asked.blank(shop, Locale.ENGLISH), new Intent.WishForResults("")), "Describe the problem first");
	}

	@Test
	void theRankingIsExplainedByTheFirstThreeAndWhatLiesBetweenThem() {
		runs.completed(document, Result.of(10, 4, 3));
		String answer = asked.why(shop, "");
		contains(answer, "In R-001, **c1** (Design 1) leads before **c2** (As today): I differs by 0.160, P is 0.820 against 0.740, R is 0.500 against 0.500.",
				"Rejected are 4 of 10: rank 7 and below.", "| 1 | **c1** | Design 1 | promising | 1.640 | 0.820 | 0.500 |",
				"- **c3**: Stands at 3 by its cost. More of it.", "`crucible candidates list R-001 --project Shop`");
		lacks(answer, "**c4**");
		contains(asked.ask(shop, Locale.GERMAN, RunTopic.WHY, ""), "In R-001 f\u00FChrt **c1** (Design 1) vor **c2** (As today): I unterscheidet sich um 0,160",
				"Verworfen sind 4 von 10: ab Rang 7.");
	}

	@Test
	void amongManyTheRejectedAreCountedAllTheSame() {
		runs.completed(document, Result.of(1000, 357, 1));
		contains(asked.why(shop, ""), "Rejected are 357 of 1,000: rank 644 and below.");
		runs.completed(document, Result.of(1000, 999, 1));
		contains(asked.why(shop, ""), "Rejected are 999 of 1,000: rank 2 and below.");
	}

	/** Every place that the first of the rejected may have is tried. */
	@Test
	void asManyAreRejectedAsAre() {
		for (int rejected = 0; rejected < 6; rejected++) {
			ProjectId project = asked.store.save(MadeRuns.SHOP.replace("# Shop", "# Shop " + rejected)).project();
			runs.completed(asked.store.projects().document(project).orElseThrow(), Result.of(6, rejected, 2));
			String answer = asked.why(project, "");
			if (rejected == 0) {
				lacks(answer, "Rejected are");
			} else {
				contains(answer, "Rejected are " + rejected + " of 6: rank " + (7 - rejected) + " and below.");
			}
			assertEquals(rejected == 5, answer.contains("is the only one of 6 candidates that has scores and is not rejected"), answer);
		}
	}

	@Test
	void whereAllAreRejectedItIsSaidWhatTheFirstBreaks() {
		runs.completed(document, Result.of(4, 4, 3));
		contains(asked.why(shop, ""), "In R-001, all of 4 candidates are rejected. **c1** (Design 1) stands first among them",
				"- **Enough**, `sold >= 1`: Must hold at nominal and does not. Broken in `s1` Nominal: `sold` 0.25, satisfied to 25\u00A0%.");
		contains(asked.results(shop, ""), "All candidates are rejected", "| 1 | **c1** | Design 1 | rejected |");
		runs.completed(document, Result.of(1, 0, 3));
		contains(asked.why(shop, ""), "In R-002, **c1** (Design 1) is the only candidate.");
	}

	@Test
	void aCandidateIsFoundByNumberIdPlaceAndName() {
		runs.completed(document, Result.of(10, 4, 3));
		for (String named : List.of("2", "c2", "C-0002", "#2", "As today", "as TODAY", "second", "the second design", "2nd", "der zweite", "zweite Idee")) {
			contains(asked.why(shop, named), "**c2** (As today) of R-001 has rank 2 of 10 and is weak: I 1.480, P 0.740, R 0.500.", "For it:\n- cheap",
					"Against it:\n- slow", "> Stands at 2 by its cost. More of it.");
		}
		for (String named : List.of("best", "the best", "first design", "winner", "Design 1", "candidate 1", "der beste", "Sieger", "Kandidat 1")) {
			contains(asked.why(shop, named), "**c1** (Design 1) of R-001 has rank 1 of 10 and is promising");
		}
		contains(asked.why(shop, "the last"), "**c10** (Design 10) of R-001 has rank 10 of 10 and is rejected");
		contains(asked.element(shop, "C-0003"), "**c3** (Design 3) of R-001 has rank 3");
	}

	@Test
	void aRejectedCandidateSaysWhichHardConstraintBreaksWhereAndByHowMuch() {
		runs.completed(document, Result.of(10, 4, 3));
		String english = asked.why(shop, "c9");
		contains(english, "**c9** breaks what is hard, where it must hold:",
				"- **Enough**, `sold >= 1`: Must hold at nominal and does not. Broken in `s1` Nominal: `sold` 0.25, satisfied to 25\u00A0%.");
		lacks(english, "`s2`");
		contains(asked.ask(shop, Locale.GERMAN, RunTopic.WHY, "c9"), "**c9** (Design 9) von R-001 hat Rang 9 von 10 und ist verworfen",
				"Verletzt in `s1` Nominal: `sold` 0,25, erf\u00FCllt zu 25\u00A0%.");
		lacks(asked.why(shop, "c2"), "breaks what is hard");
	}

	/** What the run worked on counts, not what the document is now. */
	@Test
	void aConstraintThatIsGoneIsToldFromWhatTheRunWorkedOn() {
		runs.completed(document, Result.of(10, 4, 3));
		asked.store.save(MadeRuns.SHOP.replace("## Constraints\n- Enough: `sold >= 1` (hard)\n", ""));
		contains(asked.why(shop, "c9"), "- **Enough**, `sold >= 1`", "R-001 worked on revision 1 of the document; it is at revision 2 now.");
	}

	@Test
	void anUnknownCandidateIsSaidWithThoseThatThereAre() {
		runs.completed(document, Result.of(10, 4, 3));
		contains(asked.why(shop, "c99"), "R-001 has no candidate \u201Cc99\u201D; it has 10. The first are **c1** (Design 1), **c2** (As today), **c3** (Design 3).");
		contains(asked.results(shop, "as tody"), "no candidate \u201Cas tody\u201D", "Do you mean \u201CAs today\u201D?");
		contains(asked.why(shop, "999999999"), "no candidate");
		contains(asked.ask(shop, Locale.GERMAN, RunTopic.WHY, "c99"), "R-001 hat keinen Kandidaten \u201Ec99\u201C; es sind 10.");
	}

	@Test
	void theRunOfTheConversationIsMeantElseTheNewestThatWasRanked() {
		Run first = runs.completed(document, Result.of(10, 4, 3));
		Run second = runs.completed(document, Result.of(5, 0, 3));
		runs.failed(document);
		contains(asked.why(shop, "c1"), "of R-002 has rank 1 of 5", "R-003 came later and failed.");
		contains(why(new ChatSession.OneRun(first.id()), "c1"), "of R-001 has rank 1 of 10");
		lacks(why(new ChatSession.OneRun(first.id()), "c1"), "came later");
		contains(why(new ChatSession.OneCandidate(second.id(), 4), ""), "**c4** (Design 4) of R-002");
		contains(why(new ChatSession.OneCandidate(second.id(), 4), "c2"), "**c2** (As today) of R-002");
	}

	@Test
	void aRunWithoutARankingSaysWhatBecameOfItAndWhichOneHasOne() {
		Run failed = runs.failed(document);
		contains(asked.results(shop, ""), "**R-001** failed at 2026-03-01 00:00 after 12\u00A0s",
				"The reason: The plug-in \\*queue\\* broke.", "`crucible runs resume R-001 --project Shop`", "So there is no ranking of it.");
		runs.completed(document, Result.of(10, 4, 3));
		contains(why(new ChatSession.OneRun(failed.id()), ""), "**R-001** failed", "R-002 has a ranking: `crucible runs show R-002 --project Shop`");
		Run running = runs.running(document);
		contains(why(new ChatSession.OneRun(running.id()), ""), "**R-003** is running.", "A ranking is there when it is completed.");
		contains(asked.why(shop, ""), "In R-002,", "R-003 came later and is still running.");
	}

	@Test
	void resultsAreTheFirstThatAreNotRejectedWithWhatToKnowOfThem() {
		runs.completed(document, Result.of(6, 4, 3), "max_runtime_s");
		String answer = asked.results(shop, "");
		contains(answer, "**R-001** was completed at 2026-03-01 00:00 after 12\u00A0s: 6 candidates in 3 scenarios, 18 evaluations.", "Mode: full search.",
				"| 2 | **c2** | As today | weak |", "**c1** in the words of the ranking: Stands at 1 by its cost.\n",
				"- It was stopped by its time limit; what there is then is ranked.", "- It used a plug-in that is neither part of the product nor signed.",
				"- It did not go to its end", "`crucible runs show R-001 --project Shop`, `crucible candidates show R-001 c1 --project Shop`");
		lacks(answer, "**c3**");
		lacks(answer, "More of it.");
		contains(asked.answers().to(asked.situation(shop, Locale.GERMAN), new Intent.WishForResults("")), "| 2 | **c2** | As today | schwach |", "Modus: volle Suche.");
	}

	@Test
	void oneCandidateComesWithItsLeversOutcomesConstraintsAndBreaks() {
		runs.completed(document, Result.of(10, 4, 3));
		contains(asked.results(shop, "9"), "**c9** (Design 9) of R-001 has rank 9", "| `x` | 4.5 |", "| `sold` | 18 |",
				"- **Enough** does not hold where it should, satisfied to 25\u00A0% on average. Must hold at nominal and does not.",
				"A hard constraint breaks in `s1` Nominal.");
		contains(asked.results(shop, Intent.WishForResults.BEST), "**c1** (Design 1)", "No hard constraint breaks in any scenario that was tried.",
				"Next come **c2** (As today), **c3** (Design 3).");
		contains(asked.results(shop, "c3"), "Derived from **c1**.");
	}

	@Test
	void statusTellsOfWaitingRunningAndFinishedRuns() {
		runs.completed(document, Result.of(10, 4, 3));
		contains(asked.status(shop), "**R-001** was completed at 2026-03-01 00:00 after 12\u00A0s: 10 candidates in 3 scenarios, 30 evaluations.",
				"Ask for the results, or see `crucible runs show R-001 --project Shop`");
		runs.cancelled(document);
		Run running = runs.running(document);
		runs.waiting(document);
		contains(asked.status(shop), "- **R-004** waits for its turn. To end it: `crucible runs cancel R-004 --project Shop`",
				"- **R-003** is running. It started at 2026-03-01 00:00, 59\u00A0min 59\u00A0s ago. Finished stages: Pilot. To stop it: `crucible runs cancel R-003",
				"- **R-002** was cancelled at 2026-03-01 00:00 after 12\u00A0s: 4 candidates in 3 scenarios, 7 evaluations. To prepare going on with it");
		asked.progress.put(running.id(), new RunProgress(running.id(), RunStatus.RUNNING, "Evaluate", 340, 1200, RunCounts.NONE, 1.5, ""));
		contains(asked.status(shop), "It is in the stage Evaluate: 340 of 1,200 (28.3\u00A0%). The best I so far is 1.500.");
		contains(asked.ask(shop, Locale.GERMAN, RunTopic.STATUS, ""), "**R-003** l\u00E4uft.", "340 von 1.200 (28,3\u00A0%)", "**R-004** wartet");
	}

	@Test
	void theRunOfTheConversationIsToldFirstAndManyAreCounted() {
		Run first = runs.failed(document);
		for (int i = 0; i < 6; i++) {
			runs.cancelled(document);
		}
		String answer = asked.answers().to(asked.situation(shop, Locale.ENGLISH, new ChatSession.OneRun(first.id())), new Intent.AskAboutRun(RunTopic.STATUS, ""));
		assertTrue(answer.startsWith("- **R-001** failed"), answer);
		contains(answer, "3 other runs: `crucible runs list --project Shop`");
	}

	@Test
	void theAssumptionThatPMovesWithMattersMost() {
		runs.completed(document, Result.of(10, 4, 24));
		String answer = asked.ask(shop, Locale.ENGLISH, RunTopic.SENSITIVITY, "");
		assertTrue(answer.startsWith("`demand` matters most: where it is higher, P is higher (rank correlation 1)."), answer);
		contains(answer, "stored evaluations of **c1** (Design 1) in R-001: 24 scenarios", "| `demand` | 1 to 3.875 | 1 |",
				"The same in all scenarios, so nothing is known: `price`.", "Rank correlations between -0.42 and 0.42 may be chance.");
		contains(asked.ask(shop, Locale.GERMAN, RunTopic.SENSITIVITY, ""), "Am meisten kommt es auf `demand` an: Wo es h\u00F6her ist, ist P h\u00F6her");
	}

	@Test
	void fewScenariosSayLittleAndVeryFewNothing() {
		runs.completed(document, Result.of(3, 0, 8));
		contains(asked.ask(shop, Locale.ENGLISH, RunTopic.SENSITIVITY, ""), "These are few scenarios");
		runs.completed(document, Result.of(3, 0, 3));
		String answer = asked.ask(shop, Locale.ENGLISH, RunTopic.SENSITIVITY, "");
		contains(answer, "3 scenarios of the suite", "That is too few to tell anything. A run with more scenarios");
		lacks(answer, "matters most");
	}

	/** A failed evaluation counts as nothing achieved: without those, P would rise with demand. */
	@Test
	void whatFailedCountsAsItDoesInP() {
		double[][] states = {{1, 1}, {2, 1}, {3, 1}, {4, 1}, {5, 1}, {6, 1}, {7, 1}, {8, 1}};
		double[] points = {0.1, 0.2, 0.3, 0.4, Double.NaN, Double.NaN, Double.NaN, Double.NaN};
		runs.completed(document, new Result(2, 0, states, points));
		contains(asked.ask(shop, Locale.ENGLISH, RunTopic.SENSITIVITY, ""), "P is lower (rank correlation -0.68)");
	}

	@Test
	void whereNothingVariesNothingIsClaimed() {
		double[][] states = {{1, 1}, {2, 1.1}, {3, 1}, {4, 1.2}};
		runs.completed(document, new Result(2, 0, states, new double[] {0.5, 0.5, 0.5, 0.5}));
		contains(asked.ask(shop, Locale.ENGLISH, RunTopic.SENSITIVITY, ""), "No assumption matters for it in what was evaluated: P is 0.500 in every scenario.");
		double[][] same = {{1, 1}, {1, 1}, {1, 1}, {1, 1}};
		runs.completed(document, new Result(2, 0, same, new double[] {0.1, 0.2, 0.3, 0.4}));
		contains(asked.ask(shop, Locale.ENGLISH, RunTopic.SENSITIVITY, ""), "The assumptions had the same values in all scenarios", "`demand`, `price`");
		double[][] mixed = {{1, 2}, {2, 1}, {3, 2}, {4, 1}, {5, 2}, {6, 1}};
		runs.completed(document, new Result(2, 0, mixed, new double[] {0.4, 0.1, 0.6, 0.5, 0.2, 0.3}));
		contains(asked.ask(shop, Locale.ENGLISH, RunTopic.SENSITIVITY, ""), "No assumption stands out clearly.");
	}

	@Test
	void aProblemWithoutAssumptionsHasNothingToCompare() {
		PinnedDocument bare = asked.store.save("# Bare\n## Goals\n- minimize cost: `x`\n## Levers\n- x: real 0..5\n");
		runs.completed(bare, new Result(2, 0, new double[][] {{}, {}, {}, {}}, new double[] {0.1, 0.2, 0.3, 0.4}));
		contains(asked.ask(bare.project(), Locale.ENGLISH, RunTopic.SENSITIVITY, ""), "has no assumptions that differ from scenario to scenario");
	}

	@Test
	void whatIsNotAboutWhatRunsHaveShownIsNotAnsweredHere() {
		for (RunTopic topic : List.of(RunTopic.BLOCKERS, RunTopic.COST, RunTopic.ADVICE)) {
			assertThrows(IllegalArgumentException.class, () -> asked.ask(shop, Locale.ENGLISH, topic, ""));
		}
		contains(asked.ask(shop, Locale.ENGLISH, ProblemPart.EVERYTHING, ""), "**Shop**");
	}
}
