package org.intcrucible.tests.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;

/** What any bundle logs as an error. Exceptions of listeners and commands end there, and nowhere else. */
final class ErrorLog implements LogListener, AutoCloseable {

	private final Queue<String> errors = new ConcurrentLinkedQueue<>();
	private final BundleContext context = FrameworkUtil.getBundle(ErrorLog.class).getBundleContext();
	private final ServiceReference<LogReaderService> reference = context.getServiceReference(LogReaderService.class);

	ErrorLog() {
		context.getService(reference).addLogListener(this);
	}

	@Override
	public void logged(LogEntry entry) {
		if (entry.getLogLevel() == LogLevel.ERROR) {
			StringWriter text = new StringWriter();
			text.append(entry.getBundle().getSymbolicName()).append(": ").append(entry.getMessage());
			if (entry.getException() != null) {
				entry.getException().printStackTrace(new PrintWriter(text.append('\n'), true));
			}
			errors.add(text.toString());
		}
	}

	/** @return what was logged since this was asked last */
	List<String> taken() {
		List<String> taken = new ArrayList<>();
		for (String error = errors.poll(); error != null; error = errors.poll()) {
			taken.add(error);
		}
		return taken;
	}

	@Override
	public void close() {
		context.getService(reference).removeLogListener(this);
		context.ungetService(reference);
	}
}
