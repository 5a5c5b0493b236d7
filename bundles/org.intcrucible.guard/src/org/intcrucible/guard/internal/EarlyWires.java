package org.intcrucible.guard.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Wires that were made before the fence stood. The framework resolves all bundles that there are when it starts the first
 * of them, and keeps what it resolved in an earlier start.
 */
final class EarlyWires {

	private static final long PATIENCE_SECONDS = 60;

	private final Fence fence;
	private final Spoofs spoofs;
	private final FrameworkWiring framework;
	private final BiConsumer<Bundle, String> refusals;

	EarlyWires(Fence fence, Spoofs spoofs, FrameworkWiring framework, BiConsumer<Bundle, String> refusals) {
		this.fence = fence;
		this.spoofs = spoofs;
		this.framework = framework;
		this.refusals = refusals;
	}

	/**
	 * Has whoever is wired to what it must not be resolved anew, and waits until that is done. Whoever is not resolved then
	 * is not started.
	 *
	 * @throws IllegalStateException if the framework does not come to an end with it
	 */
	void cut(Bundle[] bundles) throws InterruptedException {
		Map<String, Set<Bundle>> providers = Spoofs.providers(bundles);
		List<Bundle> wired = Arrays.stream(bundles).filter(bundle -> isWiredThroughTheFence(bundle, providers)).toList();
		if (wired.isEmpty()) {
			return;
		}
		CountDownLatch done = new CountDownLatch(1);
		framework.refreshBundles(wired, event -> {
			if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
				done.countDown();
			}
		});
		if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			throw new IllegalStateException("still wired to what is hidden: " + wired);
		}
	}

	private boolean isWiredThroughTheFence(Bundle bundle, Map<String, Set<Bundle>> providers) {
		BundleWiring wiring = bundle.adapt(BundleWiring.class);
		if (wiring == null) {
			return false;
		}
		for (BundleWire wire : wiring.getRequiredWires(null)) {
			BundleCapability provided = wire.getCapability();
			boolean refused = !fence.admits(bundle, provided)
					|| spoofs.isSpoof(bundle, provided, providers.getOrDefault(Spoofs.key(provided), Set.of()));
			if (refused && isFrameworks(provided)) {
				refusals.accept(bundle, "extension of the framework");
			} else if (refused) {
				return true;
			}
		}
		return false;
	}

	/** A part of the framework itself goes when the framework goes. */
	private static boolean isFrameworks(BundleCapability provided) {
		return provided.getRevision().getBundle().getBundleId() == Constants.SYSTEM_BUNDLE_ID;
	}
}
