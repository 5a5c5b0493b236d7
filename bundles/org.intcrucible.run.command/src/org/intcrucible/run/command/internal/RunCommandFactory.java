package org.intcrucible.run.command.internal;

import java.time.InstantSource;
import java.util.concurrent.Callable;

import org.intcrucible.cli.CommandFactory;
import org.intcrucible.cli.Console;
import org.intcrucible.cli.DocumentFiles;
import org.intcrucible.model.IdSource;
import org.intcrucible.report.RunReports;
import org.intcrucible.run.RunEvents;
import org.intcrucible.run.RunHistory;
import org.intcrucible.run.execution.RunExecution;
import org.intcrucible.store.ProjectWriter;
import org.intcrucible.store.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings {@code crucible run} to the command line. */
@Component
public final class RunCommandFactory implements CommandFactory {

	private final RunExecution execution;
	private final RunWatch watch;
	private final DocumentFiles files;
	private final Documents documents;
	private final RunReports reports;
	private final IdSource ids;
	private final InstantSource clock;

	@Activate
	public RunCommandFactory(@Reference RunExecution execution, @Reference RunEvents events, @Reference RunHistory history,
			@Reference DocumentFiles files, @Reference Transactions transactions, @Reference ProjectWriter projects,
			@Reference RunReports reports,
			@Reference IdSource ids, @Reference InstantSource clock) {
		this.execution = execution;
		this.files = files;
		documents = new Documents(transactions, projects);
		this.reports = reports;
		this.ids = ids;
		this.clock = clock;
		watch = new RunWatch(events, execution, history);
	}

	@Override
	public Callable<Integer> create(Console console) {
		return new RunCommand(console, new TypedPress(execution, ids, clock), watch, files, documents, reports, clock);
	}
}
