package attack;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.hooks.bundle.EventHook;
import org.osgi.framework.hooks.service.FindHook;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClassListener;

/** Registers hooks that do nothing, one of them in the framework's name. */
public final class Hooks implements BundleActivator {

	@Override
	public void start(BundleContext context) {
		context.registerService(FindHook.class, (asking, name, filter, all, references) -> { }, null);
		context.registerService(EventHook.class, (event, contexts) -> { }, null);
		context.registerService(WovenClassListener.class, woven -> { }, null);
		context.getBundle(0).getBundleContext().registerService(WeavingHook.class, woven -> { }, null);
	}

	@Override
	public void stop(BundleContext context) {
		// they do nothing
	}
}
