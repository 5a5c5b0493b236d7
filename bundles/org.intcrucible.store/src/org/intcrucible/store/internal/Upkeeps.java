package org.intcrucible.store.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.intcrucible.store.Upkeep;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * What bundles of the product do whenever the workspace was opened. They need what this bundle offers, so their services are
 * fetched when the workspace is open, and not before.
 */
@Component(service = Upkeeps.class)
public final class Upkeeps implements Upkeep {

	private final BundleContext context;
	private final Predicate<Bundle> product;
	private final BiConsumer<Bundle, String> refuse;
	private final Set<ServiceReference<Upkeep>> known = new ConcurrentSkipListSet<>();

	@Activate
	public Upkeeps(BundleContext context, @Reference(target = Friend.PRODUCT) Predicate<Bundle> product,
			@Reference(target = Friend.REFUSE) BiConsumer<Bundle, String> refuse) {
		this.context = context;
		this.product = product;
		this.refuse = refuse;
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addUpkeep(ServiceReference<Upkeep> upkeep) {
		Bundle bundle = upkeep.getBundle();
		if (bundle != null && product.test(bundle)) {
			known.add(upkeep);
		} else {
			refuse.accept(bundle, "registration of " + Upkeep.class.getName());
		}
	}

	void removeUpkeep(ServiceReference<Upkeep> upkeep) {
		known.remove(upkeep);
	}

	@Override
	public void afterOpening() {
		for (ServiceReference<Upkeep> reference : known) {
			Upkeep upkeep = context.getService(reference);
			if (upkeep != null) {
				try {
					upkeep.afterOpening();
				} finally {
					context.ungetService(reference);
				}
			}
		}
	}
}
