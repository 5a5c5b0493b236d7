package org.intcrucible.ui.results.internal.table;

import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/**
 * The collections of the table's library find their parts by {@link java.util.ServiceLoader}, which a bundle of the platform
 * brings together. It takes long to start and nothing else needs it: a window without a table does not wait for it.
 */
public final class TableLibraries {

	private static final String LOADER = "org.apache.aries.spifly.dynamic.bundle";

	/** Tells of each part. Kept here, since levels of loggers that nobody holds are forgotten. */
	private static final Logger TALKATIVE = Logger.getLogger("org.apache.aries.spifly.BaseActivator");

	private TableLibraries() {
	}

	/**
	 * Returns when a table can be made; at once from the second time on. Not for the UI thread.
	 *
	 * @throws IllegalStateException if the platform's bundle cannot be started
	 */
	public static void start() {
		TALKATIVE.setLevel(Level.WARNING);
		Bundle[] all = FrameworkUtil.getBundle(TableLibraries.class).getBundleContext().getBundles();
		for (Bundle bundle : Arrays.stream(all).filter(bundle -> LOADER.equals(bundle.getSymbolicName())).toList()) {
			try {
				bundle.start(Bundle.START_TRANSIENT);
			} catch (BundleException e) {
				throw new IllegalStateException("The table of results cannot be made.", e);
			}
		}
	}
}
