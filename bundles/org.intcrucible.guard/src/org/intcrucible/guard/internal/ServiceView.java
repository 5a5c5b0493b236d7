package org.intcrucible.guard.internal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;

/**
 * Which services a bundle may see: what is hidden only if it is a friend, and, if it is one of ours, no service that
 * somebody else offers in place of the product's. It is asked of each service at each lookup of the whole process.
 */
final class ServiceView {

	private final Fence fence;
	private final Predicate<Bundle> product;
	private final Predicate<ServiceReference<?>> guards;
	private final Callers callers;
	private final Map<ServiceReference<?>, ServiceTraits> known = new ConcurrentHashMap<>();

	/**
	 * @param product whether a bundle is one of the product's
	 * @param guards  whether a service is the guard's
	 */
	ServiceView(Fence fence, Predicate<Bundle> product, Predicate<ServiceReference<?>> guards, Callers callers) {
		this.fence = fence;
		this.product = product;
		this.guards = guards;
		this.callers = callers;
	}

	/** Whether whoever looks may see a service. */
	boolean admits(Lookup lookup, ServiceReference<?> service) {
		ServiceTraits traits = traits(service);
		if (traits.isOpen()) {
			return !lookup.isInOurName() || isGenuine(service, traits);
		}
		if (traits.guards()) {
			return guards.test(service) && product.test(lookup.asker()) && lookup.isBy(service.getBundle());
		}
		return !traits.forged() && fence.admits(lookup.asker(), service) && (!lookup.isInOurName() || isGenuine(service, traits))
				&& lookup.isBy(service.getBundle());
	}

	/** Whether one of our bundles may rely on it. */
	private boolean isGenuine(ServiceReference<?> service, ServiceTraits traits) {
		Bundle registrant = service.getBundle();
		if (traits.plugIn() || registrant == null) {
			return true;
		}
		if (registrant.getBundleId() == Constants.SYSTEM_BUNDLE_ID) {
			return !traits.canMislead();
		}
		return product.test(registrant) && (!traits.ours() || ServiceTraits.isNamedOurs(registrant));
	}

	/** Whether it is not for everybody. */
	boolean isKept(ServiceReference<?> service) {
		return !traits(service).isOpen();
	}

	private ServiceTraits traits(ServiceReference<?> service) {
		ServiceTraits traits = known.get(service);
		if (traits == null) {
			traits = ServiceTraits.of(service, false);
			if (service.getBundle() != null) {
				known.put(service, traits);
			}
		}
		return traits;
	}

	/**
	 * Takes note of a service that comes, changes or goes.
	 *
	 * @return who pretends to offer what one of our bundles offers, if it came just now
	 */
	Optional<Bundle> note(ServiceEvent event) {
		ServiceReference<?> service = event.getServiceReference();
		switch (event.getType()) {
			case ServiceEvent.REGISTERED -> {
				ServiceTraits traits = ServiceTraits.of(service, false);
				Optional<Bundle> forger = forger(service.getBundle(), traits);
				known.put(service, forger.isPresent() ? ServiceTraits.of(service, true) : traits);
				return forger.isPresent() || !traits.ours() || isGenuine(service, traits) ? forger : Optional.of(service.getBundle());
			}
			case ServiceEvent.UNREGISTERING -> {
				// It is asked of once more, before it is forgotten.
			}
			default -> known.computeIfPresent(service, (same, traits) -> ServiceTraits.of(service, traits.forged()));
		}
		return Optional.empty();
	}

	/** Nobody asks of it any more. */
	void forget(ServiceReference<?> service) {
		known.remove(service);
	}

	/** What comes in the name of a bundle of the product comes from its own code, or is one of its components. */
	private Optional<Bundle> forger(Bundle registrant, ServiceTraits traits) {
		boolean claims = traits.ours() || traits.java() && ServiceTraits.isNamedOurs(registrant);
		if (!claims || traits.guards() || !product.test(registrant)) {
			return Optional.empty();
		}
		boolean own = callers.direct().filter(caller -> caller.equals(registrant) || callers.isComponents(caller)).isPresent();
		return own ? Optional.empty() : Optional.of(callers.nearest().orElse(registrant));
	}
}
