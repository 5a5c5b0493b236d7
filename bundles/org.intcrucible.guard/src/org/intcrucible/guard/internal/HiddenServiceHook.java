package org.intcrucible.guard.internal;

import java.util.Collection;
import java.util.Map;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.osgi.framework.hooks.service.FindHook;
import org.osgi.framework.hooks.service.ListenerHook.ListenerInfo;

/**
 * Hides services behind the fence, and their coming and going, from every other bundle. It is asked at each lookup of the
 * whole process, so it looks at nothing but names until one of them is a friend's.
 */
final class HiddenServiceHook implements FindHook, EventListenerHook {

	private final Fence fence;

	HiddenServiceHook(Fence fence) {
		this.fence = fence;
	}

	@Override
	public void find(BundleContext context, String name, String filter, boolean all,
			Collection<ServiceReference<?>> references) {
		references.removeIf(reference -> !fence.admits(context.getBundle(), reference));
	}

	@Override
	public void event(ServiceEvent event, Map<BundleContext, Collection<ListenerInfo>> listeners) {
		listeners.keySet().removeIf(context -> !fence.admits(context.getBundle(), event.getServiceReference()));
	}
}
