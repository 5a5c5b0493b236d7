package org.intcrucible.architect.internal.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunClaimsTest {

	@ParameterizedTest
	@ValueSource(strings = {"I have started the run.", "I've started a run for you.", "I started it.", "I\u2019m starting the run now.", "I'm now running the simulation.",
			"I am going to launch the search.", "I will run it now.", "I'll kick it off.", "I'll kick off the run right away.", "Starting the run now ...",
			"OK, running the pipeline.", "Done: the run is under way.", "The run has been started.", "The run was launched a moment ago.", "Your run is now running.",
			"The new search is in progress.", "Run started.", "Simulation has begun.", "I went ahead and executed the pipeline with 20 candidates.",
			"We have triggered an evaluation of your ideas.", "Let me run this for you: starting the search with seed 4.", "I queued the run.",
			"I just evaluated your candidates.", "Have launched a new run.", "I started the run; nobody else has.", "It is set. I will now start the full search!",
			"Ich habe den Lauf gestartet.", "Ich starte jetzt den Lauf.", "Der Lauf wurde gestartet.", "Der Lauf l\u00E4uft.", "Die Simulation ist gestartet.",
			"Ich werde die Suche starten.", "Ich lasse das jetzt laufen.", "Gut, dann starte ich den Lauf.", "Habe ich f\u00FCr Sie ausgef\u00FChrt."})
	void whoeverClaimsToHaveStartedARunIsFound(String text) {
		assertTrue(RunClaims.in(text));
		assertTrue(RunClaims.in("The budget is lower now. " + text + " Anything else?"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "I cannot start runs: you press **Run** in the Run Config panel.", "I have not started anything.", "You can start the run now.",
			"Press **Run** to start it.", "I recommend a run with 20 candidates.", "No run was started.", "The run starts once you press Run.",
			"The run is started when you press **Run**.", "Nothing was launched.", "I changed the budget to 5000.", "Run time is a constraint.",
			"The weight of cost is 80 because it matters most.", "The search space is large.", "A run would take about 4 s.", "The last run was cancelled.",
			"Ich kann keine L\u00E4ufe starten: Sie dr\u00FCcken **Run**.", "Der Lauf wurde nicht gestartet.", "Sie starten den Lauf.",
			"Ich habe das Budget ge\u00E4ndert.", "I raised the price to 5.5 dollars, which is what you said."})
	void whoeverClaimsNothingIsLeftAlone(String text) {
		assertFalse(RunClaims.in(text));
		assertEquals(text, RunClaims.corrected(text, "No."));
	}

	@Test
	void theFirstClaimIsCorrectedAndFurtherOnesAreLeftOut() {
		assertEquals("The price is 5.5 now. I cannot start runs. Is that right?",
				RunClaims.corrected("The price is 5.5 now. I have started the run. It was fun. The run is under way. Is that right?".replace("It was fun. ", ""),
						"I cannot start runs."));
		assertEquals("Done.\nI cannot start runs.\n- one\n- two", RunClaims.corrected("Done.\nI started the run\n- one\n- two", "I cannot start runs."));
		assertEquals("I cannot start runs.", RunClaims.corrected("Starting the run.", "I cannot start runs."));
	}
}
