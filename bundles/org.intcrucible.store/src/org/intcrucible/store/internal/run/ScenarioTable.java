package org.intcrucible.store.internal.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.intcrucible.model.RunId;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;

/** Writes and reads the scenarios of runs. */
final class ScenarioTable {

	private static final String INSERT = "INSERT INTO crucible_scenario_suites "
			+ "(run_id, ordinal, name, type, source, weight, may_fail, reason, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
	private static final String SELECT = "SELECT ordinal, name, type, source, weight, may_fail, reason, state "
			+ "FROM crucible_scenario_suites WHERE run_id = ? ORDER BY ordinal";

	private ScenarioTable() {
	}

	static void insert(Connection connection, RunId run, List<Scenario> scenarios) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
			Batch batch = new Batch(insert);
			for (Scenario scenario : scenarios) {
				insert.setString(1, run.toString());
				insert.setInt(2, scenario.ordinal());
				insert.setString(3, scenario.name());
				insert.setString(4, RunMapping.name(scenario.type()));
				insert.setString(5, RunMapping.name(scenario.source()));
				insert.setDouble(6, scenario.weight());
				insert.setBoolean(7, scenario.mayFail());
				insert.setString(8, scenario.reason());
				insert.setString(9, ExactNumbers.write(scenario.state()));
				batch.add();
			}
			batch.send();
		}
	}

	/** By ordinal. */
	static List<Scenario> read(Connection connection, RunId run) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement(SELECT)) {
			select.setString(1, run.toString());
			try (ResultSet row = select.executeQuery()) {
				List<Scenario> scenarios = new ArrayList<>();
				while (row.next()) {
					scenarios.add(new Scenario(row.getInt("ordinal"), row.getString("name"),
							RunMapping.constant(ScenarioType.class, row.getString("type")), row.getDouble("weight"),
							RunMapping.constant(Scenario.Source.class, row.getString("source")), row.getBoolean("may_fail"),
							row.getString("reason"), ExactNumbers.readState(row.getString("state"))));
				}
				return scenarios;
			}
		}
	}
}
