package org.intcrucible.cli.internal.spec;

import java.util.concurrent.Callable;

import org.intcrucible.cli.CommandFactory;
import org.intcrucible.cli.Console;
import org.intcrucible.cli.DocumentFiles;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.ProjectWriter;
import org.intcrucible.store.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings {@code crucible spec apply} to the command line. */
@Component
public final class SpecApplyCommandFactory implements CommandFactory {

	private final DocumentFiles files;
	private final ProjectReader projects;
	private final ProjectWriter writer;
	private final Transactions transactions;

	@Activate
	public SpecApplyCommandFactory(@Reference DocumentFiles files, @Reference ProjectReader projects, @Reference ProjectWriter writer,
			@Reference Transactions transactions) {
		this.files = files;
		this.projects = projects;
		this.writer = writer;
		this.transactions = transactions;
	}

	@Override
	public Callable<Integer> create(Console console) {
		return new SpecApplyCommand(console, files, projects, writer, transactions);
	}
}
