package org.intcrucible.guard.internal;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleRevision;

/**
 * Knows who is behind the fence and who may look over it. A bundle counts as one of the product's only if it lies beside
 * the guard: a name alone says nothing.
 */
final class Fence {

	private static final String HIDDEN = "org.intcrucible.run.execution";
	private static final String FRIEND = "org.intcrucible.run.command";

	private final String folder;

	/** @param guardLocation where the guard itself was installed from */
	Fence(String guardLocation) {
		folder = folder(guardLocation);
	}

	/** Whether what a bundle exports is to be hidden. */
	boolean hides(BundleRevision provider) {
		return HIDDEN.equals(provider.getSymbolicName());
	}

	/** Whether a service of this type is to be hidden: all but what the read side has an interface for. */
	boolean hides(String serviceType) {
		return serviceType.startsWith(HIDDEN);
	}

	/** Whether a bundle may see what is hidden: the Run command, the hidden bundle itself, the framework. */
	boolean admits(Bundle asker) {
		if (asker.getBundleId() == Constants.SYSTEM_BUNDLE_ID) {
			return true;
		}
		String name = asker.getSymbolicName();
		return (FRIEND.equals(name) || HIDDEN.equals(name)) && folder.equals(folder(asker.getLocation()));
	}

	/** Locations look like {@code reference:file:plugins/name_version.jar}. */
	private static String folder(String location) {
		String trimmed = location.endsWith("/") ? location.substring(0, location.length() - 1) : location;
		int slash = trimmed.lastIndexOf('/');
		return slash < 0 ? "" : trimmed.substring(0, slash);
	}
}
