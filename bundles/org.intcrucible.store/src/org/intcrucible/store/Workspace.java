package org.intcrucible.store;

import java.nio.file.Path;
import java.util.Optional;

import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.osgi.annotation.versioning.ProviderType;

/** The folder that holds everything, and who may write to it: one process at a time. */
@ProviderType
public interface Workspace {

	/** The folder; it need not be there before it is opened. */
	Path folder();

	/**
	 * Takes the workspace for this process, starts the database, brings its schema up to date and ends runs that a dead
	 * process left behind. Every other service of this package does so by itself when it is first used; who calls this first
	 * gets the reason in words. Once opened it stays so until this process ends. Takes up to seconds.
	 *
	 * @return the workspace; or why it cannot be opened: held by another process (REFUSED), made by a newer product (STALE),
	 *         broken or not writable (INPUT_OUTPUT)
	 */
	Result<Workspace, Problem> open();

	/** Whether this process has opened it. */
	boolean isOpen();

	/** Who holds the workspace now, if anybody does: another process, or this one. */
	Optional<WorkspaceHolder> holder();

	/**
	 * Tells other processes where the holder listens for their commands. Only for the process that has opened it.
	 *
	 * @param address path of a socket
	 */
	void announce(Path address);
}
