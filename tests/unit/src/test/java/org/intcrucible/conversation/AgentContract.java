package org.intcrucible.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.Result;
import org.junit.jupiter.api.Test;

/** What every agent has to keep to; tests of an agent extend it. */
public abstract class AgentContract {

	private static final String TEXT = """
			# Shop

			## Goals
			- maximize profit: `price * sold`
			## Levers
			- price: real 0..9
			## Assumptions
			- sold: uniform 1..4
			""";

	/** Counts, and stops when it is told to. */
	private static final class Metering implements ConversationContext {

		private long tokens;
		private double usd;
		private boolean stopped;

		@Override
		public ChatSessionId session() {
			return new ChatSessionId(new UUID(0, 1));
		}

		@Override
		public void checkStopped() {
			if (stopped) {
				throw new ConversationStoppedException();
			}
		}

		@Override
		public void spend(long more, double dollars) {
			if (more < 0 || !(dollars >= 0)) {
				throw new IllegalArgumentException("spent " + more + ", " + dollars);
			}
			tokens += more;
			usd += dollars;
		}
	}

	/** The agent's own method. */
	protected abstract Answer answer(ConversationContext context, Turn turn);

	/** Its service properties. */
	protected abstract AgentDescriptor descriptor();

	/** A message that it answers. */
	protected abstract String message();

	private static Turn turn(String message) {
		var document = DocumentParser.parse("test", TEXT).orElseThrow().document();
		return new Turn(message, new Turn.Written(TEXT, document), List.of(new Turn.Utterance(MessageRole.USER, "Hello")), Locale.ENGLISH);
	}

	@Test
	void itHasAnAnswerToEachMessageWithAndWithoutADocument() {
		for (String message : List.of(message(), "Nice weather.", "\uD83D\uDE80", "x".repeat(10_000))) {
			assertNotNull(answer(new Metering(), turn(message)));
			assertNotNull(answer(new Metering(), new Turn(message, new Turn.Blank(), List.of(), Locale.GERMAN)));
		}
	}

	@Test
	void whatItProposesIsADocument() {
		if (answer(new Metering(), turn(message())) instanceof Answer.Proposal proposal) {
			assertInstanceOf(Result.Success.class, DocumentParser.parse("proposal", proposal.text()), proposal.text());
		}
	}

	@Test
	void itStopsWhenNobodyWaitsAnyMore() {
		Metering context = new Metering();
		context.stopped = true;
		assertThrows(ConversationStoppedException.class, () -> answer(context, turn(message())));
		assertEquals(0, context.tokens);
		assertEquals(0, context.usd);
	}

	@Test
	void equalTurnsHaveEqualAnswersIfItSaysSo() {
		Answer first = answer(new Metering(), turn(message()));
		assertTrue(!descriptor().deterministic() || first.equals(answer(new Metering(), turn(message()))), "not deterministic");
	}
}
