package org.intcrucible.app.internal;

import java.nio.file.Path;

import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.intcrucible.ui.widget.Icons;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.log.LoggerFactory;

/**
 * The window. It adds to e4's own application that no exception leaves {@link #start}, since the launcher would turn
 * one into exit status 13 and a log file that nobody reads.
 */
public final class WorkbenchApplication implements IApplication {

	private static final Integer FAILED = 1;

	private final E4Application workbench = new E4Application();

	@Override
	public Object start(IApplicationContext context) {
		try {
			NativeStyle.use();
			StillWindow.watch();
			return new WorkspaceTurn().await() ? open(context) : EXIT_OK;
		} catch (SWTError e) {
			return failed(e.code == SWT.ERROR_NO_HANDLES
					? "No display. Set DISPLAY, or run under xvfb-run, or use the command line: crucible --help"
					: "The window toolkit failed: " + e.getMessage());
		} catch (UnsatisfiedLinkError e) {
			return failed("The window toolkit cannot be loaded. Install GTK 3 (Debian: libgtk-3-0), "
					+ "or use the command line: crucible --help (" + e.getMessage().lines().findFirst().orElse("") + ")");
		} catch (Exception | LinkageError e) {
			e.printStackTrace();
			return failed("The window cannot be opened: " + e);
		}
	}

	/** Makes the display that e4 would make in a moment, with the name that it would give it. */
	private Object open(IApplicationContext context) throws Exception {
		Display.setAppName(context.getBrandingName());
		Display.getDefault();
		Icons.prepare();
		Object status = workbench.start(context);
		keepClasses();
		return status;
	}

	/** Once for each Java: whoever starts this says where, if they are not there. */
	private static void keepClasses() {
		String file = System.getProperty("crucible.classes");
		if (file != null) {
			BundleContext context = FrameworkUtil.getBundle(WorkbenchApplication.class).getBundleContext();
			LoggerFactory loggers = context.getService(context.getServiceReference(LoggerFactory.class));
			new ClassArchive(Path.of(file), loggers.getLogger(ClassArchive.class)).make();
		}
	}

	@Override
	public void stop() {
		workbench.stop();
	}

	private static Integer failed(String sentence) {
		System.err.println(sentence);
		return FAILED;
	}
}
