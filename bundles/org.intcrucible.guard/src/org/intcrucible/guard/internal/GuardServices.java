package org.intcrucible.guard.internal;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/**
 * What the guard does for the other bundles of the product, which do not see it: services under types of Java's own, told
 * apart by a property. Each is made for the bundle that asks, if it may have it.
 */
final class GuardServices implements Predicate<ServiceReference<?>> {

	/** Which of the guard's services it is: {@code product}, {@code digest}, {@code refuse} or {@code refused}. */
	static final String PROPERTY = "crucible.guard";

	private final Set<ServiceReference<?>> own = ConcurrentHashMap.newKeySet();
	private final Predicate<Bundle> product;
	private final Callers callers;
	private final BiConsumer<Bundle, String> refusals;

	/** @param product whether a bundle is one of the product's */
	GuardServices(Predicate<Bundle> product, Callers callers, BiConsumer<Bundle, String> refusals) {
		this.product = product;
		this.callers = callers;
		this.refusals = refusals;
	}

	/** Whether it is really the guard's. */
	@Override
	public boolean test(ServiceReference<?> service) {
		return own.contains(service);
	}

	/**
	 * Registers one in the framework's name. It is known as the guard's only once it is registered, so those who wait for it
	 * hear of it as of one that changed.
	 */
	<S> void register(BundleContext framework, Class<? super S> type, String name, S service) {
		Dictionary<String, Object> properties = new Hashtable<>();
		properties.put(PROPERTY, name);
		ServiceRegistration<?> registration = framework.registerService(type.getName(), new ForTheProduct(service, name), properties);
		own.add(registration.getReference());
		registration.setProperties(properties);
	}

	/** Gives the service to bundles of the product. Whoever has only borrowed a reference or a context gets nothing. */
	private final class ForTheProduct implements ServiceFactory<Object> {

		private final Object service;
		private final String name;

		ForTheProduct(Object service, String name) {
			this.service = service;
			this.name = name;
		}

		@Override
		public Object getService(Bundle bundle, ServiceRegistration<Object> registration) {
			Lookup lookup = new Lookup(bundle, callers);
			if (bundle.getBundleId() != Constants.SYSTEM_BUNDLE_ID && product.test(bundle) && lookup.isBy(bundle)) {
				return service;
			}
			refusals.accept(lookup.culprit(), "lookup of " + PROPERTY + "=" + name);
			return null;
		}

		@Override
		public void ungetService(Bundle bundle, ServiceRegistration<Object> registration, Object returned) {
			// one serves all
		}
	}
}
