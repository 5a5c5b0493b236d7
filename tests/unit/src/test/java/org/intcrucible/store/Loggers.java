package org.intcrucible.store;

import java.lang.reflect.Proxy;

/** Loggers for tests, which say nothing. */
public final class Loggers {

	private Loggers() {
	}

	public static <T> T silent(Class<T> type) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
				(proxy, method, arguments) -> method.getReturnType() == boolean.class ? Boolean.FALSE : null));
	}
}
