package attack;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Is a part of the framework, and tells so where somebody listens. */
public final class Extension implements BundleActivator {

	@Override
	public void start(BundleContext context) {
		if (System.getProperty("attack.report") != null) {
			Report.tell("extended", () -> Extension.class.getClassLoader() == Bundle.class.getClassLoader() ? "the framework" : "a bundle");
		}
	}

	@Override
	public void stop(BundleContext context) {
		// it has told everything
	}
}
