package org.intcrucible.cli.internal.chat;

import java.util.concurrent.Callable;

import org.intcrucible.chat.Conversations;
import org.intcrucible.cli.CommandFactory;
import org.intcrucible.cli.Console;
import org.intcrucible.cli.internal.listing.Moments;
import org.intcrucible.store.ProjectReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings {@code crucible chat} to the command line. */
@Component
public final class ChatCommandFactory implements CommandFactory {

	private final ProjectReader projects;
	private final Conversations conversations;

	@Activate
	public ChatCommandFactory(@Reference ProjectReader projects, @Reference Conversations conversations) {
		this.projects = projects;
		this.conversations = conversations;
	}

	@Override
	public Callable<Integer> create(Console console) {
		Moments moments = Moments.here();
		MessageSheet sheet = new MessageSheet(projects);
		return new ChatCommand(console, projects, new SessionArgument(conversations), new SpokenText(System.in),
				new Exchange(console, conversations, sheet), new ChatViews(console, conversations, sheet, moments));
	}
}
