package org.intcrucible.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.intcrucible.model.Problem;
import org.intcrucible.model.Project;
import org.intcrucible.model.Result;
import org.osgi.annotation.versioning.ProviderType;

/** Looks after the database as a whole. */
@ProviderType
public interface StoreKeeper {

	/** How long a deleted project can be brought back, at least. */
	Duration GRACE = Duration.ofDays(30);

	/**
	 * Copies the database, as it is at one moment, into one zip file; others may work meanwhile.
	 *
	 * @param file must not be there yet
	 * @return the file; or why it could not be written
	 */
	Result<Path, Problem> backup(Path file);

	/**
	 * Puts a backup in the place of the database, which is kept beside it under another name. Runs that wait or run in the
	 * backup are ended. For a process that has not opened the workspace: it does so itself.
	 *
	 * @return where the database that was replaced lies now; or why nothing was replaced
	 */
	Result<Path, Problem> restore(Path file);

	/** Deleted projects whose time to be brought back is over. */
	List<Project> removable();

	/**
	 * Removes such projects for good, each with a tombstone in the audit log, and gives the disk space back.
	 *
	 * @return those that were removed
	 */
	List<Project> compact(Author by);

	/** What a look at files, schema and locks finds. */
	List<StoreFinding> examine();
}
