package org.intcrucible.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.tests.ui.pages.WindowPage;
import org.junit.jupiter.api.Test;

/** Whether a screen reader finds a name for everything. */
@WithWindow
class NamesTest {

	@Test
	void everythingInEveryPerspectiveHasAName(WindowPage window, RunningWorkbench workbench) {
		Map<String, List<String>> nameless = new LinkedHashMap<>();
		for (String perspective : window.perspectives()) {
			window.openPerspective(perspective);
			nameless.put(perspective, workbench.nameless());
		}
		assertFalse(nameless.isEmpty());
		nameless.values().removeIf(List::isEmpty);
		assertEquals(Map.of(), nameless);
	}
}
