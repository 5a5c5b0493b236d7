package org.intcrucible.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that are saved for a project rather than under a title. */
class RevisedProjectTest {

	@TempDir
	private Path folder;
	private StoreFixture store;
	private ProjectId shop;

	@BeforeEach
	void open() {
		store = StoreFixture.in(folder);
		shop = store.save(Documents.titled("Shop")).project();
	}

	@AfterEach
	void close() {
		store.close();
	}

	private Result<PinnedDocument, Problem> revise(ProjectId project, int revision, String text) {
		var parsed = DocumentParser.parse("test", text).orElseThrow();
		return store.transactions().write(unit -> store.projectWriter().revise(unit, project, revision, parsed, Author.USER));
	}

	private static ProblemCode code(Result<PinnedDocument, Problem> result) {
		return result.fold(saved -> {
			throw new AssertionError("it was saved: " + saved);
		}, Problem::code);
	}

	@Test
	void theProjectGetsTheTitleOfItsDocument() {
		var saved = revise(shop, 1, Documents.titled("Store")).orElseThrow();
		assertEquals(shop, saved.project());
		assertEquals(2, saved.revision());
		assertEquals("Store", store.projects().find(shop).orElseThrow().title());
		assertEquals(Optional.empty(), store.projects().titled("Shop"));
		assertEquals(shop, store.projects().titled("Store").orElseThrow().id());
		assertEquals("changed", store.projects().provenance(shop, "title", Page.Request.first(1)).items().getFirst().type());
		assertEquals("Shop", store.projects().document(shop, 1).orElseThrow().document().title());
		assertEquals(2, store.save(Documents.titled("Store")).revision(), "it is found under its new title");
	}

	@Test
	void theSameTextIsNoRevision() {
		assertEquals(1, revise(shop, 1, Documents.titled("Shop")).orElseThrow().revision());
	}

	@Test
	void whatWasMadeFromAnotherRevisionIsStale() {
		revise(shop, 1, Documents.titled("Shop") + "<!-- seen -->\n").orElseThrow();
		assertEquals(ProblemCode.STALE, code(revise(shop, 1, Documents.titled("Shop") + "<!-- late -->\n")));
		assertEquals(2, store.projects().document(shop).orElseThrow().revision());
	}

	@Test
	void aTitleThatIsTakenIsRefused() {
		store.save(Documents.titled("Dam"));
		assertEquals(ProblemCode.REFUSED, code(revise(shop, 1, Documents.titled("Dam"))));
		assertEquals("Shop", store.projects().find(shop).orElseThrow().title());
	}

	@Test
	void aDeletedOrUnknownProjectIsNotRevised() {
		assertEquals(ProblemCode.UNKNOWN, code(revise(new ProjectId(store.ids().next()), 0, Documents.titled("New"))));
		store.transactions().write(unit -> store.projectWriter().delete(unit, shop, Author.USER)).orElseThrow();
		assertEquals(ProblemCode.UNKNOWN, code(revise(shop, 1, Documents.titled("Shop") + "\n")));
	}
}
