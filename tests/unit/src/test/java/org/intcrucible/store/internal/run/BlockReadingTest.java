package org.intcrucible.store.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.RunId;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.StoreException;
import org.intcrucible.store.StoreFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlockReadingTest {

	private static final int COLUMNS = 4;
	private static final int SUITE = 5;

	@TempDir
	static Path folder;

	private static StoreFixture store;
	private static StoredRuns runs;
	private static PinnedDocument document;
	private static MadeResult made;

	@BeforeAll
	static void open() {
		store = StoreFixture.in(folder);
		runs = new StoredRuns(store, 1);
		document = store.save(Problems.SHOP);
		made = new MadeResult(document.document(), 9, SUITE, 0, 12);
	}

	@AfterAll
	static void close() {
		store.close();
	}

	private static RunId stored() {
		return runs.evaluated(document, made, List.of(made.block(1, 4, 1, SUITE), made.block(5, 5, 1, SUITE))).id();
	}

	@Test
	void onlyTheBytesOfWhatIsAskedForComeOutOfTheDatabase() {
		RunId run = stored();
		BlockKey key = new BlockKey(run, 5, 5, 1, SUITE);
		assertEquals(1 + COLUMNS * Double.BYTES, bytesRead(connection -> new BlockReading(connection, key).cell(7, 3)));
		assertEquals(SUITE * (1 + COLUMNS * Double.BYTES), bytesRead(connection -> new BlockReading(connection, key).row(7)));
		assertEquals(5 * SUITE * (1 + COLUMNS * Double.BYTES), bytesRead(connection -> new BlockReading(connection, key).whole()));
		assertEquals(5 * SUITE * (1 + 2 * Double.BYTES), bytesRead(connection -> new BlockReading(connection, key).scores()));
	}

	@FunctionalInterface
	private interface Reading {
		EvaluationBlock on(Connection connection) throws Exception;
	}

	private static long bytesRead(Reading reading) {
		AtomicLong bytes = new AtomicLong();
		return store.sessions().query(connection -> {
			try {
				reading.on(counted(connection, Connection.class, bytes));
				return bytes.get();
			} catch (Exception failed) {
				throw new AssertionError(failed);
			}
		});
	}

	/** The same object, but for the bytes that it and what comes of it hand out: these are counted. */
	private static <T> T counted(Object target, Class<T> type, AtomicLong bytes) {
		InvocationHandler handler = (proxy, method, arguments) -> {
			try {
				Object result = method.invoke(target, arguments);
				if (result instanceof byte[] array) {
					bytes.addAndGet(array.length);
				}
				boolean further = result != null && method.getReturnType().isInterface();
				return further ? counted(result, method.getReturnType(), bytes) : result;
			} catch (InvocationTargetException failed) {
				throw failed.getCause();
			}
		};
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
	}

	/** The bytes behind the one that is asked for are cut off, and those of all other blocks. */
	@Test
	void oneEvaluationIsReadThoughAllOthersAreLost() {
		RunId run = stored();
		int candidate = 6;
		int scenario = 2;
		int place = (candidate - 5) * SUITE + scenario - 1;
		cut(run, "NOT (first_candidate = 5)", 0, 0);
		cut(run, "first_candidate = 5", place + 1, (place + 1) * Double.BYTES);
		assertEquals(made.predictions[candidate - 1][scenario - 1], store.evaluations().find(run, candidate, scenario).orElseThrow().prediction());
		assertThrows(StoreException.class, () -> store.evaluations().find(run, candidate, scenario + 1));
		assertThrows(StoreException.class, () -> store.evaluations().find(run, 1, 1));
	}

	private static void cut(RunId run, String which, int states, int numbers) {
		store.owner().asOwner(connection -> {
			try (var select = connection.prepareStatement("SELECT first_scenario, first_candidate, column_number, data FROM "
					+ "crucible_evaluations WHERE run_id = '" + run + "' AND " + which);
					var update = connection.prepareStatement("UPDATE crucible_evaluations SET data = ? WHERE run_id = '" + run
							+ "' AND first_scenario = ? AND first_candidate = ? AND column_number = ?");
					var rows = select.executeQuery()) {
				List<Object[]> cuts = new ArrayList<>();
				while (rows.next()) {
					byte[] kept = Arrays.copyOf(rows.getBytes(4), rows.getInt(3) == 0 ? states : numbers);
					cuts.add(new Object[] {kept, rows.getInt(1), rows.getInt(2), rows.getInt(3)});
				}
				for (Object[] cut : cuts) {
					update.setBytes(1, (byte[]) cut[0]);
					for (int i = 1; i < cut.length; i++) {
						update.setInt(i + 1, (int) cut[i]);
					}
					assertEquals(1, update.executeUpdate());
				}
				return true;
			}
		});
	}
}
