package org.intcrucible.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.intcrucible.audit.ChainCheck;
import org.intcrucible.audit.internal.StoredAuditLog;
import org.intcrucible.document.DocumentParser;
import org.intcrucible.model.Project;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyProjectsTest {

	private static final int AT_ONCE = 100;

	@TempDir
	private Path folder;

	@Test
	void hundredsOfProjectsAreAllThere() {
		fill(400);
	}

	@Test
	@Tag("long")
	void tenThousandProjectsAreAllThere() {
		fill(10_000);
	}

	private void fill(int projects) {
		try (StoreFixture store = StoreFixture.in(folder)) {
			for (int from = 0; from < projects; from += AT_ONCE) {
				int first = from;
				store.transactions().write(unit -> {
					for (int i = first; i < first + AT_ONCE; i++) {
						store.projectWriter().save(unit, DocumentParser.parse("many", Documents.titled("Project " + i)).orElseThrow(), Author.USER);
					}
					return first;
				});
			}
		}
		try (StoreFixture store = StoreFixture.in(folder)) {
			Set<String> titles = new HashSet<>();
			long after = 0;
			do {
				Page<Project> page = store.projects().list("", false, new Page.Request(after, 999));
				page.items().forEach(project -> titles.add(project.title()));
				after = page.next();
			} while (after != 0);
			assertEquals(projects, titles.size());
			assertEquals(Documents.titled("Project 77"),
					store.projects().text(store.projects().titled("Project 77").orElseThrow().id(), 1).orElseThrow());
			assertEquals(1, store.projects().list("project " + (projects - 1), false, Page.Request.first(10)).items().size());
			ChainCheck checked = new StoredAuditLog(store.audit(), store.runs(), store.projects(), store.conversations()).verify();
			assertEquals(2 * projects + 1, assertInstanceOf(ChainCheck.Sound.class, checked, checked.toString()).events());
		}
	}
}
