package org.intcrucible.guard.internal;

import java.util.Collection;
import java.util.Map;

import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.osgi.framework.hooks.service.FindHook;
import org.osgi.framework.hooks.service.ListenerHook.ListenerInfo;

/**
 * Hides the services of hidden bundles, and their coming and going, from every other bundle. It is asked at each lookup
 * of the whole process, so it looks at nothing but names.
 */
final class HiddenServiceHook implements FindHook, EventListenerHook {

	private final Fence fence;

	HiddenServiceHook(Fence fence) {
		this.fence = fence;
	}

	@Override
	public void find(BundleContext context, String name, String filter, boolean all,
			Collection<ServiceReference<?>> references) {
		if (!fence.admits(context.getBundle())) {
			references.removeIf(this::isHidden);
		}
	}

	@Override
	public void event(ServiceEvent event, Map<BundleContext, Collection<ListenerInfo>> listeners) {
		if (isHidden(event.getServiceReference())) {
			listeners.keySet().removeIf(context -> !fence.admits(context.getBundle()));
		}
	}

	private boolean isHidden(ServiceReference<?> reference) {
		for (String type : (String[]) reference.getProperty(Constants.OBJECTCLASS)) {
			if (fence.hides(type)) {
				return true;
			}
		}
		return false;
	}
}
