package org.intcrucible.stages.quantitative.internal;

import java.lang.reflect.Proxy;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.intcrucible.stage.StageContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.ComponentContext;

/**
 * Lets run execution alone obtain a stage, and lets the stage work with contexts of run execution's alone: nobody evaluates
 * without a run.
 */
final class RunAlone {

	private static final String FRIEND = "org.intcrucible.run.execution";

	private final Predicate<StageContext> own;
	private final BiConsumer<Bundle, String> refuse;

	/**
	 * Looks at contexts.
	 *
	 * @param own    whether a context was made by whoever obtained the stage
	 * @param refuse told of whose context was refused, and what it was wanted for
	 */
	RunAlone(Predicate<StageContext> own, BiConsumer<Bundle, String> refuse) {
		this.own = own;
		this.refuse = refuse;
	}

	/**
	 * Looks at the bundle that asks for a stage.
	 *
	 * @param product whether a bundle is one of the product's
	 * @param refuse  told of a bundle that is refused, and what it wanted
	 * @throws SecurityException if it is a stranger: one that has another name or other bytes, or that sees no such service
	 */
	static RunAlone of(ComponentContext context, Class<?> stage, Predicate<Bundle> product, BiConsumer<Bundle, String> refuse) {
		Bundle asking = context.getUsingBundle();
		if (!FRIEND.equals(asking.getSymbolicName()) || !product.test(asking) || asking.getBundleContext().getServiceReference(stage) == null) {
			refuse.accept(asking, "use of " + stage.getName());
			throw new SecurityException("\"" + asking.getSymbolicName() + "\" may not obtain stages");
		}
		return new RunAlone(made -> isOf(asking, made), refuse);
	}

	/**
	 * A proxy is of whatever bundle its maker names, and is nobody's. A class loader may say of itself whose it is: the
	 * bundle has to know the class as well.
	 */
	private static boolean isOf(Bundle bundle, StageContext context) {
		Class<?> type = context.getClass();
		try {
			return !Proxy.isProxyClass(type) && bundle.equals(FrameworkUtil.getBundle(type)) && bundle.loadClass(type.getName()) == type;
		} catch (ClassNotFoundException masked) {
			return false;
		}
	}

	/** @throws SecurityException if the context is none of run execution's */
	void check(StageContext context) {
		if (!own.test(context)) {
			Bundle maker = Proxy.isProxyClass(context.getClass()) ? null : FrameworkUtil.getBundle(context.getClass());
			refuse.accept(maker, "work of a stage for " + context.getClass().getName());
			throw new SecurityException("\"" + context.getClass().getName() + "\" is no context of a run");
		}
	}
}
