package org.intcrucible.store.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Statement;

import org.intcrucible.model.Run;
import org.intcrucible.store.Documents;
import org.intcrucible.store.StoreException;
import org.intcrucible.store.StoreFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schema itself refuses, whoever asks. */
class SchemaTest {

	@TempDir
	private static Path folder;
	private static StoreFixture store;
	private static Run waiting;
	private static Run other;

	@BeforeAll
	static void fill() {
		store = StoreFixture.in(folder);
		StoredRuns runs = new StoredRuns(store, 1);
		var document = store.save(Documents.titled("Schema"));
		waiting = runs.created(document);
		other = runs.created(document);
	}

	@AfterAll
	static void close() {
		store.close();
	}

	private static int update(String sql) {
		return store.owner().asOwner(connection -> {
			try (Statement statement = connection.createStatement()) {
				return statement.executeUpdate(sql);
			}
		});
	}

	/** The reason in the database's words. */
	private static String refusal(String sql) {
		return assertThrows(StoreException.class, () -> update(sql)).getMessage();
	}

	@ParameterizedTest
	@ValueSource(strings = {"ui_trigger_id", "ui_trigger_source", "ui_triggered_at", "ui_trigger_metadata", "status", "mode", "config_run",
			"input_hashes", "stages", "seed", "project_id", "document_id", "number", "created_at"})
	void noRunIsWithout(String column) {
		String refused = refusal("UPDATE crucible_runs SET " + column + " = NULL WHERE id = '" + waiting.id() + "'");
		assertTrue(refused.contains("cannot accept a NULL value"), refused);
	}

	@Test
	void oneTriggerMakesOneRun() {
		String refused = refusal("UPDATE crucible_runs SET ui_trigger_id = '" + other.authorisation().uiTriggerId() + "' WHERE id = '"
				+ waiting.id() + "'");
		assertTrue(refused.contains("duplicate key value"), refused);
	}

	@Test
	void numbersAreGivenOnceInAProject() {
		String refused = refusal("UPDATE crucible_runs SET number = 2 WHERE id = '" + waiting.id() + "'");
		assertTrue(refused.contains("duplicate key value"), refused);
	}

	@ParameterizedTest
	@ValueSource(strings = {"status = 'CREATED'", "status = 'waiting'", "mode = 'all'", "ui_trigger_source = 'chat'", "status = 'completed'",
			"status = 'running'", "origin = 'elsewhere'", "number = 0", "evaluation_count = -1"})
	void valuesThatMeanNothingAreRefused(String assignment) {
		String refused = refusal("UPDATE crucible_runs SET " + assignment + " WHERE id = '" + waiting.id() + "'");
		assertTrue(refused.contains("check constraint"), refused);
	}

	@ParameterizedTest
	@ValueSource(strings = {"project_id", "document_id", "parent_run_id", "recommended_message_id", "chat_session_id", "run_summary_message_id"})
	void whatARunNamesIsThere(String column) {
		String refused = refusal("UPDATE crucible_runs SET " + column + " = '00000000-0000-0000-0000-000000000000' WHERE id = '" + waiting.id() + "'");
		assertTrue(refused.contains("foreign key constraint"), refused);
	}

	@ParameterizedTest
	@ValueSource(strings = {"continuation = 'resume'", "continuation = 'repeat'", "parent_run_id = 'OTHER'", "continuation = 'again', parent_run_id = 'OTHER'",
			"continuation = 'RESUME', parent_run_id = 'OTHER'"})
	void noRunGoesOnWithoutAParentAndNoParentIsForNothing(String assignment) {
		String refused = refusal("UPDATE crucible_runs SET " + assignment.replace("OTHER", other.id().toString()) + " WHERE id = '" + waiting.id() + "'");
		assertTrue(refused.contains("CONTINU"), refused);
	}

	@ParameterizedTest
	@ValueSource(strings = {"'Evaluate', 2", "'Attack', 1", "'Attack', 0"})
	void aStageIsFinishedOnceAndInOrder(String stage) {
		update("DELETE FROM crucible_checkpoints");
		String insert = "INSERT INTO crucible_checkpoints VALUES ('" + waiting.id() + "', STAGE, '" + "0".repeat(64) + "', '', '2026-01-01T00:00:00Z')";
		assertEquals(1, update(insert.replace("STAGE", "'Evaluate', 1")));
		refusal(insert.replace("STAGE", stage));
		assertEquals(1, update(insert.replace("STAGE", "'Attack', 2")));
	}

	@Test
	void checkpointsAndDraftsAreOfSomethingThatIsThere() {
		String unknown = "'00000000-0000-0000-0000-000000000000'";
		String refused = refusal("INSERT INTO crucible_checkpoints VALUES (" + unknown + ", 'Evaluate', 1, '" + "0".repeat(64) + "', '', '2026-01-01T00:00:00Z')");
		assertTrue(refused.contains("foreign key constraint"), refused);
		refused = refusal("INSERT INTO crucible_run_drafts VALUES (" + unknown + ", '{}', '2026-01-01T00:00:00Z')");
		assertTrue(refused.contains("foreign key constraint"), refused);
	}

	@Test
	void theDatabaseTakesWhatIsRight() {
		assertEquals(1, update("UPDATE crucible_runs SET continuation = 'repeat', parent_run_id = '" + other.id() + "' WHERE id = '" + waiting.id() + "'"));
		assertEquals(1, update("UPDATE crucible_runs SET continuation = '', parent_run_id = NULL WHERE id = '" + waiting.id() + "'"));
		assertEquals(1, update("UPDATE crucible_runs SET status = 'cancelled', started_at = '2026-01-01T00:00:00Z', "
				+ "completed_at = '2026-01-01T00:00:00Z', origin = 'elsewhere' WHERE id = '" + other.id() + "'"));
	}
}
