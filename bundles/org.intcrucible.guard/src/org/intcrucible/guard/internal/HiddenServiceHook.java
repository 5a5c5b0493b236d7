package org.intcrucible.guard.internal;

import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.osgi.framework.hooks.service.FindHook;
import org.osgi.framework.hooks.service.ListenerHook.ListenerInfo;

/**
 * Hides services behind the fence, and their coming and going, from every other bundle, and tells of who looked for them
 * by name. Who looks for anything there is finds the rest, and is not told of.
 */
final class HiddenServiceHook implements FindHook, EventListenerHook {

	private final ServiceView view;
	private final Fence fence;
	private final Callers callers;
	private final BorrowedListeners borrowed;
	private final BiConsumer<Bundle, String> refusals;

	HiddenServiceHook(ServiceView view, Fence fence, Callers callers, BorrowedListeners borrowed,
			BiConsumer<Bundle, String> refusals) {
		this.view = view;
		this.fence = fence;
		this.callers = callers;
		this.borrowed = borrowed;
		this.refusals = refusals;
	}

	@Override
	public void find(BundleContext context, String name, String filter, boolean all,
			Collection<ServiceReference<?>> references) {
		Lookup lookup = new Lookup(context.getBundle(), callers);
		references.removeIf(reference -> !view.admits(lookup, reference));
		Wanted.of(name, filter).ifPresent(wanted -> tell(lookup, wanted));
	}

	private void tell(Lookup lookup, String wanted) {
		if (!mayLookFor(lookup.asker(), wanted)) {
			refusals.accept(lookup.culprit(), "lookup of " + wanted);
		} else if (!lookup.isByAnyOfTheProducts()) {
			refusals.accept(lookup.culprit(), "lookup of " + wanted + " in the name of " + lookup.asker().getSymbolicName());
		}
	}

	private boolean mayLookFor(Bundle asker, String wanted) {
		return wanted.equals(GuardServices.PROPERTY) ? callers.isProducts(asker) : !wanted.endsWith("*") && fence.admits(asker, wanted);
	}

	@Override
	public void event(ServiceEvent event, Map<BundleContext, Collection<ListenerInfo>> listeners) {
		ServiceReference<?> service = event.getServiceReference();
		view.note(event).ifPresent(pretender -> refusals.accept(pretender,
				"registered " + String.join(" ", (String[]) service.getProperty(Constants.OBJECTCLASS))));
		listeners.keySet().removeIf(context -> !view.admits(Lookup.ofListener(context.getBundle(), callers), service));
		if (view.isKept(service)) {
			listeners.values().forEach(infos -> infos.removeIf(borrowed::contains));
		}
		if (event.getType() == ServiceEvent.UNREGISTERING) {
			view.forget(service);
		}
	}
}
