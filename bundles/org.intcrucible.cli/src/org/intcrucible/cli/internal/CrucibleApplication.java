package org.intcrucible.cli.internal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.intcrucible.cli.Console;
import org.intcrucible.cli.ExitStatus;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The headless application. Equinox makes it from the extension registry, where nothing can be injected: so this one
 * class looks its runner up, and nothing else does.
 */
public final class CrucibleApplication implements IApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		Console console = new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err), Boolean.getBoolean("crucible.terminal"));
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		BundleContext bundles = FrameworkUtil.getBundle(CrucibleApplication.class).getBundleContext();
		ServiceTracker<CommandLineRunner, CommandLineRunner> runners =
				new ServiceTracker<>(bundles, CommandLineRunner.class, null);
		runners.open();
		try {
			CommandLineRunner runner = runners.waitForService(PATIENCE.toMillis());
			if (runner == null) {
				console.err().println("crucible: The command line did not come up. The installation is incomplete; install it again.");
				return ExitStatus.FAILED;
			}
			return runner.run(arguments, console);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			return ExitStatus.CANCELLED;
		} finally {
			runners.close();
			console.out().flush();
			console.err().flush();
		}
	}

	private static PrintStream utf8(FileDescriptor descriptor) {
		return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
	}

	@Override
	public void stop() {
		// a command ends by itself
	}
}
