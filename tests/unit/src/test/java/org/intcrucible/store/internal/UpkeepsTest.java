package org.intcrucible.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.intcrucible.store.Upkeep;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

class UpkeepsTest {

	private final List<String> done = new ArrayList<>();
	private final List<String> refused = new ArrayList<>();
	private final BundleContext context = answering(BundleContext.class, (name, arguments) -> switch (name) {
		case "getService" -> (Upkeep) () -> done.add(bundleOf(arguments[0]));
		case "ungetService" -> true;
		default -> throw new AssertionError(name);
	});
	private final Upkeeps upkeeps = new Upkeeps(context, bundle -> bundle.getSymbolicName().equals("ours"),
			(bundle, what) -> refused.add(bundle.getSymbolicName() + ": " + what));

	@FunctionalInterface
	private interface Answer {
		Object to(String method, Object[] arguments);
	}

	private static <T> T answering(Class<T> type, Answer answer) {
		return type.cast(Proxy.newProxyInstance(UpkeepsTest.class.getClassLoader(), new Class<?>[] {type},
				(proxy, method, arguments) -> answer.to(method.getName(), arguments)));
	}

	private static String bundleOf(Object reference) {
		return ((ServiceReference<?>) reference).getBundle().getSymbolicName();
	}

	@SuppressWarnings("unchecked")
	private static ServiceReference<Upkeep> offered(String name) {
		Bundle bundle = answering(Bundle.class, (method, arguments) -> Map.of("getSymbolicName", name).get(method));
		return answering(ServiceReference.class, (method, arguments) -> switch (method) {
			case "getBundle" -> bundle;
			case "compareTo" -> name.compareTo(bundleOf(arguments[0]));
			default -> throw new AssertionError(method);
		});
	}

	@Test
	void whatOurBundlesOfferIsDoneWheneverTheWorkspaceWasOpened() {
		ServiceReference<Upkeep> offered = offered("ours");
		upkeeps.addUpkeep(offered);
		upkeeps.afterOpening();
		upkeeps.afterOpening();
		assertEquals(List.of("ours", "ours"), done);
		upkeeps.removeUpkeep(offered);
		upkeeps.afterOpening();
		assertEquals(2, done.size());
	}

	@Test
	void whatAStrangerOffersIsNotCalledAndReported() {
		upkeeps.addUpkeep(offered("stranger"));
		upkeeps.afterOpening();
		assertEquals(List.of(), done);
		assertEquals(List.of("stranger: registration of org.intcrucible.store.Upkeep"), refused);
	}
}
