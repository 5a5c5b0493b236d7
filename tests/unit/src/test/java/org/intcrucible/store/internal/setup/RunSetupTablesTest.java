package org.intcrucible.store.internal.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.intcrucible.model.ProjectId;
import org.intcrucible.store.Documents;
import org.intcrucible.store.RunSetups;
import org.intcrucible.store.StoreException;
import org.intcrucible.store.StoreFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunSetupTablesTest {

	private static final String ODD = "{\"a\": \"\u0000 \uD83D\uDE00'; --\"}";

	@TempDir
	Path folder;

	private StoreFixture store;
	private RunSetups setups;

	@BeforeEach
	void open() {
		store = StoreFixture.in(folder);
		setups = store.runSetups();
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Test
	void aProjectHasTheDraftThatWasSavedLast() {
		ProjectId project = store.save(Documents.titled("Shop")).project();
		ProjectId other = store.save(Documents.titled("Other")).project();
		assertEquals(Optional.empty(), setups.draft(project));
		setups.saveDraft(project, "{}");
		setups.saveDraft(project, ODD);
		assertEquals(Optional.of(ODD), setups.draft(project));
		assertEquals(Optional.empty(), setups.draft(other));
		setups.saveDraft(other, "{}");
		setups.dropDraft(project);
		setups.dropDraft(project);
		assertEquals(Optional.empty(), setups.draft(project));
		assertEquals(Optional.of("{}"), setups.draft(other));
	}

	@Test
	void noProjectNoDraft() {
		assertThrows(StoreException.class, () -> setups.saveDraft(new ProjectId(store.ids().next()), "{}"));
	}

	@Test
	void presetsAreListedByNameAndReplacedUnderTheirName() {
		setups.savePreset("quick", "1");
		setups.savePreset("Thorough \uD83D\uDE00", "2");
		setups.savePreset("quick", ODD);
		assertEquals(List.of(Map.entry("Thorough \uD83D\uDE00", "2"), Map.entry("quick", ODD)), List.copyOf(setups.presets().entrySet()));
		assertTrue(setups.dropPreset("quick"));
		assertFalse(setups.dropPreset("quick"));
		assertEquals(Map.of("Thorough \uD83D\uDE00", "2"), setups.presets());
	}

	@Test
	void aNameHasOneToTwoHundredCharacters() {
		setups.savePreset("x".repeat(200), "1");
		assertThrows(IllegalArgumentException.class, () -> setups.savePreset("", "1"));
		assertThrows(IllegalArgumentException.class, () -> setups.savePreset("x".repeat(201), "1"));
		assertEquals(1, setups.presets().size());
	}

	@Test
	void whatIsSavedAtTheSameTimeIsSavedOnce() throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Future<?>> saved = new ArrayList<>();
			for (int i = 0; i < 20; i++) {
				saved.add(threads.submit(() -> setups.savePreset("same", "content")));
			}
			for (Future<?> one : saved) {
				one.get();
			}
		}
		assertEquals(Map.of("same", "content"), setups.presets());
	}

	@Test
	void theyAreThereAfterTheStoreWasClosed() {
		ProjectId project = store.save(Documents.titled("Shop")).project();
		setups.saveDraft(project, ODD);
		setups.savePreset("quick", ODD);
		store.close();
		store = StoreFixture.in(folder);
		assertEquals(Optional.of(ODD), store.runSetups().draft(project));
		assertEquals(Map.of("quick", ODD), store.runSetups().presets());
	}
}
