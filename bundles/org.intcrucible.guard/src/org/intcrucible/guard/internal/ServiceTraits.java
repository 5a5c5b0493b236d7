package org.intcrucible.guard.internal;

import java.util.Set;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/**
 * What matters of a service when somebody looks for services.
 *
 * @param hidden whether a type of it is behind the fence
 * @param ours   whether a type of it is one of ours
 * @param plugIn whether all of its types are there for plug-ins to implement
 * @param java   whether a type of it is Java's own, as the clock's is
 * @param guards whether it says that it is one of the guard's
 * @param forged whether somebody registered it in the name of a bundle of the product
 */
record ServiceTraits(boolean hidden, boolean ours, boolean plugIn, boolean java, boolean guards, boolean forged) {

	private static final Set<String> FOR_PLUG_INS = Set.of("org.intcrucible.stage", "org.intcrucible.conversation",
			"org.intcrucible.language");

	static ServiceTraits of(ServiceReference<?> service, boolean forged) {
		boolean hidden = false;
		boolean ours = false;
		boolean plugIn = true;
		boolean java = false;
		for (String type : (String[]) service.getProperty(Constants.OBJECTCLASS)) {
			hidden |= Fence.hides(type);
			ours |= type.startsWith(Fence.OWN);
			plugIn &= FOR_PLUG_INS.contains(type.substring(0, Math.max(0, type.lastIndexOf('.'))));
			java |= type.startsWith("java.");
		}
		return new ServiceTraits(hidden, ours, plugIn, java, service.getProperty(GuardServices.PROPERTY) != null, forged);
	}

	/** Whether it could pass for a service that our bundles rely on. */
	boolean canMislead() {
		return ours || java;
	}

	/** Whether anybody may see it, but for our own bundles. */
	boolean isOpen() {
		return !hidden && !guards && !forged;
	}

	/** Whether a bundle calls itself ours. */
	static boolean isNamedOurs(Bundle bundle) {
		String name = bundle.getSymbolicName();
		return name != null && name.startsWith(Fence.OWN);
	}
}
