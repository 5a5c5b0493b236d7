package attack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Gives the Run command's bundle other bytes, and starts it with those. */
public final class Exchange implements BundleActivator {

	@Override
	public void start(BundleContext context) {
		Bundle command = Arrays.stream(context.getBundles())
				.filter(each -> "org.intcrucible.run.command".equals(each.getSymbolicName())).findFirst().orElseThrow();
		Report.tell("exchanged", () -> {
			try (var bytes = Files.newInputStream(Path.of(System.getProperty("attack.bytes")))) {
				command.update(bytes);
			}
			command.start();
			return "updated";
		});
	}

	@Override
	public void stop(BundleContext context) {
		// it has told everything
	}
}
