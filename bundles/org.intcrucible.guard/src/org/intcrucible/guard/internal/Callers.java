package org.intcrucible.guard.internal;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleReference;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Who calls the framework, by the stack of the thread: whoever has a bundle's context can ask in its name. A stack is
 * walked in some ten microseconds, so it is looked at only where something hidden is at stake.
 */
final class Callers {

	private static final String COMPONENTS = "org.apache.felix.scr";

	private static final StackWalker STACK = StackWalker.getInstance(Set.of(Option.RETAIN_CLASS_REFERENCE, Option.SHOW_HIDDEN_FRAMES));

	private final Predicate<Bundle> product;

	/** @param product whether a bundle is one of the product's */
	Callers(Predicate<Bundle> product) {
		this.product = product;
	}

	/**
	 * The bundle whose code called the framework; empty if Java's own code did, whoever is behind that: a reference to a
	 * method of somebody's context can be handed to anybody who calls back.
	 */
	Optional<Bundle> direct() {
		return STACK.walk(frames -> {
			Iterator<Class<?>> calls = frames.<Class<?>>map(StackFrame::getDeclaringClass).iterator();
			boolean framework = false;
			while (calls.hasNext()) {
				Class<?> type = calls.next();
				if (!isTransparent(type)) {
					return framework ? owner(type.getClassLoader()) : Optional.empty();
				}
				framework = isFrameworks(type);
			}
			return Optional.empty();
		});
	}

	/** The nearest bundle on the stack beside the framework and the guard; empty if there is nothing but Java. */
	Optional<Bundle> nearest() {
		return STACK.walk(frames -> frames.<Class<?>>map(StackFrame::getDeclaringClass).filter(type -> !isTransparent(type)).findFirst())
				.flatMap(Callers::origin);
	}

	boolean isProducts(Bundle bundle) {
		return product.test(bundle);
	}

	/** Whether a bundle is the product's declarative services, which ask in the name of those whose components they make. */
	boolean isComponents(Bundle bundle) {
		return COMPONENTS.equals(bundle.getSymbolicName()) && product.test(bundle);
	}

	private static boolean isTransparent(Class<?> type) {
		return isFrameworks(type) || type.getClassLoader() == Callers.class.getClassLoader() || isJavas(type);
	}

	private static boolean isFrameworks(Class<?> type) {
		return type.getClassLoader() == Bundle.class.getClassLoader();
	}

	private static boolean isJavas(Class<?> type) {
		return type.getClassLoader() == null || type.getModule().isNamed() && type.getModule().getLayer() == ModuleLayer.boot();
	}

	/** The bundle that the class is of. A class loader that only says that it is a bundle's makes no class of that bundle. */
	private static Optional<Bundle> owner(ClassLoader loader) {
		if (!(loader instanceof BundleReference reference)) {
			return Optional.empty();
		}
		Bundle bundle = reference.getBundle();
		BundleWiring wiring = bundle == null ? null : bundle.adapt(BundleWiring.class);
		return wiring != null && wiring.getClassLoader() == loader ? Optional.of(bundle) : Optional.empty();
	}

	/** The bundle that the class stems from: a class loader that a bundle made for itself has that bundle's above it. */
	private static Optional<Bundle> origin(Class<?> type) {
		Optional<Bundle> origin = Optional.empty();
		for (ClassLoader loader = type.getClassLoader(); origin.isEmpty() && loader != null; loader = loader.getParent()) {
			origin = owner(loader);
		}
		return origin;
	}
}
