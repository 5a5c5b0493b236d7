package org.intcrucible.store.internal;

import java.time.InstantSource;

import org.intcrucible.model.IdSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/**
 * What the components of this bundle get at the database with. Services can be found by everybody, and their public methods
 * called, whatever package their types lie in: so this one has none, and {@link DatabaseAccess} stands beside it.
 */
@Component(service = DatabaseKey.class)
public final class DatabaseKey {

	private final WorkspaceDatabase database;

	@Activate
	public DatabaseKey(@Reference StoreFiles files, @Reference IdSource ids, @Reference InstantSource clock,
			@Reference(service = LoggerFactory.class) Logger log, @Reference Upkeeps upkeeps, @Reference CallerChecks callers) {
		database = new WorkspaceDatabase(files, ids, clock, log, upkeeps, callers);
	}

	WorkspaceDatabase database() {
		return database;
	}

	@Deactivate
	void close() {
		database.close();
	}
}
