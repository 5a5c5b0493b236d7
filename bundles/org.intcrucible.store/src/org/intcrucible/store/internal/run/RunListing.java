package org.intcrucible.store.internal.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.intcrucible.model.ProjectId;
import org.intcrucible.store.RunFilter;

/**
 * Finds the newest runs that pass a filter. For each value of the filter that chooses most, an index has the runs in the
 * order of the list: they are read along it, no further than the list goes. The database is told which index, because by
 * its own statistics it may rather read all runs and sort them.
 */
final class RunListing {

	/** @param chosen what all runs on this way have in common; empty for all there are */
	private record Way(String index, Optional<Condition> chosen) {
	}

	private record Condition(String column, Collection<String> values) {
	}

	private final EntityManager entities;
	private final List<Condition> conditions;
	private final List<Way> ways;

	RunListing(EntityManager entities, RunFilter filter) {
		this.entities = entities;
		conditions = new ArrayList<>(Stream.of(
				new Condition("project_id", filter.projects().stream().map(ProjectId::toString).toList()),
				new Condition("status", names(filter.statuses())), new Condition("mode", names(filter.modes())))
				.filter(condition -> !condition.values().isEmpty()).toList());
		ways = ways();
	}

	private static List<String> names(Set<? extends Enum<?>> constants) {
		return constants.stream().map(RunMapping::name).toList();
	}

	private List<Way> ways() {
		if (conditions.isEmpty()) {
			return List.of(new Way("runs_newest_first", Optional.empty()));
		}
		Condition first = conditions.removeFirst();
		String index = switch (first.column()) {
			case "project_id" -> "runs_of_project";
			case "status" -> "runs_by_status";
			default -> "runs_by_mode";
		};
		return first.values().stream()
				.map(value -> new Way(index, Optional.of(new Condition(first.column(), List.of(value))))).toList();
	}

	/**
	 * The newest runs, the newest first.
	 *
	 * @param before position that all of them are below
	 */
	List<RunEntity> newest(long before, int limit) {
		return ways.stream().flatMap(way -> newest(way, before, limit).stream())
				.sorted(Comparator.comparingLong((RunEntity row) -> row.position).reversed()).limit(limit).toList();
	}

	private List<RunEntity> newest(Way way, long before, int limit) {
		List<Condition> all = new ArrayList<>(conditions);
		way.chosen().ifPresent(all::addFirst);
		StringBuilder sql = new StringBuilder("SELECT * FROM CRUCIBLE_OWNER.crucible_runs --DERBY-PROPERTIES index=")
				.append(way.index()).append("\nWHERE position < ?");
		List<Object> values = new ArrayList<>(List.of(before));
		for (Condition condition : all) {
			sql.append(" AND ").append(condition.column()).append(" IN (")
					.append(String.join(", ", Collections.nCopies(condition.values().size(), "?"))).append(")");
			values.addAll(condition.values());
		}
		sql.append(" ORDER BY position DESC FETCH FIRST ? ROWS ONLY");
		values.add(limit);
		Query query = entities.createNativeQuery(sql.toString(), RunEntity.class);
		for (int i = 0; i < values.size(); i++) {
			query.setParameter(i + 1, values.get(i));
		}
		return rows(query);
	}

	/** A query in SQL has no type. */
	private static List<RunEntity> rows(Query query) {
		List<?> found = query.getResultList();
		return found.stream().map(RunEntity.class::cast).toList();
	}
}
