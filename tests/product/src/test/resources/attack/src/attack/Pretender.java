package attack;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.UUID;
import java.util.function.Predicate;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Offers what the product's bundles rely on, ranked before theirs: in its own name, the framework's and another bundle's. */
public final class Pretender implements BundleActivator {

	static final Instant LONG_AGO = Instant.parse("1999-12-31T23:59:59Z");

	@Override
	public void start(BundleContext context) throws Exception {
		BundleContext system = context.getBundle(0).getBundleContext();
		offer(context);
		offer(system);
		// whose context is there to be borrowed depends on when this is started
		for (Bundle bundle : system.getBundles()) {
			if ("org.intcrucible.model".equals(bundle.getSymbolicName()) && bundle.getBundleContext() != null) {
				offer(bundle.getBundleContext());
			}
		}
		Report.tell("stranger's clock", () -> ((InstantSource) context.getService(context.getServiceReference(InstantSource.class)))
				.instant().toString());
		for (String service : new String[] { "product", "digest", "refuse", "refused" }) {
			Report.tell("guard's own " + service, () -> context.getServiceReferences((String) null, "(&(crucible.guard=" + service + ")(!(forged=*)))"));
			Report.tell("guard's leaked " + service, () -> {
				ServiceReference<?> leaked = Arrays.stream(system.getServiceReferences((String) null, "(crucible.guard=" + service + ")"))
						.filter(each -> each.getProperty("forged") == null).findFirst().orElseThrow();
				return context.getService(leaked);
			});
		}
	}

	private static void offer(BundleContext name) throws Exception {
		Dictionary<String, Object> first = new Hashtable<>();
		first.put("service.ranking", Integer.MAX_VALUE);
		first.put("forged", "forged");
		name.registerService(InstantSource.class, InstantSource.fixed(LONG_AGO), first);
		Class<?> ids = Pretender.class.getClassLoader().loadClass("org.intcrucible.model.IdSource");
		name.registerService(ids.getName(), Proxy.newProxyInstance(Pretender.class.getClassLoader(), new Class<?>[] { ids },
				(proxy, method, arguments) -> UUID.fromString("00000000-0000-4000-8000-000000000000")), first);
		Dictionary<String, Object> guard = new Hashtable<>();
		guard.put("service.ranking", Integer.MAX_VALUE);
		guard.put("forged", "forged");
		guard.put("crucible.guard", "product");
		name.registerService(Predicate.class, bundle -> true, guard);
	}

	@Override
	public void stop(BundleContext context) {
		// it has told everything
	}
}
