package org.intcrucible.store.internal.run;

import java.util.List;

import jakarta.persistence.EntityManager;

/** Runs that are over, and of which nothing was said so far. */
final class Unsummarised {

	/** Along an index that holds them together, named here because the database may rather read all runs. */
	private static final String OLDEST = "SELECT * FROM CRUCIBLE_OWNER.crucible_runs r --DERBY-PROPERTIES index=runs_without_summary\n"
			+ "WHERE run_summary_message_id IS NULL AND position > ? AND status IN ('completed', 'failed', 'cancelled') "
			+ "AND NOT EXISTS (SELECT 1 FROM CRUCIBLE_OWNER.crucible_messages m WHERE m.summary_of_run_id = r.id) "
			+ "ORDER BY position FETCH FIRST ? ROWS ONLY";

	private Unsummarised() {
	}

	/**
	 * The oldest first.
	 *
	 * @param after position that all of them are above
	 */
	static List<RunEntity> oldest(EntityManager entities, long after, int limit) {
		List<?> found = entities.createNativeQuery(OLDEST, RunEntity.class).setParameter(1, after).setParameter(2, limit).getResultList();
		return found.stream().map(RunEntity.class::cast).toList();
	}
}
