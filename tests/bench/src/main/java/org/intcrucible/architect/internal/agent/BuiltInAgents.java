package org.intcrucible.architect.internal.agent;

import java.util.Map;

import org.osgi.framework.Constants;
import org.osgi.service.log.Logger;

import org.intcrucible.conversation.AgentDescriptor;

/** The agents of the product, put together without a framework. */
public final class BuiltInAgents {

	private BuiltInAgents() {
	}

	public static Authors authors(MessageUnderstanding messages, Logger log) {
		AgentDirectory directory = new AgentDirectory(log);
		directory.addSpecAgent(new GrammarSpecAgent(messages), properties("architect.spec"));
		directory.addModeller(new GrammarModeller(messages), properties("architect.model"));
		return new Authors(directory, log);
	}

	private static Map<String, Object> properties(String id) {
		return Map.of(AgentDescriptor.ID, id, AgentDescriptor.NAME, id, Constants.SERVICE_RANKING, Integer.MIN_VALUE);
	}
}
