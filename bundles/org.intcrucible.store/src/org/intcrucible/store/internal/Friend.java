package org.intcrucible.store.internal;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.ComponentContext;

/** The one bundle that a writer is made for. */
public final class Friend {

	private final Bundle bundle;

	private Friend(Bundle bundle) {
		this.bundle = bundle;
	}

	/**
	 * Looks at the bundle that asks. The guard knows the product's bundles, and shows the service to nobody who only has the
	 * name.
	 *
	 * @throws SecurityException if a stranger asks: one that has another name, or that sees no such service
	 */
	public static Friend of(ComponentContext context, String name, Class<?> writer) {
		Bundle asking = context.getUsingBundle();
		if (!name.equals(asking.getSymbolicName()) || asking.getBundleContext().getServiceReference(writer) == null) {
			throw new SecurityException("\"" + asking.getSymbolicName() + "\" may not obtain " + writer.getSimpleName());
		}
		return new Friend(asking);
	}

	/** @throws SecurityException if the class is none of the friend's */
	public void checkCaller(Class<?> caller) {
		if (!bundle.equals(FrameworkUtil.getBundle(caller))) {
			throw new SecurityException("\"" + caller.getName() + "\" may not write");
		}
	}
}
