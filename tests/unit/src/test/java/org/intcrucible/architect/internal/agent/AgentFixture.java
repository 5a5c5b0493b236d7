package org.intcrucible.architect.internal.agent;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.intcrucible.conversation.AgentDescriptor;
import org.intcrucible.conversation.ConversationContext;
import org.intcrucible.conversation.ProblemSpecAgent;
import org.intcrucible.conversation.Turn;
import org.intcrucible.conversation.WorldModeller;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.store.Loggers;
import org.osgi.framework.Constants;
import org.osgi.service.log.Logger;

/** Agents put together without a framework. */
public final class AgentFixture {

	private AgentFixture() {
	}

	/** This bundle's own agents. */
	public static AgentDirectory directory(MessageUnderstanding messages) {
		var directory = new AgentDirectory(Loggers.silent(Logger.class));
		directory.addSpecAgent(new GrammarSpecAgent(messages), properties("architect.spec", Integer.MIN_VALUE));
		directory.addModeller(new GrammarModeller(messages), properties("architect.model", Integer.MIN_VALUE));
		return directory;
	}

	/** Adds one of a plug-in. */
	public static void add(AgentDirectory directory, ProblemSpecAgent agent) {
		directory.addSpecAgent(agent, properties("acme.spec", 5));
	}

	public static void add(AgentDirectory directory, WorldModeller agent) {
		directory.addModeller(agent, properties("acme.model", 5));
	}

	private static Map<String, Object> properties(String id, int ranking) {
		return new HashMap<>(Map.of(AgentDescriptor.ID, id, AgentDescriptor.NAME, id, Constants.SERVICE_RANKING, ranking));
	}

	static Turn turn(String message, ParsedDocument document) {
		return new Turn(message, new Turn.Written(document.text(), document.document()), List.of(), Locale.ENGLISH);
	}

	static ConversationContext context() {
		return new AnswerContext(new ChatSessionId(new UUID(0, 1)), () -> {
			// somebody waits
		}, new Spending());
	}
}
