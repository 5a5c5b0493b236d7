package org.intcrucible.run.command.internal;

import java.time.InstantSource;
import java.util.concurrent.Callable;

import org.intcrucible.cli.CommandFactory;
import org.intcrucible.cli.Console;
import org.intcrucible.cli.DocumentFiles;
import org.intcrucible.cli.Recommendations;
import org.intcrucible.model.IdSource;
import org.intcrucible.report.RunReports;
import org.intcrucible.run.RunEvents;
import org.intcrucible.run.RunHistory;
import org.intcrucible.run.execution.RunExecution;
import org.intcrucible.runconfig.Preflight;
import org.intcrucible.runconfig.RunPresets;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.ProjectWriter;
import org.intcrucible.store.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings {@code crucible run} to the command line. */
@Component
public final class RunCommandFactory implements CommandFactory {

	private final Documents documents;
	private final RunPresets presets;
	private final Recommendations recommendations;
	private final TypedPress press;
	private final RunWatch watch;
	private final RunReports reports;
	private final InstantSource clock;

	@Activate
	public RunCommandFactory(@Reference RunExecution execution, @Reference RunEvents events, @Reference RunHistory history,
			@Reference Preflight preflight, @Reference RunPresets presets, @Reference ConversationReader conversations,
			@Reference DocumentFiles files, @Reference Transactions transactions, @Reference ProjectReader projects,
			@Reference ProjectWriter writer, @Reference RunReports reports, @Reference IdSource ids, @Reference InstantSource clock) {
		documents = new Documents(files, transactions, projects, writer);
		this.presets = presets;
		recommendations = new Recommendations(conversations);
		press = new TypedPress(execution, preflight, ids, clock);
		watch = new RunWatch(events, execution, history);
		this.reports = reports;
		this.clock = clock;
	}

	@Override
	public Callable<Integer> create(Console console) {
		return new RunCommand(console, documents, presets, recommendations, press, new RunScreen(console, watch, reports, clock));
	}
}
