package org.intcrucible.store.internal.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Project;
import org.intcrucible.store.Author;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.internal.SideStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Archives by somebody who can make every checksum fit. Whatever is wrong with them, nothing of them is stored. */
class HostileArchiveTest {

	private static final String ANOTHER = "00000000-0000-4000-8000-000000000001";

	@TempDir
	private static Path folder;
	private static Recipient recipient;

	@BeforeAll
	static void open() {
		recipient = new Recipient(folder);
	}

	@AfterAll
	static void close() {
		recipient.close();
	}

	private static ArchiveEdit edit() throws IOException {
		return ArchiveEdit.of(recipient.sound);
	}

	private static Problem refused(ArchiveEdit edit, UnaryOperator<ArchiveManifest> change) throws IOException {
		return recipient.refused(edit.archive(recipient.file("edited"), change));
	}

	private static Problem refused(ArchiveEdit edit) throws IOException {
		return refused(edit, manifest -> manifest);
	}

	/** Changes lines of one table as somebody would who can make the checksums fit. */
	private static Problem refusedWith(String table, UnaryOperator<String> change) throws IOException {
		return refused(edit().change(table + ".jsonl", change));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', value = {
			"crucible_projects, `\"revision\":2`, `\"revision\":\"two\"`, `The value of \"revision\" is no whole number.`",
			"crucible_projects, `\"revision\":2`, `\"revision\":1e999`, `The value of \"revision\" is no whole number.`",
			"crucible_projects, `\"revision\":2`, `\"revision\":{}`, `The line is no JSON object of texts, numbers and truths.`",
			"crucible_projects, `\"revision\":2`, `\"revision\":2,\"position\":1`, `There is no column \"position\".`",
			"crucible_projects, `\"revision\":2`, `\"revision\":2,\"x); DROP TABLE crucible_runs; --\":1`, `There is no column \"x); DROP TABLE crucible_runs; --\".`",
			"crucible_projects, `\"title\":\"Shop\"`, `\"title\":null`, `The project has no title.`",
			"crucible_projects, `\"created_at\":\"`, `\"created_at\":\"x`, `The value of \"created_at\" is no time.`",
			"crucible_projects, `{\"id\":\"`, `{\"id\":\"../../x`, `The value of \"id\" is no id.`",
			"crucible_scenario_suites, `\"may_fail\":false`, `\"may_fail\":0`, `The value of \"may_fail\" is neither true nor false.`",
			"crucible_evaluations, `\"data\":\"`, `\"data\":\"!`, `The value of \"data\" is no base64.`",
			"crucible_runs, `\"status\":\"completed\"`, `\"status\":\"running\"`, `A run that is not over cannot be imported, and this one is \"running\".`",
			"crucible_runs, `\"status\":\"completed\"`, `\"status\":\"created\"`, `A run that is not over cannot be imported, and this one is \"created\".`",
			"crucible_runs, `\"status\":\"completed\"`, `\"status\":null`, `A run that is not over cannot be imported, and this one is \"null\".`",
			"crucible_candidates, `\"r\":0.01`, `\"r\":1e400`, `The value of \"r\" is no number.`",
	})
	void aRowThatDoesNotFitIsRefusedAtItsLine(String table, String from, String to, String sentence) throws IOException {
		Problem problem = refusedWith(table, text -> text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
		assertEquals(new Problem(ProblemCode.SYNTAX, sentence, "", new Place(table + ".jsonl", 1, 0)), problem);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', value = {
			"crucible_candidates, `\"r\":0.01`, `\"r\":7.5`",
			"crucible_candidates, `\"ordinal\":1`, `\"ordinal\":99999999999`",
			"crucible_candidates, `\"ordinal\":2`, `\"ordinal\":1`",
			"crucible_candidates, `\"levers\":`, `\"levers\":null,\"lovers\":`",
			"crucible_runs, `\"mode\":\"full_search\"`, `\"mode\":\"at_once\"`",
			"crucible_runs, `\"config_run\":\"`, `\"config_run\":\"x`",
			"crucible_runs, `\"input_hashes\":\"`, `\"input_hashes\":\"[`",
			"crucible_runs, `\"number\":2`, `\"number\":1`",
			"crucible_documents, `# Shop`, `# `",
			"crucible_scenario_suites, `\"state\":\"`, `\"state\":\"x`",
			"crucible_evaluations, `\"candidates\":2`, `\"candidates\":2000000000`",
			"crucible_evaluations, `\"scenarios\":2`, `\"scenarios\":2147483647`",
			"crucible_provenance, `\"reference_ids\":\"`, `\"reference_ids\":\"x`",
			"crucible_runs, `\"continuation\":\"resume\"`, `\"continuation\":\"\"`",
			"crucible_runs, `\"continuation\":\"\"`, `\"continuation\":\"repeat\"`",
			"crucible_runs, `\"continuation\":\"resume\"`, `\"continuation\":\"again\"`",
			"crucible_runs, `\"usage\":\"`, `\"usage\":\"x`",
			"crucible_runs, `non_deterministic`, `invented`",
			"crucible_checkpoints, `\"ordinal\":1`, `\"ordinal\":0`",
			"crucible_projects, `\"revision\":2`, `\"revision\":3`",
			"crucible_projects, `\"run_count\":2`, `\"run_count\":1`",
	})
	void whatReadersCouldNotMakeSenseOfIsRefusedAndUndone(String table, String from, String to) throws IOException {
		assertEquals(ProblemCode.SYNTAX, refusedWith(table, text -> text.replace(from, to)).code());
	}

	/** Lets a column name something else in every row. */
	private static Problem refusedPointing(String table, String column, Object id) throws IOException {
		return refusedWith(table, text -> text.replaceAll('"' + column + "\":\"[^\"]*\"", '"' + column + "\":\"" + id + '"'));
	}

	private static String first(String table) {
		return recipient.store.sessions().query(connection -> {
			try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SELECT id FROM " + table)) {
				row.next();
				return row.getString(1);
			}
		});
	}

	@ParameterizedTest
	@CsvSource({"crucible_candidates, run_id, crucible_runs", "crucible_checkpoints, run_id, crucible_runs", "crucible_evaluations, run_id, crucible_runs",
			"crucible_messages, chat_session_id, crucible_chat_sessions", "crucible_messages, summary_of_run_id, crucible_runs",
			"crucible_runs, parent_run_id, crucible_runs", "crucible_runs, recommended_message_id, crucible_messages",
			"crucible_runs, document_id, crucible_documents", "crucible_chat_sessions, about_run_id, crucible_runs",
			"crucible_documents, problem_spec_id, crucible_problem_specs"})
	void rowsOfOthersAreOutOfReachOfAnArchiveThatNamesThem(String table, String column, String parent) throws IOException {
		assertEquals("The value of \"" + column + "\" names nothing of this archive.", refusedPointing(table, column, first(parent)).sentence());
	}

	@Test
	void rowsAndEventsOfAnotherProjectAreRefused() throws IOException {
		assertEquals("The row belongs to another project.", refusedPointing("crucible_issues", "project_id", recipient.neighbour).sentence());
		assertEquals("The row belongs to another project.", refusedPointing("crucible_run_drafts", "project_id", recipient.neighbour).sentence());
		assertEquals("The event tells of another project.", refusedPointing("audit", "project_id", recipient.neighbour).sentence());
	}

	@Test
	void aRunThatIsHereInAnotherProjectIsRefusedUnderItsNameHere() throws IOException {
		ArchiveEdit edit = edit();
		String taken = edit.text("crucible_runs.jsonl").replaceAll("(?s)^\\{\"id\":\"([^\"]*)\".*", "$1");
		for (String entry : edit.entries().keySet().stream().filter(name -> name.startsWith("crucible_")).toList()) {
			edit.put(entry, edit.text(entry).replace(taken, first("crucible_runs")));
		}
		Problem problem = refused(edit);
		assertEquals(ProblemCode.REFUSED, problem.code());
		assertTrue(problem.sentence().matches("A run of the archive is here already, as run [12] of the project \"Neighbour\"\\."), problem::toString);
	}

	@Test
	void anArchiveHoldsOneProjectAndTheOneThatItsManifestNames() throws IOException {
		assertEquals("An archive holds one project, and this one 0.", refused(edit().put("crucible_projects.jsonl", "")).sentence());
		assertEquals("This is another project than the manifest names.", refused(edit(), old -> new ArchiveManifest(old.format(), old.schema(),
				old.product(), old.installation(), ANOTHER, old.title(), old.exportedAt(), old.entries())).sentence());
	}

	private static ArchiveManifest withVersions(ArchiveManifest old, int format, int schema) {
		return new ArchiveManifest(format, schema, old.product(), old.installation(), old.projectId(), old.title(), old.exportedAt(), old.entries());
	}

	@Test
	void anArchiveOfANewerProductIsStale() throws IOException {
		int known = SideStore.schemaVersion();
		assertEquals(ProblemCode.STALE, refused(edit(), old -> withVersions(old, 2, known)).code());
		assertEquals(new Problem(ProblemCode.STALE, "A newer Int Crucible wrote this archive: its format is 1 and its schema " + (known + 1)
				+ "; this one knows 1 and " + known + ".", "Install the newer one.", Place.whole("manifest.json")),
				refused(edit(), old -> withVersions(old, 1, known + 1)));
		assertEquals("The manifest names no version.", refused(edit(), old -> withVersions(old, 1, 0)).sentence());
	}

	@Test
	void entriesThatNoArchiveHasAreRefused() throws IOException {
		for (String name : List.of("../../evil.jsonl", "crucible_facts.jsonl", "crucible_audit_events.jsonl", "/crucible_runs.jsonl")) {
			assertEquals(new Problem(ProblemCode.SYNTAX, "No archive of a project has such an entry.", "", Place.whole(name)),
					refused(edit().put(name, "{}\n")));
		}
	}

	@Test
	void aManifestThatCountsOtherRowsIsRefused() throws IOException {
		assertEquals("The manifest speaks of 3 rows, and there are 2.", refused(edit(), old -> {
			old.entries().computeIfPresent("crucible_runs.jsonl", (name, contents) -> new Contents(contents.sha256(), contents.bytes(), 3));
			return old;
		}).sentence());
	}

	@Test
	void aRowWithoutAnythingIsRefused() throws IOException {
		assertEquals(new Problem(ProblemCode.SYNTAX, "The row is empty.", "", new Place("crucible_issues.jsonl", 1, 0)),
				refused(edit().put("crucible_issues.jsonl", "{}\n{}\n")));
	}

	@Test
	void columnsAndTablesThatAnOlderProductDidNotHaveAreTakenAsEmpty() throws IOException {
		try (StoreFixture other = StoreFixture.in(folder.resolve("other"))) {
			ArchiveEdit older = edit().change("crucible_issues.jsonl", text -> text.replace(",\"candidate\":1", ""));
			older.entries().remove("crucible_snapshots.jsonl");
			Project project = Keepers.archives(other).read(older.archive(recipient.file("older")), Author.USER).orElseThrow();
			Map<String, List<Map<String, String>>> rows = Stock.rows(other, project.id());
			assertNull(rows.get("crucible_issues").getFirst().get("candidate"));
			assertEquals(List.of(), rows.get("crucible_snapshots"));
		}
	}
}
