package org.intcrucible.architect.internal.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.intcrucible.model.RunMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mode of a recommendation follows what is given and what is said. */
class ModeChoiceTest {

	private static final String PROBLEM = """
			# Small
			%s
			## Goals
			- minimize cost: `x * mode`
			## Levers
			- x: real 0..5
			- mode: integer 1..2
			""";
	private static final String GIVEN = """
			## Candidates
			- Mine: `x = 3`
			- Yours: `x = 4`
			""";

	private static RunMode mode(String settings, boolean given, String message) {
		String document = PROBLEM.formatted(settings.isEmpty() ? "" : "## Settings\n- mode: " + settings + "\n") + (given ? GIVEN : "");
		return new AdviceBench().advise(document, AdviceBench.wish(message)).config().mode();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"I'd like to run this", "can we evaluate my two ideas?", "go ahead and start it now",
			"please run the pipeline with a budget of 5", "Kannst du meine Ideen vergleichen?", "run it on 40 scenarios",
			"I'd like to know which of my ideas is the best, please evaluate them", "kick it off with 2 candidates", "los, starten"})
	void candidatesAndNoWishToSearchAreEvaluated(String message) {
		assertEquals(RunMode.EVAL_ONLY, mode("", true, message));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"improve on my ideas", "run a search that starts from my candidates", "Verbessere meine Ideen",
			"seed the search with my ideas", "evaluate my ideas with 50 candidates"})
	void candidatesAndAWishToImproveOnThemAreStartedFrom(String message) {
		assertEquals(RunMode.SEEDED, mode("", true, message));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"start the search", "find the best design", "kick it off with 20 candidates", "run it with 5000 evaluations",
			"Starte die Suche", "let's explore the design space", "run it and look for better ones",
			"search for better ones", "suche bessere Kandidaten"})
	void aWishToSearchIsASearchWhateverIsGiven(String message) {
		assertEquals(RunMode.FULL_SEARCH, mode("", true, message));
		assertEquals(RunMode.FULL_SEARCH, mode("", false, message));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"I'd like to run this", "go", "los, starten", "run it on 40 scenarios"})
	void withoutCandidatesTheyAreSearchedFor(String message) {
		assertEquals(RunMode.FULL_SEARCH, mode("", false, message));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"run a full search | FULL_SEARCH", "just evaluate, don't search | EVAL_ONLY", "run it in seeded mode | SEEDED",
			"launch a seeded search from my two candidates | SEEDED", "evaluate my ideas in a full search | FULL_SEARCH"})
	void aModeThatTheUserNamesWins(String message, RunMode expected) {
		for (String settings : new String[] {"", "full_search", "seeded", "eval_only"}) {
			assertEquals(expected, mode(settings, true, message), settings);
			assertEquals(expected, mode(settings, false, message), settings);
		}
	}

	@ParameterizedTest
	@CsvSource({"full_search, FULL_SEARCH", "seeded, SEEDED", "eval_only, EVAL_ONLY"})
	void whatTheDocumentSetsHoldsWhereTheMessageLeavesItOpen(String settings, RunMode expected) {
		assertEquals(expected, mode(settings, true, "run it"));
		assertEquals(RunMode.FULL_SEARCH, mode(settings, false, "run it"), "there is nothing to start from");
	}

	@ParameterizedTest
	@CsvSource({"full_search, FULL_SEARCH", "seeded, SEEDED", "eval_only, FULL_SEARCH"})
	void aSearchIsMadeAsTheDocumentSays(String settings, RunMode expected) {
		assertEquals(expected, mode(settings, true, "start the search"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"evaluate my two ideas | EVAL_ONLY", "improve on my ideas | SEEDED"})
	void whoMeansCandidatesThatAreNotThereIsToldSo(String message, RunMode expected) {
		assertEquals(expected, mode("", false, message));
	}
}
