package org.intcrucible.guard.internal;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.osgi.service.urlconversion.URLConverter;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.osgi.framework.hooks.service.FindHook;
import org.osgi.framework.hooks.service.ListenerHook;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Puts the fence up before anything else of the product starts: the framework starts this bundle at start level 1. What
 * was wired before is resolved anew; run execution checks its own wires as well.
 */
public final class GuardActivator implements BundleActivator {

	/** @throws IllegalStateException if the framework cannot tell where bundles come from */
	@Override
	public void start(BundleContext context) throws IOException, InvalidSyntaxException, InterruptedException {
		// In the framework's name: the fence stands even if somebody stops the guard.
		BundleContext framework = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).getBundleContext();
		if (stands(framework)) {
			return;
		}
		BundleFiles files = new BundleFiles(converter(context));
		BundleDigests digests = new BundleDigests(files);
		Predicate<Bundle> product = ProductBundles.beside(context.getBundle(), files, digests);
		Refusals refusals = new Refusals(InstantSource.system());
		Fence fence = new Fence(product);
		Callers callers = new Callers(product);
		GuardServices services = new GuardServices(product, callers, refusals);
		hideWires(framework, fence, product, refusals);
		hideServices(framework, new ServiceView(fence, product, services, callers), fence, callers, refusals);
		watchHooks(framework, new HookWatch(callers, refusals));
		services.<Predicate<Bundle>>register(framework, Predicate.class, "product", product);
		services.<Function<Bundle, String>>register(framework, Function.class, "digest", digests);
		services.<BiConsumer<Bundle, String>>register(framework, BiConsumer.class, "refuse", refusals);
		services.register(framework, Function.class, "refused", refusals);
	}

	/** Whether this bundle was started before: then its fence is still there. */
	private static boolean stands(BundleContext framework) throws InvalidSyntaxException {
		return framework.getServiceReferences(FindHook.class, null).stream().map(framework::getService)
				.anyMatch(HiddenServiceHook.class::isInstance);
	}

	private static void hideWires(BundleContext framework, Fence fence, Predicate<Bundle> product, Refusals refusals)
			throws InterruptedException {
		Spoofs spoofs = new Spoofs(product);
		framework.registerService(ResolverHookFactory.class, triggers -> new HiddenCapabilityHook(fence, spoofs, product, refusals), null);
		new EarlyWires(fence, spoofs, framework.getBundle().adapt(FrameworkWiring.class), refusals).cut(framework.getBundles());
	}

	private static void hideServices(BundleContext framework, ServiceView view, Fence fence, Callers callers, Refusals refusals) {
		BorrowedListeners borrowed = new BorrowedListeners(callers);
		HiddenServiceHook hook = new HiddenServiceHook(view, fence, callers, borrowed, refusals);
		framework.registerService(FindHook.class, hook, null);
		framework.registerService(EventListenerHook.class, hook, null);
		framework.registerService(ListenerHook.class, borrowed, null);
		borrowed.watch();
	}

	private static void watchHooks(BundleContext framework, HookWatch watch) throws InvalidSyntaxException {
		framework.addServiceListener(watch, HookWatch.FILTER);
		ServiceReference<?>[] hooks = framework.getAllServiceReferences(null, HookWatch.FILTER);
		for (ServiceReference<?> hook : hooks) {
			watch.found(hook);
		}
	}

	private static URLConverter converter(BundleContext context) throws InvalidSyntaxException {
		return context.getServiceReferences(URLConverter.class, "(protocol=bundleentry)").stream()
				.filter(GuardActivator::isFrameworks).min(Comparator.comparing(GuardActivator::number)).map(context::getService)
				.orElseThrow(() -> new IllegalStateException("the framework does not tell where bundles come from"));
	}

	/** The framework registers its own before anybody else can register one in its name. */
	private static Long number(ServiceReference<?> reference) {
		return (Long) reference.getProperty(Constants.SERVICE_ID);
	}

	private static boolean isFrameworks(ServiceReference<?> reference) {
		return reference.getBundle().getBundleId() == Constants.SYSTEM_BUNDLE_ID;
	}

	@Override
	public void stop(BundleContext context) {
		// the fence goes when the framework goes
	}
}
