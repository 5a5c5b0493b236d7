package org.intcrucible.runconfig.internal;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.osgi.service.log.Logger;

/** Keeps what is logged as a warning. */
final class WarningLog {

	private final List<String> warnings = new ArrayList<>();

	Logger logger() {
		return (Logger) Proxy.newProxyInstance(Logger.class.getClassLoader(), new Class<?>[] {Logger.class},
				(proxy, method, arguments) -> {
					if (method.getName().equals("warn")) {
						warnings.add(Arrays.deepToString(arguments));
					}
					return method.getReturnType() == boolean.class ? Boolean.TRUE : null;
				});
	}

	List<String> warnings() {
		return List.copyOf(warnings);
	}
}
