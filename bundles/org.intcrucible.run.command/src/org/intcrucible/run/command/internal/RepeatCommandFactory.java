package org.intcrucible.run.command.internal;

import java.time.InstantSource;
import java.util.concurrent.Callable;

import org.intcrucible.cli.CommandFactory;
import org.intcrucible.cli.Console;
import org.intcrucible.cli.RunArgument;
import org.intcrucible.model.IdSource;
import org.intcrucible.report.RunReports;
import org.intcrucible.run.RunEvents;
import org.intcrucible.run.RunHistory;
import org.intcrucible.run.execution.RunExecution;
import org.intcrucible.runconfig.Preflight;
import org.intcrucible.runconfig.PriorRuns;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings {@code crucible runs repeat} to the command line. */
@Component
public final class RepeatCommandFactory implements CommandFactory {

	private final RunArgument argument;
	private final PriorRuns priorRuns;
	private final TypedPress press;
	private final RunWatch watch;
	private final RunReports reports;
	private final InstantSource clock;

	@Activate
	public RepeatCommandFactory(@Reference RunExecution execution, @Reference RunEvents events, @Reference RunHistory history,
			@Reference Preflight preflight, @Reference PriorRuns priorRuns, @Reference RunReader runs, @Reference ProjectReader projects,
			@Reference RunReports reports, @Reference IdSource ids, @Reference InstantSource clock) {
		argument = new RunArgument(runs, projects);
		this.priorRuns = priorRuns;
		press = new TypedPress(execution, preflight, ids, clock);
		watch = new RunWatch(events, execution, history);
		this.reports = reports;
		this.clock = clock;
	}

	@Override
	public Callable<Integer> create(Console console) {
		return new RepeatCommand(console, argument, priorRuns, press, new RunScreen(console, watch, reports, clock));
	}
}
