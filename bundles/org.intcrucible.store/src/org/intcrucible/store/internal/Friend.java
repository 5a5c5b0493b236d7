package org.intcrucible.store.internal;

import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The one bundle that a writer is made for. Whoever else tries is reported to the guard. */
public final class Friend {

	/** The guard's service that knows the product's bundles. */
	public static final String PRODUCT = "(crucible.guard=product)";
	/** The guard's service that takes reports of refused attempts. */
	public static final String REFUSE = "(crucible.guard=refuse)";

	private final Bundle bundle;
	private final Class<?> writer;
	private final BiConsumer<Bundle, String> refuse;

	private Friend(Bundle bundle, Class<?> writer, BiConsumer<Bundle, String> refuse) {
		this.bundle = bundle;
		this.writer = writer;
		this.refuse = refuse;
	}

	/**
	 * Looks at the bundle that asks.
	 *
	 * @param name    of the friend
	 * @param product whether a bundle is one of the product's: a name alone says nothing
	 * @param refuse  is told who attempted what
	 * @throws SecurityException if a stranger asks
	 */
	public static Friend of(Bundle asking, String name, Class<?> writer, Predicate<Bundle> product, BiConsumer<Bundle, String> refuse) {
		if (!name.equals(asking.getSymbolicName()) || !product.test(asking)) {
			refuse.accept(asking, "lookup of " + writer.getName());
			throw new SecurityException("\"" + asking.getSymbolicName() + "\" may not obtain " + writer.getSimpleName());
		}
		return new Friend(asking, writer, refuse);
	}

	/** @throws SecurityException if the class is none of the friend's */
	public void checkCaller(Class<?> caller) {
		if (!isOf(bundle, caller)) {
			refuse.accept(FrameworkUtil.getBundle(caller), "call of " + writer.getName());
			throw new SecurityException("\"" + caller.getName() + "\" may not write");
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
