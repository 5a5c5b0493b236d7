package attack;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.osgi.framework.AllServiceListener;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** Looks for services with contexts of bundles that may see them. */
public final class Borrower implements BundleActivator {

	@Override
	public void start(BundleContext context) throws Exception {
		BundleContext system = context.getBundle(0).getBundleContext();
		for (String lender : System.getProperty("attack.lenders").split(",")) {
			Bundle bundle = Arrays.stream(system.getBundles())
					.filter(each -> lender.equals(each.getSymbolicName()) && each.getVersion().getMajor() < 90).findFirst().orElseThrow();
			BundleContext borrowed = bundle.getBundleContext();
			for (String type : System.getProperty("attack.services").split(",")) {
				look(lender + " " + type, borrowed, type);
			}
			borrowed.addServiceListener((AllServiceListener) event -> Report.tell("overheard " + lender + " "
					+ ((String[]) event.getServiceReference().getProperty("objectClass"))[0], () -> "event"));
		}
		Class<?> stage = context.getBundle().loadClass("org.intcrucible.stage.Evaluator");
		register(context, stage);
	}

	private static <S> void register(BundleContext context, Class<S> stage) {
		Dictionary<String, Object> none = null;
		context.registerService(stage, stage.cast(java.lang.reflect.Proxy.newProxyInstance(Borrower.class.getClassLoader(),
				new Class<?>[] { stage }, (proxy, method, arguments) -> null)), none);
	}

	/** Once by calling it, and three times by having it called. */
	private static void look(String key, BundleContext borrowed, String type) throws Exception {
		Report.tell("asked " + key, () -> borrowed.getServiceReference(type));
		Report.tell("filtered " + key, () -> borrowed.getAllServiceReferences(null, "(objectClass=" + type + ")"));
		Function<String, ServiceReference<?>> handed = borrowed::getServiceReference;
		Report.tell("handed " + key, () -> CompletableFuture.completedFuture(type).thenApplyAsync(handed).get());
		MethodHandle handle = MethodHandles.publicLookup().findVirtual(BundleContext.class, "getServiceReference",
				MethodType.methodType(ServiceReference.class, String.class)).bindTo(borrowed);
		Function<?, ?> nobodys = MethodHandleProxies.asInterfaceInstance(Function.class, handle);
		Report.tell("nobody " + key, () -> called(nobodys, type));
		Report.tell("tracker " + key, () -> {
			ServiceTracker<Object, ServiceReference<Object>> tracker = new ServiceTracker<>(borrowed, type, null) {
				@Override
				public ServiceReference<Object> addingService(ServiceReference<Object> reference) {
					return reference;
				}
			};
			tracker.open(true);
			return tracker.getServiceReference();
		});
	}

	@SuppressWarnings("unchecked")
	private static Object called(Function<?, ?> function, String argument) throws Exception {
		return CompletableFuture.completedFuture(argument).thenApplyAsync((Function<Object, Object>) function).get();
	}

	@Override
	public void stop(BundleContext context) {
		// it has told everything
	}
}
