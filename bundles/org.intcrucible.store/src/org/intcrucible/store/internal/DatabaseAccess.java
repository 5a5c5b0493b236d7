package org.intcrucible.store.internal;

/** Opens what a {@link DatabaseKey} fits, for the components of this bundle. */
public final class DatabaseAccess {

	private DatabaseAccess() {
	}

	/** The database of the workspace that this process works in. */
	public static WorkspaceDatabase by(DatabaseKey key) {
		return key.database();
	}
}
