package org.intcrucible.store.internal.keep;

import java.util.List;
import java.util.Map;

/**
 * A table whose rows belong to projects.
 *
 * @param name of the table
 * @param by   how its rows belong
 */
record ProjectTable(String name, Belonging by) {

	static final String PROJECTS = "crucible_projects";
	static final String RUNS = "crucible_runs";
	static final String FOREIGN_EVENTS = "crucible_foreign_events";

	/** How rows belong to a project. */
	enum Belonging {
		BEING_IT("id = ?"),
		PROJECT("project_id = ?"),
		CHAT_SESSION("chat_session_id IN (SELECT id FROM crucible_chat_sessions WHERE project_id = ?)"),
		/** What a run wrote; it does not change any more once the run is over. */
		RUN("run_id IN (SELECT id FROM crucible_runs WHERE project_id = ?)");

		private final String condition;

		Belonging(String condition) {
			this.condition = condition;
		}

		/** {@link #RUN} without runs that were made later; with one place, for the id of the project. */
		static String ofFirstRuns(int count) {
			return "run_id IN (SELECT id FROM crucible_runs WHERE project_id = ? AND number <= " + count + ")";
		}

		/** With one place, for the id of the project. */
		String condition() {
			return condition;
		}
	}

	/** All of them; parents come before their children wherever that is possible. */
	static final List<ProjectTable> ALL = List.of(
			new ProjectTable(PROJECTS, Belonging.BEING_IT),
			new ProjectTable("crucible_problem_specs", Belonging.PROJECT),
			new ProjectTable("crucible_world_models", Belonging.PROJECT),
			new ProjectTable("crucible_documents", Belonging.PROJECT),
			new ProjectTable("crucible_chat_sessions", Belonging.PROJECT),
			new ProjectTable("crucible_messages", Belonging.CHAT_SESSION),
			new ProjectTable(RUNS, Belonging.PROJECT),
			new ProjectTable("crucible_issues", Belonging.PROJECT),
			new ProjectTable("crucible_snapshots", Belonging.PROJECT),
			new ProjectTable("crucible_provenance", Belonging.PROJECT),
			new ProjectTable("crucible_run_drafts", Belonging.PROJECT),
			new ProjectTable(FOREIGN_EVENTS, Belonging.PROJECT),
			new ProjectTable("crucible_scenario_suites", Belonging.RUN),
			new ProjectTable("crucible_candidates", Belonging.RUN),
			new ProjectTable("crucible_evaluations", Belonging.RUN),
			new ProjectTable("crucible_evaluation_failures", Belonging.RUN),
			new ProjectTable("crucible_checkpoints", Belonging.RUN));

	static ProjectTable named(String name) {
		return ALL.stream().filter(table -> table.name().equals(name)).findFirst()
				.orElseThrow(() -> new IllegalStateException("no rows of projects stand in " + name));
	}

	/**
	 * Columns that name rows which come later, or rows of the same table: they are filled when everything is there, and
	 * emptied before anything goes.
	 */
	static List<Column> circular(Table table) {
		List<String> earlier = ALL.stream().map(ProjectTable::name).takeWhile(name -> !name.equals(table.name())).toList();
		Map<String, String> parents = table.parents();
		return table.columns().stream()
				.filter(column -> parents.containsKey(column.name()) && !earlier.contains(parents.get(column.name()))).toList();
	}
}
