package org.intcrucible.ui.results.internal.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.GivenCandidate;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.Value;
import org.intcrucible.runconfig.RunDraft;
import org.intcrucible.runconfig.RunDrafts;
import org.intcrucible.store.Page;
import org.intcrucible.ui.results.internal.data.ResultsFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a candidate becomes one that the next run starts from, and the document keeps what it had. */
class SeedsTest {

	private static final Map<String, Value> VALUES = Map.of("x", new Value.Number(0.1));

	@TempDir
	private Path folder;

	/** Drafts in memory. */
	private static final class Drafts implements RunDrafts {

		private final Map<ProjectId, RunDraft> kept = new HashMap<>();

		@Override
		public Optional<RunDraft> find(ProjectId project) {
			return Optional.ofNullable(kept.get(project));
		}

		@Override
		public void save(ProjectId project, RunDraft draft) {
			kept.put(project, draft);
		}

		@Override
		public void drop(ProjectId project) {
			kept.remove(project);
		}
	}

	@Test
	void anItemIsAddedAtTheEndOfItsSection() {
		assertEquals("# T\n## Candidates\n- A: `x = 1`\n- C: `x = 0.1`\n\n## Actors\n- B: b\n",
				SeedText.with("# T\n## Candidates\n- A: `x = 1`\n\n\n## Actors\n- B: b\n", "C", VALUES));
		assertEquals("# T\n## candidates\n- A: `x = 1`\n- C: `x = 0.1`\n", SeedText.with("# T\n## candidates\n- A: `x = 1`", "C", VALUES));
		assertEquals("# T\n\n## Candidates\n- C: `x = 0.1`\n", SeedText.with("# T\n", "C", VALUES));
		assertEquals("# T\r\n\r\n## Candidates\r\n- C: `x = 0.1`\r\n", SeedText.with("# T\r\n", "C", VALUES));
	}

	@Test
	void aCandidateOfARunIsGivenAndASeed() throws InterruptedException {
		try (ResultsFixture fixture = new ResultsFixture(folder)) {
			var store = fixture.store();
			ProjectId project = fixture.run().authorisation().project();
			Drafts drafts = new Drafts();
			Seeds seeds = new Seeds(store.projects(), store.projectWriter(), store.transactions(), drafts);
			Candidate best = store.runs().ranked(fixture.run().id(), Page.Request.first(1)).items().getFirst();
			CandidateSheet sheet = new CandidateReader(store.runs(), store.evaluations()).read(fixture.run().id(), best.id()).orElseThrow();
			String label = seeds.use(project, sheet).orElseThrow();
			var document = store.projects().document(project).orElseThrow();
			assertEquals(2, document.revision());
			assertEquals(sheet.document().world(), document.document().world(), "nothing else has changed");
			GivenCandidate given = document.document().candidates().getLast();
			assertEquals(label, given.label());
			assertEquals(best.design(), DesignSpace.of(document.document().world()).with(given.sets()), "to the last digit");
			RunDraft draft = drafts.find(project).orElseThrow();
			assertEquals(RunMode.SEEDED, draft.request().mode());
			assertEquals(List.of(given.notes().id()), draft.request().parameters().seedCandidateIds());
			assertEquals(label, seeds.use(project, sheet).orElseThrow());
			assertEquals(2, store.projects().document(project).orElseThrow().revision(), "twice is once");
			assertEquals(draft, drafts.find(project).orElseThrow());
			refuses(fixture, seeds, project, sheet);
		}
	}

	/** The document has another range by now, which the candidate lies outside of. */
	private static void refuses(ResultsFixture fixture, Seeds seeds, ProjectId project, CandidateSheet sheet) {
		var store = fixture.store();
		String text = store.projects().text(project, 1).orElseThrow();
		store.save(text.replace("integer 1..20, baseline 4", "integer 100..200").replace("servers = 9", "servers = 100").replace("servers = 15", "servers = 150"));
		Result<String, Problem> refused = seeds.use(project, sheet);
		assertTrue(refused instanceof Result.Failure<String, Problem>, "result: " + refused);
	}
}
