package org.intcrucible.tests.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.model.ProjectId;
import org.intcrucible.store.Author;
import org.intcrucible.store.ProjectWriter;
import org.intcrucible.store.Transactions;
import org.intcrucible.tests.ui.pages.NavigatorPage;
import org.intcrucible.tests.ui.pages.WindowPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whether somebody with very many projects finds their way. */
@WithWindow
class ManyProjectsTest {

	/** As many as are read at a time, and the row that reads on. */
	private static final int ROWS = 201;

	@Test
	void oneOfMoreProjectsThanAreReadAtATimeIsFoundAndOpened(NavigatorPage navigator, WindowPage window) {
		find(240, navigator, window);
	}

	@Test
	@Tag("long")
	void oneOfAThousandProjectsIsFoundAndOpened(NavigatorPage navigator, WindowPage window) {
		find(1_000, navigator, window);
	}

	private static void find(int count, NavigatorPage navigator, WindowPage window) {
		ProjectWriter writer = StoredProject.service(ProjectWriter.class);
		Transactions transactions = StoredProject.service(Transactions.class);
		List<ProjectId> made = transactions.write(unit -> IntStream.rangeClosed(1, count)
				.mapToObj(number -> writer.save(unit, DocumentParser.parse("crowd", "# Crowd " + number + "\n").orElseThrow(), Author.USER).project()).toList());
		try {
			navigator.search("Crowd").awaitProject("Crowd " + count);
			assertTrue(navigator.projects().size() <= ROWS, "rows: " + navigator.projects().size());
			navigator.search("Crowd 103").awaitOnly(List.of("Crowd 103")).choose("Crowd 103");
			window.awaitTitle("Crowd 103 \u2013 Int Crucible");
		} finally {
			transactions.write(unit -> made.stream().map(project -> writer.delete(unit, project, Author.USER)).toList());
			navigator.search("");
		}
	}
}
