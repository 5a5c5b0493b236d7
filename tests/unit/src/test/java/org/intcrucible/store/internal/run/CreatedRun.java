package org.intcrucible.store.internal.run;

import java.util.List;

import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Run;
import org.intcrucible.store.StoreFixture;

/** A run for tests of other packages: it waits, and has no candidates. */
public final class CreatedRun {

	private CreatedRun() {
	}

	public static Run of(StoreFixture store, PinnedDocument document) {
		Run run = new StoredRuns(store, 1).created(document);
		store.transactions().write(unit -> {
			store.runWriter().entered(unit, run.id(), List.of());
			return run;
		});
		return run;
	}
}
