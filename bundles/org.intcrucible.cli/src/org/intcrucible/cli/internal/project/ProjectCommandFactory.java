package org.intcrucible.cli.internal.project;

import java.util.concurrent.Callable;

import org.intcrucible.cli.CommandFactory;
import org.intcrucible.cli.Console;
import org.intcrucible.cli.DocumentFiles;
import org.intcrucible.cli.internal.listing.Confirmation;
import org.intcrucible.cli.internal.listing.Moments;
import org.intcrucible.store.ProjectArchives;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.ProjectWriter;
import org.intcrucible.store.StoreKeeper;
import org.intcrucible.store.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings {@code crucible project} to the command line. */
@Component
public final class ProjectCommandFactory implements CommandFactory {

	private final DocumentFiles files;
	private final ProjectReader projects;
	private final ProjectWriter writer;
	private final Transactions transactions;
	private final ProjectArchives archives;
	private final StoreKeeper keeper;

	@Activate
	public ProjectCommandFactory(@Reference DocumentFiles files, @Reference ProjectReader projects,
			@Reference ProjectWriter writer, @Reference Transactions transactions, @Reference ProjectArchives archives,
			@Reference StoreKeeper keeper) {
		this.files = files;
		this.projects = projects;
		this.writer = writer;
		this.transactions = transactions;
		this.archives = archives;
		this.keeper = keeper;
	}

	@Override
	public Callable<Integer> create(Console console) {
		Moments moments = Moments.here();
		return new ProjectCommand(console, files, projects, new ProjectViews(console, projects, moments),
				new ProjectChanges(console, projects, writer, transactions, archives, moments),
				new ProjectRemoval(console, keeper, new Confirmation(console, System.in), moments));
	}
}
