package org.intcrucible.cli.internal.project;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.cli.internal.listing.Answer;
import org.intcrucible.cli.internal.listing.Confirmation;
import org.intcrucible.cli.internal.listing.Moments;
import org.intcrucible.cli.internal.listing.Refusals;
import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.model.Project;
import org.intcrucible.store.Author;
import org.intcrucible.store.StoreKeeper;

/** Removes for good what was deleted long ago, after it was shown. */
final class ProjectRemoval {

	private final Console console;
	private final StoreKeeper keeper;
	private final Confirmation confirmation;
	private final Moments moments;

	ProjectRemoval(Console console, StoreKeeper keeper, Confirmation confirmation, Moments moments) {
		this.console = console;
		this.keeper = keeper;
		this.confirmation = confirmation;
		this.moments = moments;
	}

	/** @param answered whether it was agreed to when the command was typed */
	int remove(boolean answered, boolean json) {
		List<Project> removable = keeper.removable();
		if (removable.isEmpty()) {
			return print(List.of(), json);
		}
		console.err().println("For good, with all their documents, runs and chats:");
		removable.forEach(project -> console.err().println("  " + Wording.quoted(project.title()) + " (" + Wording.shortId(project.id()) + "), "
				+ Wording.count(project.runs(), "run") + when(project)));
		return confirmation.ask("Remove " + (removable.size() == 1 ? "it?" : "them?"), answered)
				.fold(yes -> yes ? print(keeper.compact(Author.USER), json) : kept(), problem -> Refusals.refuse(console, problem));
	}

	private String when(Project project) {
		return project.state() instanceof Project.Deleted(Instant at) ? ", deleted " + moments.text(at) : "";
	}

	private int print(List<Project> removed, boolean json) {
		return Answer.print(console, json, Map.of("removed", removed.stream().map(ProjectDocument::of).toList()),
				removed.isEmpty() ? "No project is deleted long enough to be removed." : "Removed: "
						+ removed.stream().map(project -> Wording.quoted(project.title())).collect(Collectors.joining(", ")));
	}

	private int kept() {
		console.out().println("Nothing was removed.");
		return ExitStatus.CANCELLED;
	}
}
