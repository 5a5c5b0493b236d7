package org.intcrucible.architect.internal.agent;

import java.util.Map;

import org.intcrucible.conversation.AgentContract;
import org.intcrucible.conversation.AgentDescriptor;
import org.intcrucible.conversation.Answer;
import org.intcrucible.conversation.ConversationContext;
import org.intcrucible.conversation.Turn;

class GrammarModellerTest extends AgentContract {

	private static final GrammarModeller AGENT = new GrammarModeller(new MessageUnderstanding());

	@Override
	protected Answer answer(ConversationContext context, Turn turn) {
		return AGENT.answer(context, turn);
	}

	@Override
	protected AgentDescriptor descriptor() {
		return AgentDescriptor.of(Map.of(AgentDescriptor.ID, "architect.model", AgentDescriptor.DETERMINISTIC, true));
	}

	@Override
	protected String message() {
		return "price is between 2 and 7";
	}
}
