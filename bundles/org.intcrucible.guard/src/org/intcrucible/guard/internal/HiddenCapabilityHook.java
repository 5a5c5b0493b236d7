package org.intcrucible.guard.internal;

import java.util.Collection;

import org.osgi.framework.Bundle;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/** Lets no stranger wire to what is hidden: not to packages, not to a bundle, not as its fragment. */
final class HiddenCapabilityHook implements ResolverHook {

	private final Fence fence;

	HiddenCapabilityHook(Fence fence) {
		this.fence = fence;
	}

	@Override
	public void filterMatches(BundleRequirement requirement, Collection<BundleCapability> candidates) {
		Bundle asker = requirement.getRevision().getBundle();
		candidates.removeIf(candidate -> !fence.admits(asker, candidate));
	}

	@Override
	public void filterResolvable(Collection<BundleRevision> candidates) {
		// whoever resolves without a hidden bundle may resolve
	}

	@Override
	public void filterSingletonCollisions(BundleCapability singleton, Collection<BundleCapability> collisions) {
		// collisions are the framework's business
	}

	@Override
	public void end() {
		// nothing is kept between the calls
	}
}
