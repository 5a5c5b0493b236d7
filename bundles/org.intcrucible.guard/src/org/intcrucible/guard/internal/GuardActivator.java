package org.intcrucible.guard.internal;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.osgi.framework.hooks.service.FindHook;

/**
 * Puts the fence around run execution up before anything else of the product starts: the framework starts this bundle at
 * start level 1. What was wired before a hook exists stays wired, so that run execution checks its own wires as well.
 */
public final class GuardActivator implements BundleActivator {

	@Override
	public void start(BundleContext context) {
		Fence fence = new Fence(context.getBundle().getLocation());
		context.registerService(ResolverHookFactory.class, triggers -> new HiddenCapabilityHook(fence), null);
		HiddenServiceHook services = new HiddenServiceHook(fence);
		context.registerService(FindHook.class, services, null);
		context.registerService(EventListenerHook.class, services, null);
	}

	@Override
	public void stop(BundleContext context) {
		// the framework unregisters what was registered
	}
}
