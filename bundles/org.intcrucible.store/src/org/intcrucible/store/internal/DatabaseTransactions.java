package org.intcrucible.store.internal;

import java.util.function.Function;

import org.intcrucible.store.Transactions;
import org.intcrucible.store.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Transactions as everybody may have them, without a way to the database that they are done on. */
@Component
public final class DatabaseTransactions implements Transactions {

	private final Transactions database;

	@Activate
	public DatabaseTransactions(@Reference DatabaseKey key) {
		this(DatabaseAccess.by(key));
	}

	public DatabaseTransactions(WorkspaceDatabase database) {
		this.database = database;
	}

	@Override
	public <T> T write(Function<UnitOfWork, T> work) {
		return database.write(work);
	}
}
