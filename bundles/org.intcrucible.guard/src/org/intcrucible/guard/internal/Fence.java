package org.intcrucible.guard.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;

/**
 * Knows what is behind the fence and who may look over it. Whoever is named here has to be that bundle of the product: a
 * name alone says nothing.
 */
final class Fence {

	/** What the product's own bundles, packages and types are called. */
	static final String OWN = "org.intcrucible.";

	private static final String COMMAND = "org.intcrucible.run.command";
	private static final String EXECUTION = "org.intcrucible.run.execution";
	private static final String CONFIG = "org.intcrucible.runconfig";
	private static final String STORE = "org.intcrucible.store";
	private static final String CHAT = "org.intcrucible.chat";
	private static final String ARCHITECT = "org.intcrucible.architect";
	private static final Set<String> DATABASE = Set.of(STORE, "derby", "derbytools", "derbyshared");

	/** Whole bundles, and who may be wired to them beside themselves. */
	private static final Map<String, Set<String>> BUNDLES = Map.of(EXECUTION, Set.of(COMMAND), "derby", DATABASE, "derbytools",
			DATABASE, "derbyshared", DATABASE);

	/**
	 * Packages that lie beside an API in a bundle that is shown otherwise: the writers of runs, of conversations, and of what
	 * the Architect alone may say.
	 */
	private static final Map<String, Set<String>> PACKAGES = Map.of("org.intcrucible.store.run", Set.of(EXECUTION),
			"org.intcrucible.store.chat", Set.of(CHAT), "org.intcrucible.chat.architect", Set.of(ARCHITECT));

	/** Who has such packages. Nobody requires these as a whole: that would show the writers as well. */
	private static final Set<String> PARTLY_SHOWN = Set.of(STORE, CHAT);

	/**
	 * Where the types of services lie, and who may see those. Run configurations look at what stages say of themselves, and
	 * do not see the types that it would take to call one. Presses of the Run button are shown to the bundle that makes them.
	 */
	private static final Map<String, Set<String>> SERVICES = Map.of(EXECUTION, Set.of(EXECUTION, COMMAND), "org.intcrucible.store.run",
			Set.of(STORE, EXECUTION), "org.intcrucible.store.chat", Set.of(STORE, CHAT), "org.intcrucible.chat.architect",
			Set.of(CHAT, ARCHITECT), "org.intcrucible.stage", Set.of(EXECUTION, CONFIG), COMMAND + ".internal.press", Set.of(COMMAND));

	/** What changes the store, the log included, in the name of a user or of the product itself: for bundles of the product. */
	private static final Set<String> WRITERS = Set.of("org.intcrucible.store.Transactions", "org.intcrucible.store.ProjectWriter",
			"org.intcrucible.store.ProjectArchives", "org.intcrucible.store.StoreKeeper", "org.intcrucible.store.RunSetups",
			"org.intcrucible.store.Upkeep");

	private final Predicate<Bundle> product;

	/** @param product whether a bundle is one of the product's */
	Fence(Predicate<Bundle> product) {
		this.product = product;
	}

	/** Whether a bundle may be wired to this, as far as the fence is concerned. */
	boolean admits(Bundle asker, BundleCapability capability) {
		if (asker.equals(capability.getRevision().getBundle())) {
			return true;
		}
		boolean friend = friends(capability).map(friends -> isOneOf(friends, asker)).orElse(true);
		return friend && (!isHost(capability) || product.test(asker));
	}

	/** A fragment is inside its host: none of a stranger's gets into a bundle of ours, nor into the framework. */
	private static boolean isHost(BundleCapability capability) {
		String provider = capability.getRevision().getSymbolicName();
		return HostNamespace.HOST_NAMESPACE.equals(capability.getNamespace()) && provider != null
				&& (provider.startsWith(OWN) || capability.getRevision().getBundle().getBundleId() == Constants.SYSTEM_BUNDLE_ID);
	}

	private static Optional<Set<String>> friends(BundleCapability capability) {
		String provider = capability.getRevision().getSymbolicName();
		if (provider == null) {
			return Optional.empty();
		}
		if (!PARTLY_SHOWN.contains(provider)) {
			return Optional.ofNullable(BUNDLES.get(provider));
		}
		return switch (capability.getNamespace()) {
			case PackageNamespace.PACKAGE_NAMESPACE ->
				Optional.ofNullable(PACKAGES.get(capability.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)));
			case BundleNamespace.BUNDLE_NAMESPACE, HostNamespace.HOST_NAMESPACE -> Optional.of(Set.of());
			default -> Optional.empty();
		};
	}

	/** Whether a bundle may see a service: one that it registered, and one that has no type behind the fence. */
	boolean admits(Bundle asker, ServiceReference<?> service) {
		if (asker.equals(service.getBundle())) {
			return true;
		}
		for (String type : (String[]) service.getProperty(Constants.OBJECTCLASS)) {
			if (!admits(asker, type)) {
				return false;
			}
		}
		return true;
	}

	/** Whether a bundle may see services of a type that others registered. */
	boolean admits(Bundle asker, String type) {
		Set<String> friends = SERVICES.get(home(type));
		return friends == null ? !WRITERS.contains(type) || product.test(asker) : isOneOf(friends, asker);
	}

	/** Whether services of a type are behind the fence. */
	static boolean hides(String type) {
		return SERVICES.containsKey(home(type)) || WRITERS.contains(type);
	}

	/** Whether types whose names begin like this are behind the fence. */
	static boolean hidesSomeOf(String beginning) {
		return hides(beginning + "X")
				|| Stream.concat(SERVICES.keySet().stream(), WRITERS.stream()).anyMatch(hidden -> hidden.startsWith(beginning));
	}

	/** The package of a type; what run execution has inside lies behind the fence with the rest of it. */
	private static String home(String type) {
		return type.startsWith(EXECUTION) ? EXECUTION : type.substring(0, Math.max(0, type.lastIndexOf('.')));
	}

	private boolean isOneOf(Set<String> friends, Bundle asker) {
		return friends.contains(asker.getSymbolicName()) && product.test(asker);
	}
}
