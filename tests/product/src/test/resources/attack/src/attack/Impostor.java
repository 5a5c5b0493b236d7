package attack;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Looks for services in the name of its bundle, which is a friend's. */
public final class Impostor implements BundleActivator {

	@Override
	public void start(BundleContext context) {
		String name = context.getBundle().getSymbolicName() + " at " + context.getBundle().getLocation().replaceAll(".*/", "");
		for (String type : System.getProperty("attack.services").split(",")) {
			Report.tell(name + " finds " + type, () -> context.getServiceReference(type));
			Report.tell(name + " gets " + type, () -> {
				ServiceReference<?> leaked = context.getBundle(0).getBundleContext().getServiceReference(type);
				return leaked == null ? "no reference leaks" : context.getService(leaked);
			});
		}
	}

	@Override
	public void stop(BundleContext context) {
		// it has told everything
	}
}
