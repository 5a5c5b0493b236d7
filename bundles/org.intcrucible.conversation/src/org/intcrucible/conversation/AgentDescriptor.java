package org.intcrucible.conversation;

import java.util.Map;

/**
 * What is known of an agent without an instance of it: its service properties.
 *
 * @param id            unique, dotted lower case, such as {@code acme.modeller}
 * @param version       of the agent
 * @param name          for display
 * @param deterministic whether equal turns give equal answers
 * @param offline       whether it works without asking anybody over a network
 */
public record AgentDescriptor(String id, String version, String name, boolean deterministic, boolean offline) {

	public static final String ID = "crucible.agent.id";
	public static final String VERSION = "crucible.agent.version";
	public static final String NAME = "crucible.agent.name";
	public static final String DETERMINISTIC = "crucible.agent.deterministic";
	public static final String OFFLINE = "crucible.agent.offline";

	/** @throws IllegalArgumentException if there is no id */
	public AgentDescriptor {
		if (id.isBlank()) {
			throw new IllegalArgumentException("an agent needs the service property " + ID);
		}
	}

	/**
	 * Reads service properties. What is left out: version 0, the id as name, neither deterministic nor offline.
	 *
	 * @throws IllegalArgumentException if there is no id, or a property has another type
	 */
	public static AgentDescriptor of(Map<String, ?> properties) {
		String id = text(properties, ID, "");
		return new AgentDescriptor(id, text(properties, VERSION, "0"), text(properties, NAME, id), truth(properties, DETERMINISTIC),
				truth(properties, OFFLINE));
	}

	private static String text(Map<String, ?> properties, String key, String absent) {
		return switch (properties.get(key)) {
			case null -> absent;
			case String text -> text;
			case Object other -> throw new IllegalArgumentException(
					"the service property " + key + " is a String, not " + other.getClass().getName());
		};
	}

	/** Declarative services write truths as texts where no type is named. */
	private static boolean truth(Map<String, ?> properties, String key) {
		return switch (properties.get(key)) {
			case null -> false;
			case Boolean truth -> truth;
			case String text when text.equals("true") || text.equals("false") -> text.equals("true");
			case Object other -> throw new IllegalArgumentException(
					"the service property " + key + " is true or false, not " + other);
		};
	}
}
