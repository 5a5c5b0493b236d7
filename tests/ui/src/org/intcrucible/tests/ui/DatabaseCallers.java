package org.intcrucible.tests.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.intcrucible.store.CallerThreads;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Refuses the toolkit's thread whatever takes its time: the window would stand still meanwhile. */
final class DatabaseCallers implements CallerThreads, AutoCloseable {

	/** How much of a stack says where it came from. */
	private static final int FRAMES = 40;

	private final Queue<String> refused = new ConcurrentLinkedQueue<>();
	private final ServiceRegistration<CallerThreads> registration = FrameworkUtil.getBundle(DatabaseCallers.class).getBundleContext()
			.registerService(CallerThreads.class, this, null);

	@Override
	public void check() {
		if (Display.findDisplay(Thread.currentThread()) != null) {
			IllegalStateException here = new IllegalStateException("the database is worked with on the toolkit's thread");
			refused.add(Stream.of(here.getStackTrace()).limit(FRAMES).map(StackTraceElement::toString)
					.collect(Collectors.joining("\n\tat ", here.getMessage() + "\n\tat ", "\n")));
			throw here;
		}
	}

	/** @return where that was attempted since this was asked last */
	List<String> taken() {
		List<String> taken = new ArrayList<>();
		for (String stack = refused.poll(); stack != null; stack = refused.poll()) {
			taken.add(stack);
		}
		return taken;
	}

	@Override
	public void close() {
		registration.unregister();
	}
}
