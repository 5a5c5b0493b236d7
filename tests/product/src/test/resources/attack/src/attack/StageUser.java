package attack;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Holds stages of other bundles, where nobody keeps it from doing so. */
public final class StageUser implements BundleActivator {

	@Override
	public void start(BundleContext context) throws Exception {
		for (ServiceReference<?> stage : context.getAllServiceReferences("org.intcrucible.stage.Evaluator", null)) {
			Report.tell("held " + stage.getBundle().getSymbolicName(), () -> context.getService(stage));
		}
	}

	@Override
	public void stop(BundleContext context) {
		// the framework takes the service back
	}
}
