package org.intcrucible.ui.chat.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunSummary;
import org.intcrucible.model.RunCounts;
import org.junit.jupiter.api.Test;

class TurnTest {

	private static final RunSummary SUMMARY = new RunSummary(RunSummary.VERSION, new RunId(new UUID(0, 1)), null, RunMode.FULL_SEARCH,
			RunStatus.CANCELLED, Instant.EPOCH, Instant.EPOCH, 1, RunCounts.NONE, List.of(), null, "Run R-014");

	private static Turn turn(MessageRole role, String content, Optional<RunSummary> summary) {
		return new Turn(new Message(new MessageId(new UUID(0, 2)), new ChatSessionId(new UUID(0, 3)), role, content, "", Instant.EPOCH),
				Optional.empty(), summary, List.of());
	}

	@Test
	void whatAUserSaysIsShownAsAWhole() {
		Turn turn = turn(MessageRole.USER, "One.\n\nTwo.", Optional.empty());
		assertEquals("One.\n\nTwo.", turn.words());
		assertFalse(turn.hasCard());
	}

	@Test
	void aSummaryHasItsWordsInItsCard() {
		Turn turn = turn(MessageRole.SYSTEM, "### Run R-014\n\nCourse.\n\nYou stopped it.\n\nIt is kept.\n\n[View](crucible://runs/1)", Optional.of(SUMMARY));
		assertEquals("", turn.words());
		assertEquals("You stopped it.\n\nIt is kept.", turn.outcome());
		assertTrue(turn.hasCard());
	}

	@Test
	void aSummaryOfOneParagraphIsShownAsItIs() {
		assertEquals("It is over.", turn(MessageRole.SYSTEM, "It is over.", Optional.of(SUMMARY)).outcome());
	}

	@Test
	void aConversationIsCalledAfterItsBeginning() {
		assertEquals("Great, kick it off.", ChatStore.title("  Great, kick it off.\nAnd more"));
		assertEquals("Shop", ChatStore.title("# Shop\n\n## Goals"));
		assertEquals("x".repeat(60) + "\u2026", ChatStore.title("x".repeat(100)));
		assertEquals("word ".repeat(12).strip() + "\u2026", ChatStore.title("word ".repeat(30)));
	}
}
