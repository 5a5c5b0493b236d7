package org.intcrucible.run.execution.internal;

import java.util.List;
import java.util.stream.Stream;

import org.intcrucible.run.execution.RunExecution;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** The one bundle that may ask for runs: the Run command's, as it lies beside this bundle in the product. */
final class Friend {

	private static final String NAME = "org.intcrucible.run.command";

	private final Bundle bundle;

	private Friend(Bundle bundle) {
		this.bundle = bundle;
	}

	/**
	 * Looks at the bundle that asks, and at whoever is wired to this one: a wire made before the guard was there outlives
	 * a restart. The guard knows the bytes of the product's bundles, and shows the service to nobody who only has the name
	 * and the location.
	 *
	 * @throws SecurityException if one of them is a stranger
	 */
	static Friend of(Bundle own, Bundle asking) {
		if (!isFriend(own, asking) || asking.getBundleContext().getServiceReference(RunExecution.class) == null) {
			throw new SecurityException("\"" + asking.getSymbolicName() + "\" may not obtain run execution");
		}
		wired(own).filter(wired -> !isFriend(own, wired)).findFirst().ifPresent(stranger -> {
			throw new SecurityException("\"" + stranger.getSymbolicName() + "\" is wired to run execution, which serves nobody now");
		});
		return new Friend(asking);
	}

	private static Stream<Bundle> wired(Bundle own) {
		BundleWiring wiring = own.adapt(BundleWiring.class);
		return Stream.of(PackageNamespace.PACKAGE_NAMESPACE, BundleNamespace.BUNDLE_NAMESPACE, HostNamespace.HOST_NAMESPACE)
				.map(namespace -> List.copyOf(wiring.getProvidedWires(namespace))).flatMap(List::stream)
				.map(BundleWire::getRequirer).map(revision -> revision.getBundle());
	}

	private static boolean isFriend(Bundle own, Bundle other) {
		return NAME.equals(other.getSymbolicName()) && folder(own.getLocation()).equals(folder(other.getLocation()));
	}

	private static String folder(String location) {
		String trimmed = location.endsWith("/") ? location.substring(0, location.length() - 1) : location;
		return trimmed.substring(0, Math.max(0, trimmed.lastIndexOf('/')));
	}

	/** @throws SecurityException if the class is none of the friend's */
	void checkCaller(Class<?> caller) {
		if (!bundle.equals(FrameworkUtil.getBundle(caller))) {
			throw new SecurityException("\"" + caller.getName() + "\" may not call run execution");
		}
	}
}
