package org.intcrucible.cli.internal.runs;

import java.util.concurrent.Callable;

import org.intcrucible.cli.CommandFactory;
import org.intcrucible.cli.Console;
import org.intcrucible.cli.internal.listing.Moments;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings {@code crucible runs} to the command line. */
@Component
public final class RunsCommandFactory implements CommandFactory {

	private final RunReader runs;
	private final ProjectReader projects;

	@Activate
	public RunsCommandFactory(@Reference RunReader runs, @Reference ProjectReader projects) {
		this.runs = runs;
		this.projects = projects;
	}

	@Override
	public Callable<Integer> create(Console console) {
		return new RunsCommand(console, runs, projects, Moments.here());
	}
}
