package org.intcrucible.run.execution.internal;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.log.Logger;

/** Keeps what is logged as an error. */
public final class RecordingLogger {

	private final List<String> errors = new CopyOnWriteArrayList<>();

	public Logger logger() {
		return (Logger) Proxy.newProxyInstance(Logger.class.getClassLoader(), new Class<?>[] {Logger.class},
				(proxy, method, arguments) -> {
					if (method.getName().equals("error")) {
						errors.add(Arrays.deepToString(arguments));
					}
					return method.getReturnType() == boolean.class ? Boolean.TRUE : null;
				});
	}

	List<String> errors() {
		return List.copyOf(errors);
	}
}
