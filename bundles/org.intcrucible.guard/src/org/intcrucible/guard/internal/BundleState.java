package org.intcrucible.guard.internal;

import org.osgi.framework.Bundle;

/** A bundle as it was at some time: an update gives it other bytes. */
record BundleState(long id, long modified) {

	static BundleState of(Bundle bundle) {
		return new BundleState(bundle.getBundleId(), bundle.getLastModified());
	}
}
