package org.intcrucible.tests.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The product's window, started once for all tests and closed after the last. */
public final class RunningWorkbench implements AutoCloseable {

	private static final long START_MILLIS = 60_000;
	private static final long END_SECONDS = 30;

	private final UiThread ui;
	private final CompletableFuture<Object> ended = new CompletableFuture<>();
	private final IWorkbench workbench;

	RunningWorkbench(UiThread ui) throws BundleException {
		this.ui = ui;
		startBundles();
		ui.display().asyncExec(this::runApplication);
		new SWTBot().waitUntil(new DefaultCondition() {
			@Override
			public boolean test() {
				return ended.isDone() || isOpen();
			}

			@Override
			public String getFailureMessage() {
				return "The window did not open.";
			}
		}, START_MILLIS);
		if (ended.isDone()) {
			throw new IllegalStateException("the application ended at once: " + ended);
		}
		workbench = service();
	}

	/** Whatever the product starts early; plain bundles of it do not mind. */
	static void startBundles() throws BundleException {
		List<Bundle> ours = Arrays.stream(context().getBundles())
				.filter(bundle -> bundle.getSymbolicName().startsWith("org.intcrucible.") && !bundle.getSymbolicName().contains(".tests."))
				.filter(bundle -> bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null)
				.sorted(Comparator.comparing(bundle -> !bundle.getSymbolicName().endsWith(".guard"))).toList();
		for (Bundle bundle : ours) {
			bundle.start(Bundle.START_ACTIVATION_POLICY);
		}
	}

	private static BundleContext context() {
		return FrameworkUtil.getBundle(RunningWorkbench.class).getBundleContext();
	}

	private void runApplication() {
		try {
			ended.complete(new ProductApplication().run());
		} catch (Exception | LinkageError failed) {
			ended.completeExceptionally(failed);
		}
	}

	private static IWorkbench service() {
		ServiceReference<IWorkbench> reference = context().getServiceReference(IWorkbench.class);
		return reference == null ? null : context().getService(reference);
	}

	private boolean isOpen() {
		IWorkbench running = service();
		return running != null && running.getApplication() != null && ui.ask(() -> shell(running) != null && shell(running).isVisible());
	}

	private static Shell shell(IWorkbench running) {
		List<MWindow> windows = running.getApplication().getChildren();
		return windows.isEmpty() ? null : (Shell) windows.get(0).getWidget();
	}

	/** The one window. */
	public SWTBotShell window() {
		return new SWTBotShell(ui.ask(() -> shell(workbench)));
	}

	/** e4's own view of what runs; only for what no user can see or do. */
	public IWorkbench workbench() {
		return workbench;
	}

	/** e4's own view of the window's parts; on the toolkit's thread. */
	public EPartService parts() {
		return workbench.getApplication().getChildren().get(0).getContext().get(EPartService.class);
	}

	/** @return the paths of all that a screen reader has no name for, as the window is now */
	public List<String> nameless() {
		return ui.ask(() -> NamelessControls.of(shell(workbench)));
	}

	public UiThread ui() {
		return ui;
	}

	/** Whether somebody has quit it. */
	public boolean hasEnded() {
		return ended.isDone();
	}

	/** @return what the application returned: {@link IApplication#EXIT_OK} if all went well */
	public Object awaitEnd() throws InterruptedException, ExecutionException, TimeoutException {
		return ended.get(END_SECONDS, TimeUnit.SECONDS);
	}

	@Override
	public void close() throws InterruptedException, ExecutionException, TimeoutException {
		if (!hasEnded()) {
			ui.display().asyncExec(workbench::close);
		}
		Object result = awaitEnd();
		if (!IApplication.EXIT_OK.equals(result)) {
			throw new IllegalStateException("the application ended with " + result);
		}
	}
}
