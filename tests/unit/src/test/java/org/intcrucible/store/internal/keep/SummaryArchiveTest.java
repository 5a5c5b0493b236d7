package org.intcrucible.store.internal.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.intcrucible.model.Message;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.store.Author;
import org.intcrucible.store.Documents;
import org.intcrucible.store.Page;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.internal.run.Summaries;
import org.intcrucible.store.run.SummaryMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Summaries travel with their runs. */
class SummaryArchiveTest {

	@TempDir
	Path folder;

	private static List<RunId> unsummarised(StoreFixture store) {
		return store.runs().unsummarised(Page.Request.first(9)).items().stream().map(Run::id).toList();
	}

	@Test
	void aRunArrivesWithItsSummaryAndOneWithoutIsKnownToHaveNone() {
		try (StoreFixture here = StoreFixture.in(folder.resolve("here")); StoreFixture there = StoreFixture.in(folder.resolve("there"))) {
			Stock stock = new Stock(here);
			PinnedDocument document = here.save(Documents.titled("Shop"));
			RunId said = stock.completed(document);
			RunId silent = stock.completed(document);
			SummaryMessage summary = Summaries.saying("It went well.");
			here.transactions().write(unit -> {
				here.runWriter().summarised(unit, here.runs().find(said).orElseThrow(), summary);
				return said;
			});
			ProjectId project = document.project();
			Path file = Keepers.archives(here).export(project, folder.resolve("shop.zip")).orElseThrow();
			Keepers.archives(there).read(file, Author.USER).orElseThrow();

			List<Message> sent = Summaries.of(here, said);
			assertEquals(1, sent.size());
			assertEquals(sent, Summaries.of(there, said));
			assertEquals(Optional.of(summary.id()), there.runs().summaryMessage(said));
			assertEquals(List.of(silent), unsummarised(there));
		}
	}

	@Test
	void aMessageThatTellsOfARunIsEnoughThoughTheRunDoesNotKnow() {
		try (StoreFixture store = StoreFixture.in(folder)) {
			RunId run = new Stock(store).completed(store.save(Documents.titled("Shop")));
			SummaryMessage summary = Summaries.saying("It went well.");
			store.transactions().write(unit -> {
				store.runWriter().summarised(unit, store.runs().find(run).orElseThrow(), summary);
				return run;
			});
			store.owner().asOwner(connection -> connection.createStatement().executeUpdate("UPDATE crucible_runs SET run_summary_message_id = NULL"));
			assertEquals(List.of(), unsummarised(store));
		}
	}
}
