package org.intcrucible.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.intcrucible.store.run.RunWriter;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleReference;

class FriendTest {

	private static final String NAME = "org.intcrucible.run.execution";
	private static final String WRITER = RunWriter.class.getName();

	private final List<List<Object>> refused = new ArrayList<>();

	/** The classes that bundles know. */
	private final Map<Bundle, Class<?>> loaded = new IdentityHashMap<>();

	private Bundle bundle(String name) {
		return (Bundle) Proxy.newProxyInstance(FriendTest.class.getClassLoader(), new Class<?>[] {Bundle.class},
				(proxy, method, arguments) -> switch (method.getName()) {
					case "getSymbolicName" -> name;
					case "equals" -> proxy == arguments[0];
					case "hashCode" -> System.identityHashCode(proxy);
					case "loadClass" -> loaded.get(proxy);
					default -> name + "." + method.getName();
				});
	}

	/** A class that lies in a bundle. */
	private Class<?> classOf(Bundle bundle) throws IOException {
		Class<?> type = classThatClaimsToBeOf(bundle);
		loaded.put(bundle, type);
		return type;
	}

	/** Any class loader may say of itself whose it is. */
	private static Class<?> classThatClaimsToBeOf(Bundle bundle) throws IOException {
		final class Loader extends ClassLoader implements BundleReference {

			@Override
			public Bundle getBundle() {
				return bundle;
			}

			Class<?> define() throws IOException {
				try (InputStream bytes = Calling.class.getResourceAsStream("FriendTest$Calling.class")) {
					byte[] content = bytes.readAllBytes();
					return defineClass(Calling.class.getName(), content, 0, content.length);
				}
			}
		}
		return new Loader().define();
	}

	/** Lies in whatever bundle it is loaded by. */
	static final class Calling {
	}

	private Friend friend(Bundle asking, Predicate<Bundle> product) {
		return Friend.of(asking, NAME, RunWriter.class, product, (who, what) -> refused.add(Arrays.asList(who, what)));
	}

	@Test
	void theFriendIsServedAndCallsByItselfAlone() throws Exception {
		Bundle execution = bundle(NAME);
		Friend friend = friend(execution, execution::equals);
		friend.checkCaller(classOf(execution));
		assertEquals(List.of(), refused);

		Bundle stranger = bundle(NAME);
		Class<?> strange = classOf(stranger);
		assertThrows(SecurityException.class, () -> friend.checkCaller(strange));
		assertThrows(SecurityException.class, () -> friend.checkCaller(String.class));
		Class<?> forged = classThatClaimsToBeOf(execution);
		assertThrows(SecurityException.class, () -> friend.checkCaller(forged));
		assertEquals(List.of(Arrays.asList(stranger, "call of " + WRITER), Arrays.asList(null, "call of " + WRITER),
				Arrays.asList(execution, "call of " + WRITER)), refused);
	}

	@Test
	void aBundleOfTheProductThatIsNotTheFriendIsRefusedAndReported() {
		Bundle other = bundle("org.intcrucible.cli");
		assertThrows(SecurityException.class, () -> friend(other, bundle -> true));
		assertEquals(List.of(List.of(other, "lookup of " + WRITER)), refused);
	}

	@Test
	void aStrangerUnderTheFriendsNameIsRefusedAndReported() {
		Bundle impostor = bundle(NAME);
		assertThrows(SecurityException.class, () -> friend(impostor, bundle -> false));
		assertEquals(List.of(List.of(impostor, "lookup of " + WRITER)), refused);
	}
}
