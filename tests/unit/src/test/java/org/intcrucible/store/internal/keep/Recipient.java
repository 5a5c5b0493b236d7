package org.intcrucible.store.internal.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.intcrucible.model.Problem;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.store.Author;
import org.intcrucible.store.StoreFixture;

/** A store with a project of its own, and an archive of another project that somebody might have got at. */
final class Recipient implements AutoCloseable {

	final Path folder;
	final StoreFixture store;
	final ProjectId neighbour;
	/** Of a project "Shop". */
	final Path sound;
	private final String before;

	Recipient(Path folder) {
		this.folder = folder;
		try (StoreFixture origin = origin()) {
			sound = Keepers.archives(origin).export(new Stock(origin).project("Shop"), file("sound")).orElseThrow();
		}
		store = StoreFixture.in(folder.resolve("there"));
		neighbour = new Stock(store).project("Neighbour");
		before = Stock.dump(store);
	}

	/** The store that the archive comes from. */
	StoreFixture origin() {
		return StoreFixture.in(folder.resolve("here"));
	}

	Path file(String name) {
		return folder.resolve(name + ".zip");
	}

	/** Why a file is not imported, and that nothing is left of it. */
	Problem refused(Path file) {
		Result<Project, Problem> result = Keepers.archives(store).read(file, Author.USER);
		assertTrue(before.equals(Stock.dump(store)), () -> "something is left after " + result);
		return result.fold(project -> {
			throw new AssertionError("not refused: " + project);
		}, problem -> problem);
	}

	void assertRefused(String sentence, Path file) {
		assertEquals(sentence, refused(file).sentence());
	}

	@Override
	public void close() {
		store.close();
	}
}
