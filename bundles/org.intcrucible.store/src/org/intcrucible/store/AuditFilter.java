package org.intcrucible.store;

import java.util.Set;

/**
 * Which events.
 *
 * @param kinds   of these alone; empty for all
 * @param project id; empty for all
 * @param run     id; empty for all
 */
public record AuditFilter(Set<String> kinds, String project, String run) {

	public static final AuditFilter ALL = new AuditFilter(Set.of(), "", "");

	public AuditFilter {
		kinds = Set.copyOf(kinds);
	}
}
