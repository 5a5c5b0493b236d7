package attack;

import org.osgi.framework.AllServiceListener;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** Is there before the product's bundles, and listens. */
public final class Early implements BundleActivator {

	@Override
	public void start(BundleContext context) {
		context.addServiceListener((AllServiceListener) event -> {
			for (String type : (String[]) event.getServiceReference().getProperty("objectClass")) {
				Report.tell("heard " + type, () -> "event");
			}
		});
		for (String type : System.getProperty("attack.services").split(",")) {
			new ServiceTracker<Object, Object>(context, type, null) {
				@Override
				public Object addingService(ServiceReference<Object> reference) {
					Report.tell("tracked " + type, () -> super.addingService(reference));
					return reference;
				}
			}.open(true);
		}
	}

	@Override
	public void stop(BundleContext context) {
		// it has told everything
	}
}
