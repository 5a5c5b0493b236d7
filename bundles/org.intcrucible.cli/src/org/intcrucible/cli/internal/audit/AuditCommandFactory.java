package org.intcrucible.cli.internal.audit;

import java.util.concurrent.Callable;

import org.intcrucible.audit.AuditExport;
import org.intcrucible.audit.AuditLog;
import org.intcrucible.cli.CommandFactory;
import org.intcrucible.cli.Console;
import org.intcrucible.cli.internal.listing.Moments;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings {@code crucible audit} to the command line. */
@Component
public final class AuditCommandFactory implements CommandFactory {

	private final AuditLog log;
	private final AuditExport export;
	private final RunReader runs;
	private final ProjectReader projects;

	@Activate
	public AuditCommandFactory(@Reference AuditLog log, @Reference AuditExport export, @Reference RunReader runs,
			@Reference ProjectReader projects) {
		this.log = log;
		this.export = export;
		this.runs = runs;
		this.projects = projects;
	}

	@Override
	public Callable<Integer> create(Console console) {
		return new AuditCommand(console, log, export, runs, projects, Moments.here());
	}
}
