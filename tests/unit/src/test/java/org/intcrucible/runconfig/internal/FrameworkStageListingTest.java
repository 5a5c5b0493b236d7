package org.intcrucible.runconfig.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.model.StageSlot;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Against a framework that knows references alone: whoever asks it for a service fails. */
class FrameworkStageListingTest {

	private static <T> T framework(Class<T> type, Map<String, Object> answers) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
			if (!answers.containsKey(method.getName())) {
				throw new AssertionError(method + " was called");
			}
			return answers.get(method.getName());
		}));
	}

	private static Bundle bundle(boolean signed) {
		// Nobody looks at the certificate itself.
		return framework(Bundle.class, Map.of("getSignerCertificates", signed ? Map.of("certificate", List.of()) : Map.of()));
	}

	private static ServiceReference<?> reference(Bundle bundle) {
		Map<String, Object> answers = new HashMap<>(Map.of("getPropertyKeys", new String[] {"crucible.stage.id"}, "getProperty", "one"));
		answers.put("getBundle", bundle);
		return framework(ServiceReference.class, answers);
	}

	private static List<ListedStage> listed(Bundle product, Bundle... bundles) {
		ServiceReference<?>[] references = new ServiceReference<?>[bundles.length];
		for (int i = 0; i < bundles.length; i++) {
			references[i] = reference(bundles[i]);
		}
		BundleContext context = framework(BundleContext.class, Map.of("getServiceReferences", references));
		return new FrameworkStageListing(context, bundle -> bundle == product, bundle -> bundle == product ? "a1" : "")
				.listed(StageSlot.EVALUATOR);
	}

	@Test
	void aStageOfTheProductAndASignedOneAreTrusted() {
		Bundle product = bundle(false);
		Map<String, Object> properties = Map.of("crucible.stage.id", "one");
		assertEquals(List.of(new ListedStage(properties, "a1", true), new ListedStage(properties, "", true),
				new ListedStage(properties, "", false)), listed(product, product, bundle(true), bundle(false)));
	}

	@Test
	void aServiceThatHasJustGoneIsNone() {
		assertEquals(List.of(), listed(bundle(false), new Bundle[] {null}));
	}

	@Test
	void noStageIsNone() {
		Map<String, Object> answers = new HashMap<>();
		answers.put("getServiceReferences", null);
		BundleContext context = framework(BundleContext.class, answers);
		assertEquals(List.of(), new FrameworkStageListing(context, any -> true, any -> "").listed(StageSlot.RANKER));
	}
}
