package org.intcrucible.guard.internal;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.framework.Bundle;
import org.osgi.framework.hooks.service.ListenerHook;

/** Listeners that somebody else added in the name of one of our bundles, with a context that is not theirs. */
final class BorrowedListeners implements ListenerHook {

	private final Callers callers;
	private final Set<ListenerInfo> borrowed = ConcurrentHashMap.newKeySet();
	private volatile boolean watching;

	BorrowedListeners(Callers callers) {
		this.callers = callers;
	}

	boolean contains(ListenerInfo listener) {
		return !borrowed.isEmpty() && borrowed.contains(listener);
	}

	/** From now on: a hook is told at first of all listeners that there are, and who added those cannot be seen any more. */
	void watch() {
		watching = true;
	}

	@Override
	public void added(Collection<ListenerInfo> listeners) {
		if (!watching) {
			return;
		}
		for (ListenerInfo listener : listeners) {
			Bundle bundle = listener.getBundleContext().getBundle();
			if (ServiceTraits.isNamedOurs(bundle) && callers.isProducts(bundle) && !listener.isRemoved()
					&& !new Lookup(bundle, callers).isBy(bundle)) {
				borrowed.add(listener);
			}
		}
	}

	@Override
	public void removed(Collection<ListenerInfo> listeners) {
		borrowed.removeAll(listeners);
	}
}
