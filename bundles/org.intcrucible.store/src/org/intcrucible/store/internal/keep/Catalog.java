package org.intcrucible.store.internal.keep;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The tables of the product as its database describes them: no list of columns can fall behind the schema. */
final class Catalog {

	private static final String TABLES = "CRUCIBLE%";

	private final TreeMap<String, Table> tables = new TreeMap<>();

	/** @param connection in the schema of the product */
	static Catalog read(Connection connection) throws SQLException {
		Catalog catalog = new Catalog();
		DatabaseMetaData data = connection.getMetaData();
		String schema = connection.getSchema();
		List<String> names = new ArrayList<>();
		try (ResultSet rows = data.getTables(null, schema, TABLES, new String[] {"TABLE"})) {
			while (rows.next()) {
				names.add(rows.getString("TABLE_NAME"));
			}
		}
		Map<String, List<Column>> columns = columns(data, schema);
		for (String name : names) {
			Table table = new Table(lower(name), columns.get(name), key(data, schema, name), parents(data, schema, name));
			catalog.tables.put(table.name(), table);
		}
		return catalog;
	}

	/** By name. */
	Collection<Table> tables() {
		return tables.values();
	}

	Optional<Table> find(String name) {
		return Optional.ofNullable(tables.get(name));
	}

	/** @throws IllegalStateException if the schema has no such table, which would be a mistake of the product */
	Table get(String name) {
		return find(name).orElseThrow(() -> new IllegalStateException("the schema has no table " + name));
	}

	/** Those of each table by their position: asked for at once, which takes no longer than to ask for those of one. */
	private static Map<String, List<Column>> columns(DatabaseMetaData data, String schema) throws SQLException {
		Map<String, List<Column>> columns = new HashMap<>();
		try (ResultSet rows = data.getColumns(null, schema, TABLES, null)) {
			while (rows.next()) {
				columns.computeIfAbsent(rows.getString("TABLE_NAME"), name -> new ArrayList<>())
						.add(new Column(lower(rows.getString("COLUMN_NAME")), rows.getInt("DATA_TYPE"), rows.getInt("COLUMN_SIZE"),
								"YES".equals(rows.getString("IS_AUTOINCREMENT"))));
			}
		}
		return columns;
	}

	private static List<String> key(DatabaseMetaData data, String schema, String table) throws SQLException {
		TreeMap<Integer, String> key = new TreeMap<>();
		try (ResultSet rows = data.getPrimaryKeys(null, schema, table)) {
			while (rows.next()) {
				key.put(rows.getInt("KEY_SEQ"), lower(rows.getString("COLUMN_NAME")));
			}
		}
		return List.copyOf(key.values());
	}

	private static Map<String, String> parents(DatabaseMetaData data, String schema, String table) throws SQLException {
		Map<String, String> parents = new HashMap<>();
		try (ResultSet rows = data.getImportedKeys(null, schema, table)) {
			while (rows.next()) {
				parents.put(lower(rows.getString("FKCOLUMN_NAME")), lower(rows.getString("PKTABLE_NAME")));
			}
		}
		return parents;
	}

	private static String lower(String name) {
		return name.toLowerCase(Locale.ROOT);
	}
}
