package org.intcrucible.store;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Looks at the threads that work with the database, which takes its time. A service of whoever has a thread that must not wait,
 * such as that of a window; for bundles of the product.
 */
@ConsumerType
public interface CallerThreads {

	/**
	 * Called in the thread that is about to work, before each piece of work.
	 *
	 * @throws RuntimeException if it is not to work; nothing is done then
	 */
	void check();
}
