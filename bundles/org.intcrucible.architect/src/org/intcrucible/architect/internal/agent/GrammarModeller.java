package org.intcrucible.architect.internal.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.intcrucible.architect.internal.change.DocumentEdit;
import org.intcrucible.architect.internal.change.EditedDocument;
import org.intcrucible.architect.internal.change.Notice;
import org.intcrucible.architect.internal.intent.Intent.ChangeProblem;
import org.intcrucible.conversation.AgentDescriptor;
import org.intcrucible.conversation.Answer;
import org.intcrucible.conversation.ConversationContext;
import org.intcrucible.conversation.Turn;
import org.intcrucible.conversation.WorldModeller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes of the world model what the grammar understands, and nothing else. */
@Component(service = WorldModeller.class, property = {AgentDescriptor.ID + "=architect.model", AgentDescriptor.VERSION + "=" + BuiltIn.VERSION,
		AgentDescriptor.NAME + "=Architect", AgentDescriptor.DETERMINISTIC + ":Boolean=true", AgentDescriptor.OFFLINE + ":Boolean=true", BuiltIn.LAST})
public final class GrammarModeller implements WorldModeller, BuiltIn {

	private final MessageUnderstanding messages;

	@Activate
	public GrammarModeller(@Reference MessageUnderstanding messages) {
		this.messages = messages;
	}

	@Override
	public Answer answer(ConversationContext context, Turn turn) {
		context.checkStopped();
		var wish = messages.of(turn.message()).first(ChangeProblem.class);
		if (wish.isEmpty()) {
			return new Answer.Nothing();
		}
		return SharedChanges.of(turn.former().text(), wish.get().changes()).fold(shared -> answer(shared, turn), Answer.Refusal::new);
	}

	/** Where the draft is what this bundle's own agent leaves, everything is known already. */
	private static Answer answer(SharedChanges shared, Turn turn) {
		if (shared.model().isEmpty()) {
			return new Answer.Nothing();
		}
		var spec = shared.specAlone(turn.former().text());
		String expected = spec.map(edited -> edited.document().text()).orElseGet(() -> turn.former().text());
		if (turn.draft().text().equals(expected)) {
			var notices = new ArrayList<>(shared.whole().notices());
			spec.map(EditedDocument::notices).ifPresent(notices::removeAll);
			return proposal(shared.whole().document().text(), notices, turn.locale());
		}
		return DocumentEdit.apply(turn.draft().text(), "", shared.model())
				.fold(edited -> proposal(edited.document().text(), edited.notices(), turn.locale()), Answer.Refusal::new);
	}

	/** @param notices of the changes that the text has */
	static Answer proposal(String text, List<Notice> notices, Locale locale) {
		return new Answer.Proposal(text, notices.stream().map(notice -> notice.text(locale)).collect(Collectors.joining(" ")));
	}
}
