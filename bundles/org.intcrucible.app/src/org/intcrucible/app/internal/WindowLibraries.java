package org.intcrucible.app.internal;

import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/**
 * Libraries of the window find their parts by {@link java.util.ServiceLoader}: icons are read by such parts, which a bundle
 * of the platform brings together. The command line has none and does not pay for it.
 */
final class WindowLibraries {

	private static final String LOADER = "org.apache.aries.spifly.dynamic.bundle";

	/** Tells of each part. Kept here, since levels of loggers that nobody holds are forgotten. */
	private static final Logger TALKATIVE = Logger.getLogger("org.apache.aries.spifly.BaseActivator");

	private WindowLibraries() {
	}

	/** @throws BundleException if it cannot be started */
	static void start() throws BundleException {
		TALKATIVE.setLevel(Level.WARNING);
		Bundle[] all = FrameworkUtil.getBundle(WindowLibraries.class).getBundleContext().getBundles();
		for (Bundle bundle : Arrays.stream(all).filter(bundle -> LOADER.equals(bundle.getSymbolicName())).toList()) {
			bundle.start(Bundle.START_TRANSIENT);
		}
	}
}
