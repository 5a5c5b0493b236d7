package org.intcrucible.chat.internal;

import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.intcrucible.chat.architect.ArchitectWriter;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The one bundle that may speak as an agent. Whoever else tries is reported to the guard. */
final class Friend {

	static final String ARCHITECT = "org.intcrucible.architect";
	/** The guard's service that knows the product's bundles. */
	static final String PRODUCT = "(crucible.guard=product)";
	/** The guard's service that takes reports of refused attempts. */
	static final String REFUSE = "(crucible.guard=refuse)";

	private final Bundle bundle;
	private final BiConsumer<Bundle, String> refuse;

	private Friend(Bundle bundle, BiConsumer<Bundle, String> refuse) {
		this.bundle = bundle;
		this.refuse = refuse;
	}

	/**
	 * Looks at the bundle that asks.
	 *
	 * @param product whether a bundle is one of the product's: a name alone says nothing
	 * @param refuse  is told who attempted what
	 * @throws SecurityException if a stranger asks
	 */
	static Friend of(Bundle asking, Predicate<Bundle> product, BiConsumer<Bundle, String> refuse) {
		if (!is(asking, product)) {
			refuse.accept(asking, "lookup of " + ArchitectWriter.class.getName());
			throw new SecurityException("\"" + asking.getSymbolicName() + "\" may not obtain " + ArchitectWriter.class.getSimpleName());
		}
		return new Friend(asking, refuse);
	}

	static boolean is(Bundle bundle, Predicate<Bundle> product) {
		return ARCHITECT.equals(bundle.getSymbolicName()) && product.test(bundle);
	}

	/** @throws SecurityException if the class is none of the friend's */
	void checkCaller(Class<?> caller) {
		if (!isOf(bundle, caller)) {
			refuse.accept(FrameworkUtil.getBundle(caller), "call of " + ArchitectWriter.class.getName());
			throw new SecurityException("\"" + caller.getName() + "\" may not speak as an agent");
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
