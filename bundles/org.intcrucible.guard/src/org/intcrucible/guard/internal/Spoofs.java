package org.intcrucible.guard.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.osgi.framework.Bundle;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

/**
 * What strangers offer under a name that the product's bundles have: packages of ours, for anybody; and whatever else a
 * bundle of the product gets from another one of it. A higher version would be preferred otherwise.
 */
final class Spoofs {

	private static final List<String> SPOOFED = List.of(PackageNamespace.PACKAGE_NAMESPACE, BundleNamespace.BUNDLE_NAMESPACE,
			HostNamespace.HOST_NAMESPACE);

	private final Predicate<Bundle> product;

	/** @param product whether a bundle is one of the product's, which takes a look at its bytes */
	Spoofs(Predicate<Bundle> product) {
		this.product = product;
	}

	/**
	 * Whether a bundle must not be wired to this.
	 *
	 * @param providers who offers the same, the one in question among them
	 */
	boolean isSpoof(Bundle asker, BundleCapability capability, Collection<Bundle> providers) {
		Bundle provider = capability.getRevision().getBundle();
		if (provider.equals(asker) || !SPOOFED.contains(capability.getNamespace())) {
			return false;
		}
		if (name(capability).startsWith(Fence.OWN)) {
			return !product.test(provider);
		}
		return providers.size() > 1 && !product.test(provider) && providers.stream().anyMatch(product) && product.test(asker);
	}

	/** What is offered: a package or a bundle. */
	static String name(BundleCapability capability) {
		return String.valueOf(capability.getAttributes().get(capability.getNamespace()));
	}

	/** Who offers what, by namespace and name. */
	static Map<String, Set<Bundle>> providers(Bundle[] bundles) {
		Map<String, Set<Bundle>> providers = new HashMap<>();
		for (Bundle bundle : bundles) {
			BundleRevision revision = bundle.adapt(BundleRevision.class);
			if (revision == null) {
				continue;
			}
			for (String namespace : SPOOFED) {
				revision.getDeclaredCapabilities(namespace)
						.forEach(capability -> providers.computeIfAbsent(key(capability), key -> new HashSet<>()).add(bundle));
			}
		}
		return providers;
	}

	static String key(BundleCapability capability) {
		return capability.getNamespace() + "=" + name(capability);
	}
}
