package org.intcrucible.app.internal;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.swt.widgets.Display;
import org.intcrucible.store.CallerThreads;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/**
 * Tells the log where the window has waited for the database: it stands still meanwhile. Once for each place, since it may happen
 * at every key; what was asked for is done all the same.
 */
final class StillWindow implements CallerThreads {

	private final Set<StackTraceElement> told = ConcurrentHashMap.newKeySet();

	private final Logger log;

	private StillWindow(Logger log) {
		this.log = log;
	}

	/** From now on, in this process. Nothing of the toolkit is needed where there is no window, so this is no component. */
	static void watch() {
		BundleContext context = FrameworkUtil.getBundle(StillWindow.class).getBundleContext();
		LoggerFactory loggers = context.getService(context.getServiceReference(LoggerFactory.class));
		context.registerService(CallerThreads.class, new StillWindow(loggers.getLogger(StillWindow.class)), null);
	}

	@Override
	public void check() {
		if (Display.findDisplay(Thread.currentThread()) == null) {
			return;
		}
		IllegalStateException here = new IllegalStateException("the window waited for the database");
		if (told.add(place(here.getStackTrace()))) {
			log.error("The window stood still for as long as the database took.", here);
		}
	}

	/** The nearest caller that is not of the store. */
	private static StackTraceElement place(StackTraceElement[] stack) {
		return Arrays.stream(stack).filter(frame -> !frame.getClassName().startsWith("org.intcrucible.store."))
				.filter(frame -> !frame.getClassName().equals(StillWindow.class.getName())).findFirst().orElse(stack[0]);
	}
}
