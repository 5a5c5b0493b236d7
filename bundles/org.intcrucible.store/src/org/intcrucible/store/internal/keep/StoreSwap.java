package org.intcrucible.store.internal.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.intcrucible.model.JsonCodec;
import org.intcrucible.store.internal.OwnedFile;
import org.intcrucible.store.internal.StoreFiles;

/**
 * Puts a database with the files beside it in the place of another, which goes into a folder of its own. The lock, the
 * socket and the backups of the store stay where they are.
 *
 * <p>No file system replaces three things at once. So a note is written first that says from where to where. Then, for the
 * passwords, the end of the log and at last the database, the old one goes aside and the new one takes its place; each step
 * is one renaming. Whoever finds the note goes on from wherever it stopped: what still lies in the folder of the new store
 * has not been put in its place. The note goes when all is done. Without it, a process that died between two steps would
 * leave a store without a database, and the next one would make a new and empty one.
 */
public final class StoreSwap {

	private static final String NOTE = "restore.json";

	/** The note: names of folders in the workspace. */
	private record Note(String incoming, String aside) {
	}

	/** One thing that is exchanged. */
	private record Exchange(Path here, Path incoming, Path aside) {
	}

	private final Path note;
	private final List<Exchange> exchanges;
	private final Path aside;

	private StoreSwap(StoreFiles files, Path incoming, Path aside) {
		note = files.store().resolve(NOTE);
		this.aside = aside;
		exchanges = Stream.of(files.access(), files.anchor(), files.database())
				.map(here -> new Exchange(here, incoming.resolve(here.getFileName()), aside.resolve(here.getFileName()))).toList();
	}

	/**
	 * Writes the note. Both folders lie in the workspace.
	 *
	 * @param incoming holds the new store
	 * @param aside    must not be there yet
	 */
	static StoreSwap begin(StoreFiles files, Path incoming, Path aside) throws IOException {
		StoreSwap swap = new StoreSwap(files, incoming, aside);
		Path workspace = files.workspace();
		OwnedFile.makeFolder(aside);
		OwnedFile.write(swap.note, JsonCodec.write(new Note(workspace.relativize(incoming).toString(), workspace.relativize(aside).toString())) + "\n");
		return swap;
	}

	/**
	 * Goes on with what a process left that died meanwhile. To be called before the database is looked for, by who holds the
	 * workspace.
	 *
	 * @return where the store that was replaced lies, if there was anything to do
	 */
	public static Optional<Path> complete(StoreFiles files) throws IOException {
		Path note = files.store().resolve(NOTE);
		if (Files.notExists(note)) {
			return Optional.empty();
		}
		Note read = JsonCodec.read(Files.readString(note), Note.class).fold(known -> known, problem -> new Note(null, null));
		if (read.incoming() == null || read.aside() == null) {
			throw new IOException(note + " is to say what was restored, and cannot be read");
		}
		StoreSwap swap = new StoreSwap(files, files.workspace().resolve(read.incoming()), files.workspace().resolve(read.aside()));
		swap.forward();
		swap.end();
		return Optional.of(swap.aside);
	}

	/** Whether a process died while it exchanged stores. */
	static boolean isInterrupted(StoreFiles files) {
		return Files.exists(files.store().resolve(NOTE));
	}

	/** Puts the new store in its place, from wherever this stopped before. */
	void forward() throws IOException {
		for (Exchange exchange : exchanges) {
			if (Files.exists(exchange.incoming())) {
				if (Files.exists(exchange.here())) {
					move(exchange.here(), exchange.aside());
				}
				move(exchange.incoming(), exchange.here());
			}
		}
	}

	/** Puts the old store back, from wherever {@link #forward()} stopped. */
	void back() throws IOException {
		for (Exchange exchange : exchanges.reversed()) {
			if (Files.notExists(exchange.incoming()) && Files.exists(exchange.here())) {
				move(exchange.here(), exchange.incoming());
			}
			if (Files.exists(exchange.aside())) {
				move(exchange.aside(), exchange.here());
			}
		}
		Files.deleteIfExists(aside);
		end();
	}

	/** Forgets it: all is where it belongs. */
	void end() throws IOException {
		Files.deleteIfExists(note);
		if (Files.notExists(aside)) {
			return;
		}
		try (Stream<Path> kept = Files.list(aside)) {
			if (kept.findAny().isPresent()) {
				return;
			}
		}
		// There was nothing before.
		Files.delete(aside);
	}

	private static void move(Path from, Path to) throws IOException {
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
	}
}
