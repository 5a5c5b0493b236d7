package org.intcrucible.chat;

import java.util.Set;

import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;

/**
 * Which conversations of a project.
 *
 * @param modes for one of these; empty for all
 * @param about one of these; empty for all
 */
public record SessionFilter(Set<ChatMode> modes, Set<ChatSession.About> about) {

	public static final SessionFilter ALL = new SessionFilter(Set.of(), Set.of());

	public SessionFilter {
		modes = Set.copyOf(modes);
		about = Set.copyOf(about);
	}

	public static SessionFilter of(ChatMode mode) {
		return new SessionFilter(Set.of(mode), Set.of());
	}

	public boolean admits(ChatSession session) {
		return (modes.isEmpty() || modes.contains(session.mode())) && (about.isEmpty() || about.contains(session.about()));
	}
}
