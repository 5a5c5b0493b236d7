package attack;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** Tells who is wired to whom and who uses whose services, when everything was used and is still there. */
public final class Wires implements BundleActivator {

	@Override
	public void start(BundleContext context) {
		// everything is to be used first
	}

	@Override
	public void stop(BundleContext context) {
		for (Bundle bundle : context.getBundles()) {
			Report.tell("bundle", () -> bundle.getBundleId() + "\t" + bundle.getSymbolicName() + "\t" + bundle.getLocation());
			BundleWiring wiring = bundle.adapt(BundleWiring.class);
			for (BundleWire wire : wiring == null ? java.util.List.<BundleWire>of() : wiring.getRequiredWires(null)) {
				BundleCapability capability = wire.getCapability();
				Report.tell("wire", () -> bundle.getBundleId() + "\t" + wire.getProvider().getBundle().getBundleId() + "\t"
						+ capability.getNamespace() + "\t" + capability.getAttributes().get(capability.getNamespace()));
			}
			ServiceReference<?>[] used = bundle.getServicesInUse();
			for (ServiceReference<?> service : used == null ? new ServiceReference<?>[0] : used) {
				Report.tell("use", () -> bundle.getBundleId() + "\t" + service.getBundle().getBundleId() + "\tservice\t"
						+ String.join(" ", (String[]) service.getProperty("objectClass")));
			}
		}
	}
}
