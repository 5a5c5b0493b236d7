package org.intcrucible.store;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Puts in order what a workspace may have been left with. A service of whoever owes that, for bundles of the product; it gets
 * nothing, and works by the other services of this package.
 */
@ConsumerType
public interface Upkeep {

	/**
	 * Called each time the workspace was opened, before anybody else reads or writes: they wait. So it works in this thread
	 * alone, and looks shortly where there is nothing to do. What it throws goes to the log, and the workspace stays open.
	 */
	void afterOpening();
}
