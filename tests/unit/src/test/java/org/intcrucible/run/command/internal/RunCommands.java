package org.intcrucible.run.command.internal;

import java.nio.file.Path;
import java.util.List;

import org.intcrucible.cli.CommandFactory;
import org.intcrucible.cli.internal.CheckedDocumentFiles;
import org.intcrucible.cli.internal.StoreCommands;
import org.intcrucible.report.internal.HtmlRunReports;
import org.intcrucible.report.internal.SvgRunCharts;
import org.intcrucible.run.internal.RunEventHub;
import org.intcrucible.run.internal.StoredHistory;
import org.intcrucible.runconfig.internal.ParentDrafts;
import org.intcrucible.store.Loggers;
import org.osgi.service.log.Logger;

/** The commands that run, put together by hand over a real store, with an execution that writes presses down. */
final class RunCommands implements AutoCloseable {

	final StoreCommands crucible;
	private RecordedExecution recorded;

	RunCommands(Path folder) {
		crucible = new StoreCommands(folder, this::factories);
	}

	RecordedExecution execution() {
		return recorded;
	}

	private List<CommandFactory> factories(StoreCommands over) {
		var events = new RunEventHub(Loggers.silent(Logger.class));
		var store = over.store;
		var history = new StoredHistory(store.runs());
		var reports = new HtmlRunReports(new SvgRunCharts());
		recorded = new RecordedExecution(over, events);
		return List.of(
				new RunCommandFactory(recorded, events, history, over.preflight, over.presets, store.conversations(),
						new CheckedDocumentFiles(), store.transactions(), store.projects(), store.projectWriter(), reports, store.ids(),
						store.clock()),
				new RepeatCommandFactory(recorded, events, history, over.preflight, new ParentDrafts(), store.runs(), store.projects(),
						reports, store.ids(), store.clock()),
				new ResumeCommandFactory(recorded, events, history, over.preflight, new ParentDrafts(), store.runs(), store.projects(),
						reports, store.ids(), store.clock()),
				new CancelCommandFactory(recorded, events, history, store.runs(), store.projects()));
	}

	@Override
	public void close() {
		crucible.close();
	}
}
