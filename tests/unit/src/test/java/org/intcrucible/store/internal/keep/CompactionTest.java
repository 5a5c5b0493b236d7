package org.intcrucible.store.internal.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.intcrucible.model.Actor;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.Author;
import org.intcrucible.store.Documents;
import org.intcrucible.store.Page;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.StoreKeeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {

	private static final Instant START = Instant.parse("2026-05-01T00:00:00Z");
	private static final Author AGENT = new Author(Actor.AGENT, "manual_edit");

	@TempDir
	Path folder;
	private Instant now = START;
	private StoreFixture store;
	private StoreKeeper keeper;
	private final List<String> logged = new ArrayList<>();

	@BeforeEach
	void open() {
		store = StoreFixture.in(folder, () -> now);
		keeper = Keepers.keeper(store, logged);
	}

	@AfterEach
	void close() {
		store.close();
	}

	private ProjectId deleted(String title) {
		ProjectId project = new Stock(store).project(title);
		delete(project);
		return project;
	}

	private void delete(ProjectId project) {
		store.transactions().write(unit -> store.projectWriter().delete(unit, project, Author.USER)).orElseThrow();
	}

	private static List<ProjectId> ids(List<Project> projects) {
		return projects.stream().map(Project::id).toList();
	}

	/** Lines of the dump that speak of a project, but for those of the log. */
	private List<String> traces(String id) {
		List<String> lines = new ArrayList<>();
		boolean log = false;
		for (String line : Stock.dump(store).lines().toList()) {
			log = line.startsWith("crucible_") ? line.equals("crucible_audit_events") : log;
			if (!log && line.contains(id)) {
				lines.add(line);
			}
		}
		return lines;
	}

	@Test
	void whatWasDeletedLongEnoughAgoIsRemovedWithAllThatBelongsToItAndNothingElseIs() {
		ProjectId kept = new Stock(store).project("Kept");
		ProjectId old = deleted("Old");
		Map<String, List<Map<String, String>>> oldRows = Stock.rows(store, old);
		now = START.plus(Duration.ofDays(1));
		ProjectId young = deleted("Young");
		Map<String, List<Map<String, String>>> keptRows = Stock.rows(store, kept);
		Map<String, List<Map<String, String>>> youngRows = Stock.rows(store, young);
		now = START.plus(StoreKeeper.GRACE).plusMillis(1);

		assertEquals(List.of(old), ids(keeper.removable()));
		assertEquals(List.of(old), ids(keeper.compact(AGENT)));

		assertEquals(keptRows, Stock.rows(store, kept));
		assertEquals(youngRows, Stock.rows(store, young));
		assertTrue(Stock.rows(store, old).values().stream().allMatch(List::isEmpty));
		assertEquals(List.of(), traces(old.toString()));
		for (Map<String, String> run : oldRows.get("crucible_runs")) {
			assertEquals(List.of(), traces(run.get("id")));
		}
		assertEquals(List.of(), keeper.removable());
		assertEquals(List.of(), keeper.compact(AGENT));
		assertEquals(List.of(), logged, "the disk space was given back");
	}

	@Test
	void theLogKeepsEveryEventAndSaysWhatWasRemoved() {
		ProjectId old = deleted("Old");
		long events = events(old).size();
		now = START.plus(StoreKeeper.GRACE).plusMillis(1);
		keeper.compact(AGENT);
		List<AuditLine> after = events(old);
		assertEquals(events + 1, after.size());
		AuditLine tombstone = after.getLast();
		assertEquals("project_removed", tombstone.kind());
		assertEquals("agent", tombstone.actor());
		assertEquals("{\"project_id\":\"" + old + "\",\"title\":\"Old\",\"deleted_at\":\"" + START + "\",\"runs\":2,\"candidates\":4,\"messages\":2}",
				tombstone.payload());
		assertEquals(Optional.of(tombstone.hash()), store.audit().head().map(head -> head.hash()));
	}

	private List<AuditLine> events(ProjectId project) {
		List<AuditLine> lines = new ArrayList<>();
		store.audit().stream(new AuditFilter(Set.of(), project.toString(), ""), lines::add);
		return lines;
	}

	@Test
	void graceIsKeptToTheLastMomentAndByAClockThatWasSetBack() {
		ProjectId old = deleted("Old");
		now = START.plus(StoreKeeper.GRACE);
		assertEquals(List.of(), keeper.compact(Author.USER));
		now = START.minus(Duration.ofDays(400));
		assertEquals(List.of(), keeper.compact(Author.USER));
		assertTrue(store.projects().find(old).isPresent());
	}

	@Test
	void whatWasBroughtBackStays() {
		ProjectId project = deleted("Old");
		now = START.plus(Duration.ofDays(365));
		store.transactions().write(unit -> store.projectWriter().undelete(unit, project, Author.USER)).orElseThrow();
		assertEquals(List.of(), keeper.compact(Author.USER));
		assertTrue(store.projects().document(project).isPresent());
	}

	@Test
	void aProjectWhoseRunIsUnderWayStays() {
		ProjectId project = new Stock(store).project("Old");
		new Stock(store).waiting(store.projects().document(project).orElseThrow());
		delete(project);
		now = START.plus(Duration.ofDays(365));
		assertEquals(List.of(), keeper.removable());
		assertEquals(List.of(), keeper.compact(Author.USER));
	}

	@Test
	void aRemovedProjectCanBeImportedAgain() {
		ProjectId project = new Stock(store).project("Shop");
		Map<String, List<Map<String, String>>> rows = Stock.rows(store, project);
		Path file = Keepers.archives(store).export(project, folder.resolve("shop.zip")).orElseThrow();
		delete(project);
		now = START.plus(Duration.ofDays(365));
		keeper.compact(Author.USER);
		assertEquals(project, Keepers.archives(store).read(file, Author.USER).orElseThrow().id());
		assertEquals(rows, Stock.rows(store, project));
		delete(project);
		now = now.plus(Duration.ofDays(365));
		assertEquals(List.of(project), ids(keeper.compact(Author.USER)));
	}

	@Test
	void theDiskGetsItsSpaceBack() throws IOException {
		String text = "A long explanation. ".repeat(10_000);
		for (int i = 0; i < 10; i++) {
			store.save(Documents.titled("Wide").replaceFirst("\n", "\n" + text + i + "\n"));
			store.save(Documents.titled("Other").replaceFirst("\n", "\n" + text + i + "\n"));
		}
		delete(store.projects().titled("Wide").orElseThrow().id());
		long before = sizeOnDisk();
		now = START.plus(Duration.ofDays(365));
		keeper.compact(Author.USER);
		long after = sizeOnDisk();
		assertTrue(before - after > 10L * text.length(), "was " + before + ", is " + after);
		store.save(Documents.titled("Next"));
		assertEquals(2, store.projects().list("", false, Page.Request.first(9)).items().size());
	}

	/** Once everything is written to where it will stay. */
	private long sizeOnDisk() throws IOException {
		store.owner().asOwner(connection -> {
			try (var call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_CHECKPOINT_DATABASE()")) {
				return call.execute();
			}
		});
		return Folders.size(store.files().database().resolve("seg0"));
	}
}
