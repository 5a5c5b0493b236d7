package org.intcrucible.guard.internal;

import java.lang.reflect.Proxy;
import java.util.Map;

import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

/** Parts of a framework that know what the guard asks of them, and nothing else. */
final class Fakes {

	private Fakes() {
	}

	/** @param answers for each method by its name, whatever its arguments */
	static <T> T of(Class<T> type, Map<String, ?> answers) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
			if (method.getName().equals("equals")) {
				return proxy == arguments[0];
			}
			if (!answers.containsKey(method.getName())) {
				throw new UnsupportedOperationException(method.getName());
			}
			return answers.get(method.getName());
		}));
	}

	static Bundle bundle(long id, String name) {
		return (Bundle) Proxy.newProxyInstance(Bundle.class.getClassLoader(), new Class<?>[] { Bundle.class },
				(proxy, method, arguments) -> switch (method.getName()) {
					case "getBundleId" -> id;
					case "getLastModified" -> 1L;
					case "getSymbolicName" -> name;
					case "getVersion" -> new Version(1, 0, 0);
					case "getLocation" -> "file:/b" + id + ".jar";
					case "hashCode" -> Long.hashCode(id);
					case "toString" -> name;
					case "equals" -> arguments[0] instanceof Bundle other && other.getBundleId() == id && name.equals(other.getSymbolicName());
					default -> throw new UnsupportedOperationException(method.getName());
				});
	}
}
