package org.eclipse.swtbot.swt.finder.finders;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.results.ArrayResult;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;

/** Runs things on the UI thread; whoever calls from there has them run at once. */
public abstract class UIThreadRunnable {

	private UIThreadRunnable() {
	}

	public static <T> T syncExec(Result<T> toExecute) {
		return syncExec(SWTUtils.display(), toExecute);
	}

	/** @throws org.eclipse.swt.SWTException with what was thrown there as its {@code throwable} */
	public static <T> T syncExec(Display display, Result<T> toExecute) {
		AtomicReference<T> result = new AtomicReference<>();
		syncExec(display, (VoidResult) () -> result.set(toExecute.run()));
		return result.get();
	}

	public static <T> T[] syncExec(ArrayResult<T> toExecute) {
		return syncExec(SWTUtils.display(), toExecute);
	}

	public static <T> T[] syncExec(Display display, ArrayResult<T> toExecute) {
		AtomicReference<T[]> result = new AtomicReference<>();
		syncExec(display, (VoidResult) () -> result.set(toExecute.run()));
		return result.get();
	}

	public static void syncExec(VoidResult toExecute) {
		syncExec(SWTUtils.display(), toExecute);
	}

	/** Does nothing once the display is gone. */
	public static void syncExec(Display display, VoidResult toExecute) {
		if (display.isDisposed()) {
			return;
		}
		if (SWTUtils.isUIThread(display)) {
			toExecute.run();
		} else {
			display.syncExec(toExecute::run);
		}
	}

	public static void asyncExec(VoidResult toExecute) {
		asyncExec(SWTUtils.display(), toExecute);
	}

	public static void asyncExec(Display display, VoidResult toExecute) {
		if (display.isDisposed()) {
			return;
		}
		if (SWTUtils.isUIThread(display)) {
			toExecute.run();
		} else {
			display.asyncExec(toExecute::run);
		}
	}
}
