package org.intcrucible.run.command.internal;

import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.store.Author;
import org.intcrucible.store.ProjectWriter;
import org.intcrucible.store.Transactions;

/** Keeps a file that is run as the current document of the project of its title. */
final class Documents {

	private final Transactions transactions;
	private final ProjectWriter projects;

	Documents(Transactions transactions, ProjectWriter projects) {
		this.transactions = transactions;
		this.projects = projects;
	}

	PinnedDocument save(ParsedDocument text) {
		return transactions.write(unit -> projects.save(unit, text, Author.USER));
	}
}
