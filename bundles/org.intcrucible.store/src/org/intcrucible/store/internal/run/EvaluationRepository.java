package org.intcrucible.store.internal.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.intcrucible.model.RunId;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.EvaluationReader;
import org.intcrucible.store.StoredEvaluation;
import org.intcrucible.store.internal.DatabaseAccess;
import org.intcrucible.store.internal.DatabaseKey;
import org.intcrucible.store.internal.Sessions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the block that holds what is asked for, and reads that part of it. */
@Component
public final class EvaluationRepository implements EvaluationReader {

	private static final String STATES = "SELECT data FROM crucible_evaluations "
			+ "--DERBY-PROPERTIES constraint=evaluations_by_place\nWHERE run_id = ? AND column_number = 0";

	private final Sessions sessions;

	@Activate
	public EvaluationRepository(@Reference DatabaseKey key) {
		this(DatabaseAccess.by(key));
	}

	public EvaluationRepository(Sessions sessions) {
		this.sessions = sessions;
	}

	@Override
	public Optional<StoredEvaluation> find(RunId run, int candidate, int scenario) {
		return sessions.query(connection -> {
			List<BlockKey> found = BlockKey.of(connection, run, candidate, scenario);
			return found.isEmpty() ? Optional.empty() : Optional
					.of(evaluation(new BlockReading(connection, found.getFirst()).cell(candidate, scenario), 0));
		});
	}

	@Override
	public List<StoredEvaluation> row(RunId run, int candidate) {
		return sessions.query(connection -> {
			List<StoredEvaluation> evaluations = new ArrayList<>();
			for (BlockKey key : BlockKey.of(connection, run, candidate)) {
				EvaluationBlock row = new BlockReading(connection, key).row(candidate);
				for (int place = 0; place < row.scenarios(); place++) {
					evaluations.add(evaluation(row, place));
				}
			}
			return evaluations;
		});
	}

	@Override
	public void stream(RunId run, Consumer<EvaluationBlock> each) {
		blocks(run, BlockReading::whole, each);
	}

	@Override
	public void streamStored(RunId run, Consumer<EvaluationBlock> each) {
		blocks(run, BlockReading::stored, each);
	}

	@FunctionalInterface
	private interface Reading {
		EvaluationBlock of(BlockReading block) throws SQLException;
	}

	private void blocks(RunId run, Reading reading, Consumer<EvaluationBlock> each) {
		sessions.query(connection -> {
			for (BlockKey key : BlockKey.all(connection, run)) {
				each.accept(reading.of(new BlockReading(connection, key)));
			}
			return true;
		});
	}

	@Override
	public Optional<EvaluationBlock> scores(RunId run, int firstCandidate, int firstScenario) {
		return sessions.query(connection -> {
			Optional<BlockKey> key = BlockKey.first(connection, run, firstCandidate, firstScenario);
			return key.isEmpty() ? Optional.empty() : Optional.of(new BlockReading(connection, key.get()).scores());
		});
	}

	/** Places of blocks that nothing was evaluated at do not count. */
	@Override
	public long count(RunId run) {
		return sessions.query(connection -> count(connection, run));
	}

	private static long count(Connection connection, RunId run) throws SQLException {
		long count = 0;
		try (PreparedStatement select = connection.prepareStatement(STATES)) {
			select.setString(1, run.toString());
			try (ResultSet row = select.executeQuery()) {
				while (row.next()) {
					for (byte state : row.getBytes(1)) {
						count += state == EvaluationBlock.State.MISSING.ordinal() ? 0 : 1;
					}
				}
			}
		}
		return count;
	}

	/** @param part of one candidate */
	private static StoredEvaluation evaluation(EvaluationBlock part, int place) {
		double prediction = Double.NaN;
		double resource = Double.NaN;
		Map<String, Double> outcomes = new LinkedHashMap<>();
		Map<String, Double> satisfaction = new LinkedHashMap<>();
		for (EvaluationBlock.Column column : part.columns()) {
			double number = column.values()[place];
			switch (column.kind()) {
				case OUTCOME -> outcomes.put(column.name(), number);
				case SATISFACTION -> satisfaction.put(column.name(), number);
				case PREDICTION -> prediction = number;
				case RESOURCE -> resource = number;
			}
		}
		return new StoredEvaluation(part.firstCandidate(), part.firstScenario() + place,
				EvaluationBlock.State.values()[part.states()[place]], part.failures().getOrDefault(place, ""), prediction,
				resource, outcomes, satisfaction);
	}
}
