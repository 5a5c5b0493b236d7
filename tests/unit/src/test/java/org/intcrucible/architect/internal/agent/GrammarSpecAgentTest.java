package org.intcrucible.architect.internal.agent;

import java.util.Map;

import org.intcrucible.conversation.AgentContract;
import org.intcrucible.conversation.AgentDescriptor;
import org.intcrucible.conversation.Answer;
import org.intcrucible.conversation.ConversationContext;
import org.intcrucible.conversation.Turn;

class GrammarSpecAgentTest extends AgentContract {

	private static final GrammarSpecAgent AGENT = new GrammarSpecAgent(new MessageUnderstanding());

	@Override
	protected Answer answer(ConversationContext context, Turn turn) {
		return AGENT.answer(context, turn);
	}

	@Override
	protected AgentDescriptor descriptor() {
		return AgentDescriptor.of(Map.of(AgentDescriptor.ID, "architect.spec", AgentDescriptor.DETERMINISTIC, true));
	}

	@Override
	protected String message() {
		return "the weight of profit is 80";
	}
}
