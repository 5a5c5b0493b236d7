package org.intcrucible.guard.internal;

import java.util.Collection;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.osgi.framework.Bundle;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/**
 * Lets no stranger wire to what is hidden: not to packages, not to a bundle, not as its fragment. And lets no stranger
 * stand in for a bundle of the product.
 */
final class HiddenCapabilityHook implements ResolverHook {

	private final Fence fence;
	private final Spoofs spoofs;
	private final Predicate<Bundle> product;
	private final BiConsumer<Bundle, String> refusals;

	HiddenCapabilityHook(Fence fence, Spoofs spoofs, Predicate<Bundle> product, BiConsumer<Bundle, String> refusals) {
		this.fence = fence;
		this.spoofs = spoofs;
		this.product = product;
		this.refusals = refusals;
	}

	@Override
	public void filterMatches(BundleRequirement requirement, Collection<BundleCapability> candidates) {
		Bundle asker = requirement.getRevision().getBundle();
		Set<Bundle> providers = candidates.stream().map(candidate -> candidate.getRevision().getBundle()).collect(Collectors.toSet());
		candidates.removeIf(candidate -> isRefused(asker, candidate, providers));
	}

	private boolean isRefused(Bundle asker, BundleCapability candidate, Set<Bundle> providers) {
		if (!fence.admits(asker, candidate)) {
			refusals.accept(asker, "wire to " + Spoofs.name(candidate));
			return true;
		}
		if (spoofs.isSpoof(asker, candidate, providers)) {
			refusals.accept(candidate.getRevision().getBundle(), "export of " + Spoofs.name(candidate));
			return true;
		}
		return false;
	}

	@Override
	public void filterResolvable(Collection<BundleRevision> candidates) {
		// whoever resolves without a hidden bundle may resolve
	}

	/** Bundles of the product collide among each other, and strangers do: none keeps one of the other kind from being resolved. */
	@Override
	public void filterSingletonCollisions(BundleCapability singleton, Collection<BundleCapability> collisions) {
		if (!collisions.isEmpty()) {
			boolean products = product.test(singleton.getRevision().getBundle());
			collisions.removeIf(collision -> product.test(collision.getRevision().getBundle()) != products);
		}
	}

	@Override
	public void end() {
		// nothing is kept between the calls
	}
}
