package org.intcrucible.store.internal;

/** The account that may do everything to the database: for its upkeep alone. */
public interface OwnerAccess {

	/** Works on a connection of its own in the schema, with automatic commit. */
	<T> T asOwner(Sessions.SqlWork<T> work);

	/**
	 * Takes the workspace for this process without starting the database, and closes it first where it is open.
	 *
	 * @throws org.intcrucible.store.StoreException if another process holds it
	 */
	void closeAndHold();
}
