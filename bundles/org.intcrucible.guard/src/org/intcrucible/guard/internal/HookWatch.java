package org.intcrucible.guard.internal;

import java.util.function.BiConsumer;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.ServiceReference;

/**
 * Tells of strangers that register hooks of the framework. With those, bundles can be changed while they are loaded, or be
 * wired to others; it cannot be refused, so it is written down.
 */
final class HookWatch implements ServiceListener {

	/** Which services are hooks. */
	static final String FILTER = "(" + Constants.OBJECTCLASS + "=org.osgi.framework.hooks.*)";

	private final Callers callers;
	private final BiConsumer<Bundle, String> refusals;

	HookWatch(Callers callers, BiConsumer<Bundle, String> refusals) {
		this.callers = callers;
		this.refusals = refusals;
	}

	@Override
	public void serviceChanged(ServiceEvent event) {
		if (event.getType() == ServiceEvent.REGISTERED) {
			ServiceReference<?> hook = event.getServiceReference();
			Bundle nearest = callers.nearest().filter(caller -> !callers.isProducts(caller)).orElse(hook.getBundle());
			tell(hook, nearest);
		}
	}

	/** Tells of one that was there already. */
	void found(ServiceReference<?> hook) {
		tell(hook, hook.getBundle());
	}

	private void tell(ServiceReference<?> hook, Bundle registrant) {
		if (registrant != null && registrant.getBundleId() != Constants.SYSTEM_BUNDLE_ID && !callers.isProducts(registrant)) {
			refusals.accept(registrant, "registered " + String.join(" ", (String[]) hook.getProperty(Constants.OBJECTCLASS)));
		}
	}
}
