package attack;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Loads classes by name, through whatever its bundle imports dynamically. */
public final class Loader implements BundleActivator {

	@Override
	public void start(BundleContext context) {
		for (String type : System.getProperty("attack.classes").split(",")) {
			Report.tell("loaded " + type, () -> Class.forName(type).getName());
		}
	}

	@Override
	public void stop(BundleContext context) {
		// it has told everything
	}
}
