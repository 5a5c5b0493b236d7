package org.intcrucible.store.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.intcrucible.audit.ChainCheck;
import org.intcrucible.audit.internal.StoredAuditLog;
import org.intcrucible.model.RunStatus;
import org.intcrucible.store.Documents;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.StoreFixture;
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
			assertEquals(OldStore.contentOf(OLDEST), OldStore.content(store));
			assertEquals(List.of(RunStatus.CANCELLED, RunStatus.FAILED, RunStatus.COMPLETED),
					store.runs().list(RunFilter.ALL, Page.Request.first(10)).items().stream().map(run -> run.status()).toList(),
					"the two that waited and ran when it was packed are over");
		}
	}

	@Test
	void itsLogIsSoundAndGoesOn() throws IOException {
		OldStore.lay(OLDEST, folder);
		try (StoreFixture store = StoreFixture.in(folder)) {
			long before = store.audit().head().orElseThrow().sequence();
			store.save(Documents.titled("New"));
			ChainCheck checked = new StoredAuditLog(store.audit(), store.runs(), store.projects()).verify();
			ChainCheck.Sound sound = assertInstanceOf(ChainCheck.Sound.class, checked, checked.toString());
			assertEquals(before + 2, sound.events());
			assertEquals(List.of(), sound.warnings());
		}
	}
}
