package org.intcrucible.run.execution.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.intcrucible.run.execution.RunExecution;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** The one bundle that may ask for runs: the Run command's, as it came with the product. */
final class Friend {

	private static final String NAME = "org.intcrucible.run.command";

	private final Bundle bundle;
	private final BiConsumer<Bundle, String> refuse;

	private Friend(Bundle bundle, BiConsumer<Bundle, String> refuse) {
		this.bundle = bundle;
		this.refuse = refuse;
	}

	/**
	 * Looks at the bundle that asks, and at whoever is wired to this one: a wire made before the guard was there outlives
	 * a restart. The guard knows the bytes of the product's bundles, and shows the service to nobody who only has the name
	 * and the location.
	 *
	 * @param product whether a bundle is one of the product's
	 * @param refuse  told of a bundle that is refused, and what it wanted
	 * @throws SecurityException if one of them is a stranger
	 */
	static Friend of(Bundle own, Bundle asking, Predicate<Bundle> product, BiConsumer<Bundle, String> refuse) {
		if (!isFriend(asking, product) || asking.getBundleContext().getServiceReference(RunExecution.class) == null) {
			refuse.accept(asking, "use of " + RunExecution.class.getName());
			throw new SecurityException("\"" + asking.getSymbolicName() + "\" may not obtain run execution");
		}
		Optional<Bundle> stranger = wired(own).filter(wired -> !isFriend(wired, product)).findFirst();
		if (stranger.isPresent()) {
			refuse.accept(stranger.get(), "wire to " + own.getSymbolicName());
			throw new SecurityException("\"" + stranger.get().getSymbolicName() + "\" is wired to run execution, which serves nobody now");
		}
		return new Friend(asking, refuse);
	}

	private static Stream<Bundle> wired(Bundle own) {
		BundleWiring wiring = own.adapt(BundleWiring.class);
		return Stream.of(PackageNamespace.PACKAGE_NAMESPACE, BundleNamespace.BUNDLE_NAMESPACE, HostNamespace.HOST_NAMESPACE)
				.map(namespace -> List.copyOf(wiring.getProvidedWires(namespace))).flatMap(List::stream)
				.map(BundleWire::getRequirer).map(revision -> revision.getBundle());
	}

	private static boolean isFriend(Bundle other, Predicate<Bundle> product) {
		return NAME.equals(other.getSymbolicName()) && product.test(other);
	}

	/** @throws SecurityException if the class is none of the friend's */
	void checkCaller(Class<?> caller) {
		if (!isOf(bundle, caller)) {
			refuse.accept(FrameworkUtil.getBundle(caller), "call of " + RunExecution.class.getName());
			throw new SecurityException("\"" + caller.getName() + "\" may not call run execution");
		}
	}

	/** A class loader may say of itself whose it is: the bundle has to know the class as well. */
	private static boolean isOf(Bundle bundle, Class<?> type) {
		try {
			return bundle.equals(FrameworkUtil.getBundle(type)) && bundle.loadClass(type.getName()) == type;
		} catch (ClassNotFoundException masked) {
			return false;
		}
	}
}
