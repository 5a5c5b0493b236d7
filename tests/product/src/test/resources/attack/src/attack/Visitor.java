package attack;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Closes the window, as its user does, as soon as it is to be seen. No attack. */
public final class Visitor implements BundleActivator {

	@Override
	public void start(BundleContext context) {
		Thread thread = new Thread(() -> visit(context), "visitor");
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public void stop(BundleContext context) {
		// It goes with the window.
	}

	private static void visit(BundleContext context) {
		try {
			Object workbench = workbench(context);
			Class<?> type = toolkit(context).loadClass("org.eclipse.swt.widgets.Display");
			Object display = type.getMethod("getDefault").invoke(null);
			Method later = type.getMethod("asyncExec", Runnable.class);
			CountDownLatch closed = new CountDownLatch(1);
			while (!closed.await(100, TimeUnit.MILLISECONDS)) {
				later.invoke(display, (Runnable) () -> close(display, workbench, closed));
			}
		} catch (InterruptedException | ReflectiveOperationException failed) {
			throw new IllegalStateException(failed);
		}
	}

	private static Object workbench(BundleContext context) throws InterruptedException {
		ServiceReference<?> reference = null;
		while (reference == null) {
			Thread.sleep(50);
			reference = context.getServiceReference("org.eclipse.e4.ui.workbench.IWorkbench");
		}
		return context.getService(reference);
	}

	private static Bundle toolkit(BundleContext context) {
		return Arrays.stream(context.getBundles()).filter(bundle -> bundle.getSymbolicName().equals("org.eclipse.swt")).findFirst().orElseThrow();
	}

	private static void close(Object display, Object workbench, CountDownLatch closed) {
		try {
			for (Object shell : (Object[]) display.getClass().getMethod("getShells").invoke(display)) {
				if (closed.getCount() > 0 && (boolean) shell.getClass().getMethod("isVisible").invoke(shell)) {
					closed.countDown();
					workbench.getClass().getMethod("close").invoke(workbench);
				}
			}
		} catch (ReflectiveOperationException failed) {
			throw new IllegalStateException(failed);
		}
	}
}
