package org.intcrucible.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.model.Actor;
import org.intcrucible.model.AuditEvent;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.ProvenanceEntry;
import org.intcrucible.model.Result;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectStoreTest {

	@TempDir
	private static Path folder;
	private static StoreFixture store;

	@BeforeAll
	static void open() {
		store = StoreFixture.in(folder);
	}

	@AfterAll
	static void close() {
		store.close();
	}

	private static List<ProvenanceEntry> history(ProjectId project) {
		return store.projects().provenance(project, "", Page.Request.first(1000)).items();
	}

	private static List<String> kinds(ProjectId project) {
		List<String> kinds = new ArrayList<>();
		store.audit().stream(new AuditFilter(Set.of(), project.toString(), ""), line -> kinds.add(line.kind()));
		return kinds;
	}

	@Test
	void aDocumentComesBackAsItWasSaved() {
		PinnedDocument saved = store.save(Documents.titled("Comes back"));
		assertEquals(1, saved.revision());
		assertEquals(saved, store.projects().document(saved.project()).orElseThrow());
		assertEquals(saved, store.projects().document(saved.project(), 1).orElseThrow());
		assertEquals(Documents.titled("Comes back"), store.projects().text(saved.project(), 1).orElseThrow());
		Project project = store.projects().titled("Comes back").orElseThrow();
		assertEquals(saved.project(), project.id());
		assertEquals(List.of("project_created", "project_revised"), kinds(project.id()));
	}

	@Test
	void theSameTextAgainIsNoRevision() {
		PinnedDocument saved = store.save(Documents.titled("Twice"));
		List<String> before = kinds(saved.project());
		assertEquals(saved, store.save(Documents.titled("Twice")));
		assertEquals(before, kinds(saved.project()));
	}

	@Test
	void aCommentIsKeptAndChangesNeitherSpecNorModel() {
		PinnedDocument saved = store.save(Documents.titled("Comment"));
		String commented = Documents.titled("Comment").replace("## Levers", "<!-- why not? -->\n## Levers");
		PinnedDocument again = store.save(commented);
		assertEquals(2, again.revision());
		assertEquals(saved.specHash(), again.specHash());
		assertEquals(saved.modelHash(), again.modelHash());
		assertEquals(commented, store.projects().text(saved.project(), 2).orElseThrow());
		assertEquals(Documents.titled("Comment"), store.projects().text(saved.project(), 1).orElseThrow());
	}

	@Test
	void historyOnlyGrowsAndSaysWhatChangedFromWhatToWhat() {
		PinnedDocument saved = store.save(Documents.titled("Grows"));
		List<ProvenanceEntry> first = history(saved.project());
		assertTrue(first.stream().allMatch(entry -> entry.type().equals("added")), first.toString());
		PinnedDocument changed = store.save(Documents.titled("Grows").replace("uniform 1..4", "uniform 1..5"));
		assertNotEquals(saved.modelHash(), changed.modelHash());
		assertEquals(saved.specHash(), changed.specHash());
		List<ProvenanceEntry> second = history(saved.project());
		assertEquals(first, second.subList(second.size() - first.size(), second.size()));
		assertEquals(1, second.size() - first.size());
		ProvenanceEntry change = second.getFirst();
		assertEquals("changed", change.type());
		assertEquals(Actor.USER, change.actor());
		assertEquals(ProvenanceEntry.MANUAL_EDIT, change.source());
		assertEquals("demand: uniform 1..4, nominal 2", change.metadata().get("before"));
		assertEquals("demand: uniform 1..5, nominal 2", change.metadata().get("after"));
		assertEquals(List.of(change, first.stream().filter(entry -> entry.referenceIds().contains("demand")).findFirst().orElseThrow()),
				store.projects().provenance(saved.project(), "demand", Page.Request.first(10)).items());
	}

	@Test
	void aDeletedProjectKeepsEverythingAndComesBack() {
		PinnedDocument saved = store.save(Documents.titled("Deleted"));
		Project deleted = store.transactions().write(unit -> store.projectWriter().delete(unit, saved.project(), Author.USER)).orElseThrow();
		assertTrue(deleted.isDeleted());
		assertTrue(store.projects().titled("Deleted").isEmpty());
		assertEquals(saved, store.projects().document(saved.project()).orElseThrow());
		assertEquals(List.of(deleted), store.projects().list("dELETEd", true, Page.Request.first(10)).items());
		Project back = store.transactions().write(unit -> store.projectWriter().undelete(unit, saved.project(), Author.USER)).orElseThrow();
		assertFalse(back.isDeleted());
		assertEquals(List.of("project_created", "project_revised", "project_deleted", "project_undeleted"), kinds(saved.project()));
	}

	@Test
	void aTitleThatWasTakenMeanwhileKeepsADeletedProjectAway() {
		PinnedDocument first = store.save(Documents.titled("Taken"));
		store.transactions().write(unit -> store.projectWriter().delete(unit, first.project(), Author.USER)).orElseThrow();
		PinnedDocument second = store.save(Documents.titled("Taken"));
		assertNotEquals(first.project(), second.project());
		Result<Project, Problem> refused = store.transactions().write(unit -> store.projectWriter().undelete(unit, first.project(), Author.USER));
		assertEquals(ProblemCode.REFUSED, refused.fold(project -> null, Problem::code));
		assertTrue(store.projects().find(first.project()).orElseThrow().isDeleted());
	}

	@Test
	void whatCannotBeDeletedIsSaid() {
		ProjectId nobody = new ProjectId(store.ids().next());
		Result<Project, Problem> refused = store.transactions().write(unit -> store.projectWriter().delete(unit, nobody, Author.USER));
		assertEquals(ProblemCode.UNKNOWN, refused.fold(project -> null, Problem::code));
	}

	@Test
	void aTitleThatIsTooLongIsSaid() {
		StoreException refused = assertThrows(StoreException.class, () -> store.save(Documents.titled("x".repeat(32_673))));
		assertEquals("title: The title has more than 32,672 characters. Shorten it.", refused.getMessage());
		assertEquals(1, store.save(Documents.titled("Ω".repeat(32_672))).revision());
	}

	@Test
	void workThatThrowsLeavesNothing() {
		IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> store.transactions().write(unit -> {
			store.projectWriter().save(unit, DocumentParser.parse("t", Documents.titled("Thrown")).orElseThrow(), Author.USER);
			throw new IllegalStateException("on purpose");
		}));
		assertEquals("on purpose", thrown.getMessage());
		assertTrue(store.projects().titled("Thrown").isEmpty());
	}

	@Test
	void listsAreReadPageByPageTheNewestFirst() {
		List<String> titles = new ArrayList<>();
		for (int i = 0; i < 25; i++) {
			titles.addFirst("Paged " + i + " 100%_!");
			store.save(Documents.titled(titles.getFirst()));
		}
		List<String> seen = new ArrayList<>();
		long after = 0;
		do {
			Page<Project> page = store.projects().list("paged", false, new Page.Request(after, 10));
			page.items().forEach(project -> seen.add(project.title()));
			after = page.next();
		} while (after != 0);
		assertEquals(titles, seen);
		assertEquals(25, store.projects().list("100%_!", false, Page.Request.first(100)).items().size());
		assertEquals(0, store.projects().list("0__!", false, Page.Request.first(100)).items().size());
	}

	@Test
	void everyPlaneOfUnicodeComesBack() {
		StringBuilder title = new StringBuilder("Planes ");
		for (int plane = 0; plane <= 16; plane++) {
			title.appendCodePoint(plane * 0x10000 + 0x3A9);
		}
		PinnedDocument saved = store.save(Documents.titled(title.toString()).replace("## Goals", "Ω \uD83D\uDE80 ٣ 漢字\n\n## Goals"));
		assertEquals(title.toString(), store.projects().titled(title.toString()).orElseThrow().title());
		assertEquals(saved, store.projects().document(saved.project()).orElseThrow());
		assertEquals(1, store.projects().list(new StringBuilder().appendCodePoint(0x10FFFF & 0x1003A9).toString(), false, Page.Request.first(5)).items().size());
	}

	@Test
	void threadsThatSaveOneTitleMakeOneProject() throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Callable<PinnedDocument>> saves = new ArrayList<>();
			for (int i = 0; i < 12; i++) {
				String text = Documents.titled("Raced").replace("0..5", "0.." + (6 + i));
				saves.add(() -> store.save(text));
			}
			Set<ProjectId> projects = new HashSet<>();
			Set<Integer> revisions = new HashSet<>();
			for (var saved : threads.invokeAll(saves)) {
				projects.add(saved.get().project());
				revisions.add(saved.get().revision());
			}
			assertEquals(1, projects.size());
			assertEquals(12, revisions.size());
		}
	}

	@Test
	void theFirstEventOfAWorkspaceIsItsCreation() {
		List<AuditLine> lines = new ArrayList<>();
		store.audit().stream(AuditFilter.ALL, lines::add);
		assertEquals("store_created", lines.getFirst().kind());
		assertEquals(AuditLine.FIRST, lines.getFirst().previousHash());
		assertEquals("store_created", new AuditEvent.StoreCreated("", 1).kind());
	}
}
