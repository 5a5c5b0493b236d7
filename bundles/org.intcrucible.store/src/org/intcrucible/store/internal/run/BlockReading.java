package org.intcrucible.store.internal.run;

import java.nio.ByteBuffer;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.EvaluationBlock.Column;
import org.intcrucible.store.EvaluationBlock.Kind;
import org.intcrucible.store.StoreException;

/**
 * Reads neighbouring places of a stored block, and of each column no more than these. Columns of the single limits of a
 * constraint are read where all that is stored is asked for.
 */
final class BlockReading {

	private static final String SELECT = "SELECT column_number, kind, name, data FROM crucible_evaluations "
			+ "--DERBY-PROPERTIES constraint=evaluations_by_place\nWHERE run_id = ? AND first_scenario = ? AND first_candidate = ?";
	private static final String SELECT_FAILURES = "SELECT candidate, scenario, reason FROM crucible_evaluation_failures "
			+ "--DERBY-PROPERTIES constraint=failures_by_place\nWHERE run_id = ? AND candidate BETWEEN ? AND ? AND scenario BETWEEN ? AND ?";

	/** Columns of what stands on either side of a limit of a constraint, such as {@code budget.left.0}. */
	private static final Pattern SIDE = Pattern.compile(".*\\.(left|right)\\.\\d+");

	private final Connection connection;
	private final BlockKey key;

	BlockReading(Connection connection, BlockKey key) {
		this.connection = connection;
		this.key = key;
	}

	/** The whole block with all that is stored of it. */
	EvaluationBlock stored() throws SQLException {
		return read(key.firstCandidate(), key.candidates(), key.firstScenario(), key.scenarios(), (kind, name) -> true);
	}

	/** The whole block. */
	EvaluationBlock whole() throws SQLException {
		return read(key.firstCandidate(), key.candidates(), key.firstScenario(), key.scenarios());
	}

	/** P and R of the whole block. */
	EvaluationBlock scores() throws SQLException {
		return read(key.firstCandidate(), key.candidates(), key.firstScenario(), key.scenarios(),
				(kind, name) -> kind == Kind.PREDICTION || kind == Kind.RESOURCE);
	}

	/** The part of one candidate. */
	EvaluationBlock row(int candidate) throws SQLException {
		return read(candidate, 1, key.firstScenario(), key.scenarios());
	}

	/** One evaluation. */
	EvaluationBlock cell(int candidate, int scenario) throws SQLException {
		return read(candidate, 1, scenario, 1);
	}

	private EvaluationBlock read(int candidate, int candidates, int scenario, int scenarios) throws SQLException {
		return read(candidate, candidates, scenario, scenarios, (kind, name) -> !SIDE.matcher(name).matches());
	}

	/** What is asked for stands side by side in the columns: it is one place, one candidate or the whole. */
	private EvaluationBlock read(int candidate, int candidates, int scenario, int scenarios, BiPredicate<Kind, String> wanted) throws SQLException {
		int from = key.place(candidate, scenario);
		int places = candidates * scenarios;
		byte[] states = new byte[places];
		// The order of columns is made here: a sort in the database would carry their bytes along.
		Map<Integer, Column> columns = new TreeMap<>();
		try (PreparedStatement select = connection.prepareStatement(SELECT)) {
			select.setString(1, key.run().toString());
			select.setInt(2, key.firstScenario());
			select.setInt(3, key.firstCandidate());
			try (ResultSet row = select.executeQuery()) {
				while (row.next()) {
					String kind = row.getString(2);
					if (kind.equals(EvaluationTable.STATE)) {
						states = bytes(row.getBlob(4), from, places);
						continue;
					}
					Kind known = RunMapping.constant(Kind.class, kind);
					String name = row.getString(3);
					if (wanted.test(known, name)) {
						columns.put(row.getInt(1), new Column(known, name, numbers(row.getBlob(4), from, places)));
					}
				}
			}
		}
		return new EvaluationBlock(candidate, candidates, scenario, scenarios, states, new ArrayList<>(columns.values()),
				failures(candidate, candidates, scenario, scenarios));
	}

	private double[] numbers(Blob data, int from, int places) throws SQLException {
		double[] numbers = new double[places];
		ByteBuffer.wrap(bytes(data, (long) from * Double.BYTES, Math.multiplyExact(places, Double.BYTES))).asDoubleBuffer().get(numbers);
		return numbers;
	}

	private byte[] bytes(Blob data, long from, int length) throws SQLException {
		byte[] bytes = data.getBytes(from + 1, length);
		if (bytes.length != length) {
			throw new StoreException(new Problem(ProblemCode.INPUT_OUTPUT,
					"The database is damaged. Evaluations of run " + key.run() + " are cut off.",
					"Put a backup back: crucible restore FILE.zip.", Place.whole("workspace")));
		}
		return bytes;
	}

	private Map<Integer, String> failures(int candidate, int candidates, int scenario, int scenarios) throws SQLException {
		Map<Integer, String> failures = new TreeMap<>();
		try (PreparedStatement select = connection.prepareStatement(SELECT_FAILURES)) {
			List<Integer> bounds = List.of(candidate, candidate + candidates - 1, scenario, scenario + scenarios - 1);
			select.setString(1, key.run().toString());
			for (int i = 0; i < bounds.size(); i++) {
				select.setInt(i + 2, bounds.get(i));
			}
			try (ResultSet row = select.executeQuery()) {
				while (row.next()) {
					failures.put((row.getInt(1) - candidate) * scenarios + row.getInt(2) - scenario, row.getString(3));
				}
			}
		}
		return failures;
	}
}
