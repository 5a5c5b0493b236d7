package org.intcrucible.run.execution.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.intcrucible.run.execution.RunExecution;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** Who obtains run execution, and that whoever does not is reported. */
class FriendTest {

	private static final String COMMAND = "org.intcrucible.run.command";
	private static final String OWN = "org.intcrucible.run.execution";

	private final List<String> refused = new ArrayList<>();

	private static <T> T proxy(Class<T> type, Function<String, Object> answers) {
		return type.cast(Proxy.newProxyInstance(FriendTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
			case "equals" -> proxy == arguments[0];
			case "hashCode" -> System.identityHashCode(proxy);
			default -> answers.apply(method.getName());
		}));
	}

	private static Bundle bundle(String name, boolean seesTheService, Bundle... wired) {
		BundleContext context = proxy(BundleContext.class, method -> seesTheService ? proxy(ServiceReference.class, other -> null) : null);
		List<BundleWire> wires = new ArrayList<>();
		for (Bundle importer : wired) {
			BundleRevision revision = proxy(BundleRevision.class, method -> importer);
			wires.add(proxy(BundleWire.class, method -> revision));
		}
		BundleWiring wiring = proxy(BundleWiring.class, method -> wires);
		return proxy(Bundle.class, method -> switch (method) {
			case "getSymbolicName", "toString" -> name;
			case "getBundleContext" -> context;
			case "adapt" -> wiring;
			default -> throw new UnsupportedOperationException(method);
		});
	}

	private void tell(Bundle bundle, String what) {
		refused.add((bundle == null ? "nobody" : bundle.getSymbolicName()) + ": " + what);
	}

	private Friend friend(Bundle own, Bundle asking, Predicate<Bundle> product) {
		return Friend.of(own, asking, product, this::tell);
	}

	@Test
	void onlyTheCommandOfTheProductThatSeesTheServiceObtainsIt() {
		Bundle command = bundle(COMMAND, true);
		Bundle own = bundle(OWN, true, command);
		friend(own, command, bundle -> true);
		assertEquals(List.of(), refused);
		assertThrows(SecurityException.class, () -> friend(own, bundle("acme", true), bundle -> true));
		assertThrows(SecurityException.class, () -> friend(own, bundle(COMMAND, false), bundle -> true));
		assertThrows(SecurityException.class, () -> friend(own, bundle(COMMAND, true), bundle -> bundle == command));
		String what = ": use of " + RunExecution.class.getName();
		assertEquals(List.of("acme" + what, COMMAND + what, COMMAND + what), refused);
	}

	@Test
	void aStrangerThatIsWiredToItClosesItForEverybody() {
		Bundle command = bundle(COMMAND, true);
		Bundle own = bundle(OWN, true, command, bundle("acme", true));
		assertThrows(SecurityException.class, () -> friend(own, command, bundle -> true));
		assertEquals(List.of("acme: wire to " + OWN), refused);
		refused.clear();
		Bundle named = bundle(COMMAND, true);
		Bundle shared = bundle(OWN, true, command, named);
		assertThrows(SecurityException.class, () -> friend(shared, command, bundle -> bundle != named));
		assertEquals(List.of(COMMAND + ": wire to " + OWN), refused);
	}

	@Test
	void aCallFromAClassOfNoBundleIsRefusedAndReported() {
		Bundle command = bundle(COMMAND, true);
		Friend friend = friend(bundle(OWN, true, command), command, bundle -> true);
		assertThrows(SecurityException.class, () -> friend.checkCaller(FriendTest.class));
		assertEquals(List.of("nobody: call of " + RunExecution.class.getName()), refused);
	}
}
