package org.intcrucible.guard.internal;

import java.io.IOException;

import org.eclipse.osgi.service.urlconversion.URLConverter;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.osgi.framework.hooks.service.FindHook;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Puts the fence up before anything else of the product starts: the framework starts this bundle at start level 1. What
 * was wired before is resolved anew; run execution checks its own wires as well.
 */
public final class GuardActivator implements BundleActivator {

	/** @throws IllegalStateException if the framework cannot tell where bundles come from */
	@Override
	public void start(BundleContext context) throws IOException, InvalidSyntaxException, InterruptedException {
		BundleFiles files = new BundleFiles(converter(context));
		Fence fence = new Fence(ProductBundles.beside(context.getBundle(), files));
		// In the framework's name: the fence stands even if somebody stops the guard.
		BundleContext framework = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).getBundleContext();
		framework.registerService(ResolverHookFactory.class, triggers -> new HiddenCapabilityHook(fence), null);
		HiddenServiceHook services = new HiddenServiceHook(fence);
		framework.registerService(FindHook.class, services, null);
		framework.registerService(EventListenerHook.class, services, null);
		new EarlyWires(fence, framework.getBundle().adapt(FrameworkWiring.class)).cut(framework.getBundles());
	}

	private static URLConverter converter(BundleContext context) throws InvalidSyntaxException {
		return context.getServiceReferences(URLConverter.class, "(protocol=bundleentry)").stream().findFirst()
				.filter(GuardActivator::isFrameworks).map(context::getService)
				.orElseThrow(() -> new IllegalStateException("the framework does not tell where bundles come from"));
	}

	private static boolean isFrameworks(ServiceReference<?> reference) {
		return reference.getBundle().getBundleId() == Constants.SYSTEM_BUNDLE_ID;
	}

	@Override
	public void stop(BundleContext context) {
		// the fence goes when the framework goes
	}
}
