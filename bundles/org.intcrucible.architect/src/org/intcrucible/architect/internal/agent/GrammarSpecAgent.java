package org.intcrucible.architect.internal.agent;

import org.intcrucible.architect.internal.intent.Intent.ChangeProblem;
import org.intcrucible.conversation.AgentDescriptor;
import org.intcrucible.conversation.Answer;
import org.intcrucible.conversation.ConversationContext;
import org.intcrucible.conversation.ProblemSpecAgent;
import org.intcrucible.conversation.Turn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes of the spec what the grammar understands, and nothing else. */
@Component(service = ProblemSpecAgent.class, property = {AgentDescriptor.ID + "=architect.spec", AgentDescriptor.VERSION + "=" + BuiltIn.VERSION,
		AgentDescriptor.NAME + "=Architect", AgentDescriptor.DETERMINISTIC + ":Boolean=true", AgentDescriptor.OFFLINE + ":Boolean=true", BuiltIn.LAST})
public final class GrammarSpecAgent implements ProblemSpecAgent, BuiltIn {

	private final MessageUnderstanding messages;

	@Activate
	public GrammarSpecAgent(@Reference MessageUnderstanding messages) {
		this.messages = messages;
	}

	@Override
	public Answer answer(ConversationContext context, Turn turn) {
		context.checkStopped();
		var wish = messages.of(turn.message()).first(ChangeProblem.class);
		if (wish.isEmpty()) {
			return new Answer.Nothing();
		}
		return SharedChanges.of(turn.draft().text(), wish.get().changes()).fold(shared -> shared.specAlone(turn.draft().text())
				.<Answer>map(edited -> GrammarModeller.proposal(edited.document().text(), edited.notices(), turn.locale())).orElseGet(Answer.Nothing::new),
				Answer.Refusal::new);
	}
}
