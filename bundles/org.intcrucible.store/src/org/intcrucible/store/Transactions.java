package org.intcrucible.store;

import java.util.function.Function;

import org.osgi.annotation.versioning.ProviderType;

/** Lets work be done wholly or not at all. Not for the UI thread. */
@ProviderType
public interface Transactions {

	/**
	 * Does some work in one transaction. When this returns, the work is on disk; when it throws, nothing of it is. The work
	 * may be done anew when it collides with another, so it must not have effects beside those on its unit.
	 *
	 * @param work uses its unit in the same thread only, does not begin another one, and is short
	 * @return what the work returned
	 * @throws StoreException if the database cannot do it
	 */
	<T> T write(Function<UnitOfWork, T> work);
}
