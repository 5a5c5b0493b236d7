package org.intcrucible.store.internal.setup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.model.ProjectId;
import org.intcrucible.store.RunSetups;
import org.intcrucible.store.Transactions;
import org.intcrucible.store.internal.DatabaseAccess;
import org.intcrucible.store.internal.DatabaseKey;
import org.intcrucible.store.internal.EntityUnit;
import org.intcrucible.store.internal.Sessions;
import org.intcrucible.store.internal.SqlFailures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Drafts and presets, each change a transaction of its own. */
@Component
public final class RunSetupTables implements RunSetups {

	private static final int MOST_NAME = 200;

	private final Sessions sessions;
	private final Transactions transactions;
	private final InstantSource clock;

	@Activate
	public RunSetupTables(@Reference DatabaseKey key, @Reference InstantSource clock) {
		this(DatabaseAccess.by(key), DatabaseAccess.by(key), clock);
	}

	public RunSetupTables(Sessions sessions, Transactions transactions, InstantSource clock) {
		this.sessions = sessions;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public Optional<String> draft(ProjectId project) {
		return sessions.query(connection -> {
			try (PreparedStatement select = connection.prepareStatement("SELECT content FROM crucible_run_drafts WHERE project_id = ?")) {
				select.setString(1, project.toString());
				try (ResultSet row = select.executeQuery()) {
					return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
				}
			}
		});
	}

	@Override
	public void saveDraft(ProjectId project, String content) {
		replace("UPDATE crucible_run_drafts SET content = ?, changed_at = ? WHERE project_id = ?",
				"INSERT INTO crucible_run_drafts (content, changed_at, project_id) VALUES (?, ?, ?)", project.toString(), content);
	}

	@Override
	public void dropDraft(ProjectId project) {
		change("DELETE FROM crucible_run_drafts WHERE project_id = ?", project.toString());
	}

	@Override
	public Map<String, String> presets() {
		return sessions.query(connection -> {
			Map<String, String> presets = new LinkedHashMap<>();
			try (PreparedStatement select = connection.prepareStatement("SELECT name, content FROM crucible_run_presets ORDER BY name");
					ResultSet row = select.executeQuery()) {
				while (row.next()) {
					presets.put(row.getString(1), row.getString(2));
				}
			}
			return presets;
		});
	}

	@Override
	public void savePreset(String name, String content) {
		if (name.isEmpty() || name.length() > MOST_NAME) {
			throw new IllegalArgumentException("the name of a preset has 1.." + MOST_NAME + " characters: " + name.length());
		}
		replace("UPDATE crucible_run_presets SET content = ?, changed_at = ? WHERE name = ?",
				"INSERT INTO crucible_run_presets (content, changed_at, name) VALUES (?, ?, ?)", name, content);
	}

	@Override
	public boolean dropPreset(String name) {
		return change("DELETE FROM crucible_run_presets WHERE name = ?", name) == 1;
	}

	/** Somebody else may insert the same in between: then this is done anew, and updates. */
	private void replace(String update, String insert, String key, String content) {
		String now = clock.instant().toString();
		transactions.write(unit -> SqlFailures.translated(() -> {
			Connection connection = EntityUnit.of(unit).connection();
			return execute(connection, update, content, now, key) == 1 || execute(connection, insert, content, now, key) == 1;
		}));
	}

	private int change(String sql, String key) {
		return transactions.write(unit -> SqlFailures.translated(() -> execute(EntityUnit.of(unit).connection(), sql, key)));
	}

	private static int execute(Connection connection, String sql, String... values) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < values.length; i++) {
				statement.setString(i + 1, values[i]);
			}
			return statement.executeUpdate();
		}
	}
}
