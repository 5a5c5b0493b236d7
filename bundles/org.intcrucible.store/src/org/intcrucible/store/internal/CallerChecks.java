package org.intcrucible.store.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.intcrucible.store.CallerThreads;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** All of the product's bundles that look at the threads. There are none without a window. */
@Component(service = CallerChecks.class)
public final class CallerChecks implements CallerThreads {

	private final BundleContext context;
	private final Predicate<Bundle> product;
	private final BiConsumer<Bundle, String> refuse;
	private final Map<ServiceReference<CallerThreads>, CallerThreads> known = new ConcurrentHashMap<>();

	@Activate
	public CallerChecks(BundleContext context, @Reference(target = Friend.PRODUCT) Predicate<Bundle> product,
			@Reference(target = Friend.REFUSE) BiConsumer<Bundle, String> refuse) {
		this.context = context;
		this.product = product;
		this.refuse = refuse;
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addCallerThreads(ServiceReference<CallerThreads> offered) {
		Bundle bundle = offered.getBundle();
		if (bundle == null || !product.test(bundle)) {
			refuse.accept(bundle, "registration of " + CallerThreads.class.getName());
			return;
		}
		CallerThreads threads = context.getService(offered);
		if (threads != null) {
			known.put(offered, threads);
		}
	}

	void removeCallerThreads(ServiceReference<CallerThreads> offered) {
		if (known.remove(offered) != null) {
			context.ungetService(offered);
		}
	}

	@Override
	public void check() {
		known.values().forEach(CallerThreads::check);
	}
}
