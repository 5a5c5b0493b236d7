package org.intcrucible.run.command.internal;

import java.util.concurrent.Callable;

import org.intcrucible.cli.CommandFactory;
import org.intcrucible.cli.Console;
import org.intcrucible.cli.RunArgument;
import org.intcrucible.run.RunEvents;
import org.intcrucible.run.RunHistory;
import org.intcrucible.run.execution.RunExecution;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings {@code crucible runs cancel} to the command line. */
@Component
public final class CancelCommandFactory implements CommandFactory {

	private final RunArgument argument;
	private final RunWatch watch;

	@Activate
	public CancelCommandFactory(@Reference RunExecution execution, @Reference RunEvents events, @Reference RunHistory history,
			@Reference RunReader runs, @Reference ProjectReader projects) {
		argument = new RunArgument(runs, projects);
		watch = new RunWatch(events, execution, history);
	}

	@Override
	public Callable<Integer> create(Console console) {
		return new CancelCommand(console, argument, watch);
	}
}
