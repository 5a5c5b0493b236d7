package org.intcrucible.architect.internal.answer;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Set;

import org.intcrucible.store.Page;

/** Readers whose users get neither everything at once nor long pages. */
final class Frugal {

	private static final int LONGEST_PAGE = 200;

	private Frugal() {
	}

	/** @param costly methods that nobody may call */
	static <T> T of(Class<T> type, T reader, Set<String> costly) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
			boolean tooLong = arguments != null && Arrays.stream(arguments)
					.anyMatch(argument -> argument instanceof Page.Request page && page.limit() > LONGEST_PAGE);
			if (costly.contains(method.getName()) || tooLong) {
				throw new AssertionError("an answer reads too much: " + method.getName() + Arrays.toString(arguments));
			}
			try {
				return method.invoke(reader, arguments);
			} catch (InvocationTargetException thrown) {
				throw thrown.getCause();
			}
		}));
	}
}
