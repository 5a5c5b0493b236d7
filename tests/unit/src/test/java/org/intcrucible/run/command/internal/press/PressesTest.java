package org.intcrucible.run.command.internal.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

import org.intcrucible.model.InputHashes;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.run.execution.RunExecution;
import org.intcrucible.runconfig.RunDraft;
import org.junit.jupiter.api.Test;

class PressesTest {

	private static final Instant NOW = Instant.parse("2026-03-01T13:05:11Z");
	static final Shown SHOWN = new Shown(new ProjectId(new UUID(0, 7)), new RunDraft(
			new RunRequest(RunMode.FULL_SEARCH, RunParameters.DEFAULT, 4711, Map.of(), List.of()), RunLinks.NONE),
			new InputHashes("spec", "model", "configuration", "stages"), false, 3);

	private final AtomicLong nanoseconds = new AtomicLong();
	private final AtomicLong ids = new AtomicLong();
	private final Presses presses = new Presses(() -> new UUID(0, ids.incrementAndGet()), InstantSource.fixed(NOW), nanoseconds::get);

	@Test
	void withoutAPressThereIsNothingToTake() {
		assertEquals(Optional.empty(), presses.take());
	}

	@Test
	void aPressIsTakenOnce() {
		presses.open("runconfig.run", SHOWN);
		Press press = presses.take().orElseThrow();
		assertEquals(SHOWN, press.shown());
		assertEquals(NOW, press.at());
		assertEquals(Optional.empty(), presses.take());
	}

	@Test
	void eachPressHasAnIdOfItsOwn() {
		presses.open("runconfig.run", SHOWN);
		Press first = presses.take().orElseThrow();
		presses.open("runconfig.run", SHOWN);
		assertNotEquals(first.id(), presses.take().orElseThrow().id());
	}

	@Test
	void aPressThatWasNotTakenIsWorthNothingOnceItsEventIsOver() {
		presses.open("runconfig.run", SHOWN);
		presses.close();
		assertEquals(Optional.empty(), presses.take());
	}

	@Test
	void aPressOfAnotherThreadIsWorthNothingAndIsNotLeftForItsOwn() {
		presses.open("runconfig.run", SHOWN);
		assertEquals(Optional.empty(), CompletableFuture.supplyAsync(presses::take).join());
		assertEquals(Optional.empty(), presses.take());
	}

	@Test
	void aPressThatTookTooLongIsWorthNothing() {
		presses.open("runconfig.run", SHOWN);
		nanoseconds.addAndGet(Presses.WORTH.toNanos());
		assertTrue(presses.take().isPresent(), "at its last moment");
		presses.open("runconfig.run", SHOWN);
		nanoseconds.addAndGet(Presses.WORTH.toNanos() + 1);
		assertEquals(Optional.empty(), presses.take());
	}

	@Test
	void aSecondPressTakesThePlaceOfOneThatIsOpen() {
		presses.open("first", SHOWN);
		presses.open("second", SHOWN);
		assertEquals("second", presses.take().orElseThrow().widget());
		assertEquals(Optional.empty(), presses.take());
	}

	@Test
	void aPressAuthorisesWhatWasShownInTheNameOfThePanel() {
		presses.open("runconfig.run", SHOWN);
		Press press = presses.take().orElseThrow();
		RunAuthorisation authorisation = press.authorisation(Map.of("user", "ann"));
		assertEquals(RunTriggerSource.RUN_CONFIG_PANEL, authorisation.uiTriggerSource());
		assertEquals(press.id(), authorisation.uiTriggerId());
		assertEquals(Map.of("user", "ann", "widget", "runconfig.run"), authorisation.uiTriggerMetadata());
		assertEquals(SHOWN.hashes(), authorisation.inputHashes());
		assertEquals(SHOWN.draft().request(), authorisation.request());
		assertEquals(SHOWN.project(), authorisation.project());
	}

	@Test
	void editsThatAreNotSavedAreSaid() {
		presses.open("runconfig.run", new Shown(SHOWN.project(), SHOWN.draft(), SHOWN.hashes(), true, 1));
		assertEquals("true", presses.take().orElseThrow().authorisation(Map.of()).uiTriggerMetadata().get(RunExecution.UNSAVED_EDITS));
	}
}
