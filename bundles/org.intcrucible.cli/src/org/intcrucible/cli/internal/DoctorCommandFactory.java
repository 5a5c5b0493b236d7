package org.intcrucible.cli.internal;

import java.util.concurrent.Callable;

import org.intcrucible.cli.CommandFactory;
import org.intcrucible.cli.Console;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Brings {@code crucible doctor} to the command line. */
@Component
public final class DoctorCommandFactory implements CommandFactory {

	private final Machine machine;

	@Activate
	public DoctorCommandFactory(BundleContext bundles) {
		machine = Machine.of(bundles);
	}

	@Override
	public Callable<Integer> create(Console console) {
		return new DoctorCommand(console, machine);
	}
}
