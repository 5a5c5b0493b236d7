package org.intcrucible.run.command.internal.press;

import java.util.Objects;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * What this bundle offers to itself alone. Parts and handlers are made by the toolkit, which would look for these services in
 * the name of this bundle; the guard shows them to nobody who looks in another's name, so they are looked for here.
 */
public final class OwnServices {

	private OwnServices() {
	}

	public static Presses presses() {
		return find(Presses.class);
	}

	public static PanelRuns runs() {
		return find(PanelRuns.class);
	}

	/** @throws IllegalStateException if a service is missing that comes with this bundle */
	private static <S> S find(Class<S> type) {
		BundleContext context = FrameworkUtil.getBundle(OwnServices.class).getBundleContext();
		ServiceReference<S> reference = context.getServiceReference(type);
		if (reference == null) {
			throw new IllegalStateException("there is no " + type.getName());
		}
		return Objects.requireNonNull(context.getService(reference), type.getName());
	}
}
