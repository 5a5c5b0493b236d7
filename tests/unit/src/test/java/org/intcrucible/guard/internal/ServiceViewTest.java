package org.intcrucible.guard.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

class ServiceViewTest {

	private static final String HISTORY = "org.intcrucible.run.RunHistory";

	private final Bundle framework = Fakes.bundle(0, "org.eclipse.osgi");
	private final Bundle ours = Fakes.bundle(1, "org.intcrucible.cli");
	private final Bundle run = Fakes.bundle(2, "org.intcrucible.run");
	private final Bundle library = Fakes.bundle(3, "org.eclipse.equinox.event");
	private final Bundle stranger = Fakes.bundle(100, "com.example.stranger");
	private final Bundle other = Fakes.bundle(101, "com.example.other");

	private final Set<ServiceReference<?>> guards = new HashSet<>();
	private final Predicate<Bundle> product = bundle -> bundle.getBundleId() < 100;
	private final Callers callers = new Callers(product);
	private final ServiceView view = new ServiceView(new Fence(product), product, guards::contains, callers);

	private static ServiceReference<?> service(Bundle registrant, String property, String... types) {
		return (ServiceReference<?>) Proxy.newProxyInstance(ServiceReference.class.getClassLoader(), new Class<?>[] { ServiceReference.class },
				(proxy, method, arguments) -> switch (method.getName()) {
					case "getBundle" -> registrant;
					case "getProperty" -> arguments[0].equals("objectClass") ? types : arguments[0].equals(property) ? property : null;
					case "hashCode" -> System.identityHashCode(proxy);
					case "equals" -> proxy == arguments[0];
					default -> throw new UnsupportedOperationException(method.getName());
				});
	}

	private boolean sees(Bundle asker, ServiceReference<?> service) {
		return view.admits(Lookup.ofListener(asker, callers), service);
	}

	@Test
	void oneOfOursReliesOnOursAlone() {
		assertTrue(sees(ours, service(run, "", HISTORY)));
		for (Bundle pretender : new Bundle[] { stranger, framework, library }) {
			assertFalse(sees(ours, service(pretender, "", HISTORY)), pretender.toString());
			assertTrue(sees(other, service(pretender, "", HISTORY)), "what strangers see is their own business");
		}
	}

	@Test
	void theClockIsTheProducts() {
		assertTrue(sees(ours, service(run, "", "java.time.InstantSource")));
		assertFalse(sees(ours, service(stranger, "", "java.time.InstantSource")));
		assertFalse(sees(ours, service(framework, "", "java.time.InstantSource")));
	}

	@Test
	void librariesAndTheFrameworkServeOurs() {
		assertTrue(sees(ours, service(library, "", "org.osgi.service.event.EventAdmin")));
		assertTrue(sees(ours, service(framework, "", "org.osgi.service.log.LogService")));
		assertFalse(sees(ours, service(stranger, "", "org.osgi.service.log.LogService")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.intcrucible.language.LanguageModel", "org.intcrucible.conversation.WorldModeller" })
	void plugInsOfferWhatIsThereForThem(String type) {
		assertTrue(sees(ours, service(stranger, "", type)));
		assertFalse(sees(ours, service(stranger, "", type, HISTORY)), "and nothing beside it");
	}

	@Test
	void theGuardsServicesAreTheGuardsAndForTheProductAlone() {
		ServiceReference<?> genuine = service(framework, GuardServices.PROPERTY, "java.util.function.Predicate");
		assertFalse(sees(ours, genuine), "not known as the guard's yet");
		guards.add(genuine);
		assertTrue(sees(ours, genuine));
		assertFalse(sees(stranger, genuine));
		assertFalse(sees(ours, service(stranger, GuardServices.PROPERTY, "java.util.function.Predicate")));
		assertFalse(sees(other, service(stranger, GuardServices.PROPERTY, "java.util.function.Predicate")));
	}

	@Test
	void whatIsHiddenStaysHidden() {
		assertFalse(sees(other, service(stranger, "", "org.intcrucible.stage.Evaluator")));
		assertTrue(sees(stranger, service(stranger, "", "org.intcrucible.stage.Evaluator")));
	}
}
