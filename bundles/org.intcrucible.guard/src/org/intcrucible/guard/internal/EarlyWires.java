package org.intcrucible.guard.internal;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkEvent;
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
	private final FrameworkWiring framework;

	EarlyWires(Fence fence, FrameworkWiring framework) {
		this.fence = fence;
		this.framework = framework;
	}

	/**
	 * Has strangers resolved anew, and waits until they are. Whoever is not resolved then is not started.
	 *
	 * @throws IllegalStateException if the framework does not come to an end with it
	 */
	void cut(Bundle[] bundles) throws InterruptedException {
		List<Bundle> strangers = Arrays.stream(bundles).filter(this::isWiredThroughTheFence).toList();
		if (strangers.isEmpty()) {
			return;
		}
		CountDownLatch done = new CountDownLatch(1);
		framework.refreshBundles(strangers, event -> {
			if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
				done.countDown();
			}
		});
		if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			throw new IllegalStateException("still wired to what is hidden: " + strangers);
		}
	}

	private boolean isWiredThroughTheFence(Bundle bundle) {
		BundleWiring wiring = bundle.adapt(BundleWiring.class);
		if (wiring == null) {
			return false;
		}
		for (BundleWire wire : wiring.getRequiredWires(null)) {
			if (!fence.admits(bundle, wire.getCapability())) {
				return true;
			}
		}
		return false;
	}
}
