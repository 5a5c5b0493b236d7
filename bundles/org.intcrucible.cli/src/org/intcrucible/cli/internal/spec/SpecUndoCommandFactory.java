package org.intcrucible.cli.internal.spec;

import java.util.concurrent.Callable;

import org.intcrucible.chat.ChangeHistory;
import org.intcrucible.cli.CommandFactory;
import org.intcrucible.cli.Console;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.ProjectReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings {@code crucible spec undo} to the command line. */
@Component
public final class SpecUndoCommandFactory implements CommandFactory {

	private final ProjectReader projects;
	private final ConversationReader conversations;
	private final ChangeHistory changes;

	@Activate
	public SpecUndoCommandFactory(@Reference ProjectReader projects, @Reference ConversationReader conversations,
			@Reference ChangeHistory changes) {
		this.projects = projects;
		this.conversations = conversations;
		this.changes = changes;
	}

	@Override
	public Callable<Integer> create(Console console) {
		return new SpecUndoCommand(console, projects, conversations, changes);
	}
}
