package org.intcrucible.cli.internal;

import java.util.concurrent.Callable;

import org.intcrucible.audit.AuditLog;
import org.intcrucible.cli.CommandFactory;
import org.intcrucible.cli.Console;
import org.intcrucible.store.StoreKeeper;
import org.intcrucible.store.Workspace;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings {@code crucible doctor} to the command line. */
@Component
public final class DoctorCommandFactory implements CommandFactory {

	private final Machine machine;
	private final StoreExamination store;

	@Activate
	public DoctorCommandFactory(BundleContext bundles, @Reference StoreKeeper keeper, @Reference Workspace workspace,
			@Reference AuditLog audit) {
		machine = Machine.of(bundles, workspace.folder());
		store = new StoreExamination(keeper, workspace, audit);
	}

	@Override
	public Callable<Integer> create(Console console) {
		return new DoctorCommand(console, machine, store);
	}
}
