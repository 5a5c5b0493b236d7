package org.intcrucible.app.internal;

import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;

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
			WindowLibraries.start();
			NativeStyle.use();
			StillWindow.watch();
			return new WorkspaceTurn().await() ? workbench.start(context) : EXIT_OK;
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

	@Override
	public void stop() {
		workbench.stop();
	}

	private static Integer failed(String sentence) {
		System.err.println(sentence);
		return FAILED;
	}
}
