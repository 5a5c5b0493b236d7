package org.intcrucible.ui.spec.internal;

import java.util.Objects;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Services that change the store. The toolkit, which injects all others, would look for these in the name of this bundle; the
 * guard shows them to nobody who looks in another's name, so they are looked for here.
 */
final class WriterServices {

	private WriterServices() {
	}

	/** @throws IllegalStateException if it is missing, which comes with the product */
	static <S> S find(Class<S> type) {
		BundleContext context = FrameworkUtil.getBundle(WriterServices.class).getBundleContext();
		ServiceReference<S> reference = context.getServiceReference(type);
		if (reference == null) {
			throw new IllegalStateException("there is no " + type.getName());
		}
		return Objects.requireNonNull(context.getService(reference), type.getName());
	}
}
