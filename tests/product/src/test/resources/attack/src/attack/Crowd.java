package attack;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Looks for any service that there is, very often, and tells how long one lookup takes on average. */
public final class Crowd implements BundleActivator {

	@Override
	public void start(BundleContext context) throws Exception {
		int lookups = Integer.getInteger("attack.crowd", 1_000_000);
		long found = 0;
		long from = System.nanoTime();
		for (int lookup = 0; lookup < lookups; lookup++) {
			found += context.getAllServiceReferences(null, null).length;
		}
		long nanoseconds = (System.nanoTime() - from) / lookups;
		long services = found / lookups;
		Report.tell("crowd", () -> "looked " + lookups + " times at " + services + " services, " + nanoseconds + " ns each time");
	}

	@Override
	public void stop(BundleContext context) {
		// it has told everything
	}
}
