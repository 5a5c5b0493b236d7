package org.intcrucible.store.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.intcrucible.audit.ChainCheck;
import org.intcrucible.audit.internal.StoredAuditLog;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMark;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunUsage;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.Documents;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.internal.SideStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace of the oldest schema that was shipped, in the product of today. */
class OldestSchemaTest {

	private static final int OLDEST = 1;

	@TempDir
	private Path folder;

	@Test
	void everythingInItIsReadAsItWasWritten() throws IOException {
		OldStore.lay(OLDEST, folder);
		try (StoreFixture store = StoreFixture.in(folder)) {
			assertEquals(OldStore.contentOf(OLDEST).replaceAll("\"marks\": \\[[^]]*]", "\"marks\": []"), OldStore.content(store),
					"all but marks, which had no meaning then");
			assertEquals(List.of(RunStatus.CANCELLED, RunStatus.FAILED, RunStatus.COMPLETED),
					store.runs().list(RunFilter.ALL, Page.Request.first(10)).items().stream().map(run -> run.status()).toList(),
					"the two that waited and ran when it was packed are over");
		}
	}

	@Test
	void itsRunsHaveNothingOfWhatThereWasNotThenAndAreGoneOnWith() throws IOException {
		OldStore.lay(OLDEST, folder);
		try (StoreFixture store = StoreFixture.in(folder)) {
			List<Run> runs = store.runs().list(RunFilter.ALL, Page.Request.first(10)).items();
			assertEquals(List.of(List.of(), List.of(RunMark.PARTIAL), List.of()), runs.stream().map(Run::marks).toList());
			for (Run run : runs) {
				assertEquals(RunUsage.NONE, run.usage());
				assertEquals(RunLinks.NONE, run.authorisation().links());
				assertEquals(Optional.of(RunPapers.NONE), store.runs().papers(run.id()));
				assertEquals(List.of(), store.runs().checkpoints(run.id()));
				assertEquals(List.of(), store.runs().children(run.id()));
			}
			assertEquals(Map.of(), store.runSetups().presets());
			PinnedDocument document = store.runs().document(runs.get(1).id()).orElseThrow();
			assertEquals(Optional.empty(), store.runSetups().draft(document.project()));
			Run resuming = new StoredRuns(store, 3).resuming(document, runs.get(1).id());
			assertEquals(List.of(resuming), store.runs().children(runs.get(1).id()));
		}
	}

	@Test
	void itsSchemaIsBroughtUpToDateStepByStepAfterACopy() throws IOException {
		OldStore.lay(OLDEST, folder);
		try (StoreFixture store = StoreFixture.in(folder)) {
			store.workspace().open().orElseThrow();
			List<String> steps = store.audit().list(new AuditFilter(Set.of("schema_migrated"), "", ""), Page.Request.first(10)).items().stream()
					.map(AuditLine::payload).toList();
			assertEquals(SideStore.schemaVersion() - OLDEST, steps.size());
			assertTrue(steps.getLast().startsWith("{\"from_version\":1,\"to_version\":2,\"backup\":\"" + store.files().backups()), steps.toString());
		}
	}

	@Test
	void itsLogIsSoundAndGoesOn() throws IOException {
		OldStore.lay(OLDEST, folder);
		try (StoreFixture store = StoreFixture.in(folder)) {
			long before = store.audit().head().orElseThrow().sequence();
			store.save(Documents.titled("New"));
			ChainCheck checked = new StoredAuditLog(store.audit(), store.runs(), store.projects(), store.conversations()).verify();
			ChainCheck.Sound sound = assertInstanceOf(ChainCheck.Sound.class, checked, checked.toString());
			assertEquals(before + 2, sound.events());
			assertEquals(List.of(), sound.warnings());
		}
	}
}
