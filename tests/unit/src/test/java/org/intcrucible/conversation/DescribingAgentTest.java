package org.intcrucible.conversation;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

/** The contract as an agent keeps it that is as small as can be. */
class DescribingAgentTest extends AgentContract {

	/** Describes a problem in the words of the message. */
	private static final class Describing implements ProblemSpecAgent {

		@Override
		public Answer answer(ConversationContext context, Turn turn) {
			context.checkStopped();
			String words = turn.message().strip();
			if (!words.startsWith("It is about ")) {
				return new Answer.Nothing();
			}
			return switch (turn.draft()) {
				case Turn.Blank() -> new Answer.Questions(List.of("What is it called?"));
				case Turn.Written(String text, var document) -> new Answer.Proposal(text.replaceFirst("\n", "\n\n" + words + "\n"), "");
			};
		}
	}

	@Override
	protected Answer answer(ConversationContext context, Turn turn) {
		return new Describing().answer(context, turn);
	}

	@Override
	protected AgentDescriptor descriptor() {
		return AgentDescriptor.of(Map.of(AgentDescriptor.ID, "test.describing", AgentDescriptor.DETERMINISTIC, "true", AgentDescriptor.OFFLINE, true));
	}

	@Override
	protected String message() {
		return "It is about selling things.";
	}

	@Test
	void itsPropertiesSayWhatItIs() {
		assertEquals(new AgentDescriptor("test.describing", "0", "test.describing", true, true), descriptor());
		assertInstanceOf(ProblemSpecAgent.class, new Describing());
	}
}
