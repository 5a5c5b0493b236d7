package org.intcrucible.cli.internal.spec;

import java.util.concurrent.Callable;

import org.intcrucible.chat.ChangeHistory;
import org.intcrucible.chat.DocumentChange;
import org.intcrucible.chat.UndoPlan;
import org.intcrucible.cli.Console;
import org.intcrucible.cli.MessageArgument;
import org.intcrucible.cli.ProjectArgument;
import org.intcrucible.cli.SubcommandOf;
import org.intcrucible.cli.WorkspaceUse;
import org.intcrucible.cli.internal.listing.Refusals;
import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Project;
import org.intcrucible.model.Result;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.ProjectReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code crucible spec undo PROJECT [MESSAGE_ID]}. */
@Command(name = "undo", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Undoes what a message of the Architect changed in a document: the newest one, or the one that is named.",
		footer = {"%nWhat was changed since stays: only what the message touched is again as it was before it. It is a new revision.",
				"%nExamples:", "  crucible spec undo \"Web shop\" --dry-run", "  crucible spec undo web 1a2b3c4d"})
@SubcommandOf("spec")
@WorkspaceUse(WorkspaceUse.Mode.WRITES)
final class SpecUndoCommand implements Callable<Integer>, WorkspaceUse.Varying {

	private static final String MESSAGE = "MESSAGE_ID";

	@Parameters(index = "0", paramLabel = "PROJECT", description = "A title, an id, or the beginning of either.")
	private String project;

	@Parameters(index = "1", arity = "0..1", paramLabel = MESSAGE, defaultValue = "",
			description = "An id, or its beginning; else the newest message whose change stands.")
	private String message;

	@Mixin
	private RevisingOptions options;

	private final Console console;
	private final ProjectReader projects;
	private final ConversationReader conversations;
	private final ChangeHistory changes;

	SpecUndoCommand(Console console, ProjectReader projects, ConversationReader conversations, ChangeHistory changes) {
		this.console = console;
		this.projects = projects;
		this.conversations = conversations;
		this.changes = changes;
	}

	@Override
	public WorkspaceUse.Mode use() {
		return options.use();
	}

	@Override
	public Integer call() {
		return new ProjectArgument(projects, "PROJECT").find(project)
				.flatMap(found -> change(found).flatMap(changes::plan).flatMap(plan -> undone(found, plan)))
				.fold(revised -> options.print(console, revised), problem -> Refusals.refuse(console, problem));
	}

	private Result<MessageId, Problem> change(Project found) {
		if (message.isEmpty()) {
			return changes.newest(found.id()).<Result<MessageId, Problem>>map(newest -> Result.success(newest.id()))
					.orElseGet(() -> Result.failure(new Problem(ProblemCode.UNKNOWN,
							"No change that the Architect made to " + Wording.quoted(found.title()) + " stands.",
							"Its history: crucible project show " + Wording.shellWord(found.title()) + " --history.", Place.whole("PROJECT"))));
		}
		return new MessageArgument(conversations, MESSAGE).find(message, found.id(), said -> DocumentChange.of(said).isPresent(),
				"message that changed the document");
	}

	private Result<Revised, Problem> undone(Project found, UndoPlan plan) {
		if (!plan.project().equals(found.id())) {
			return Result.failure(new Problem(ProblemCode.UNKNOWN, "The message " + plan.message() + " was said in another project.",
					"Name that project.", Place.whole(MESSAGE)));
		}
		if (options.isDry()) {
			return Result.success(new Revised(found, plan.revision(), plan.revision() + 1, true, plan.differences()));
		}
		return changes.undo(plan.message()).map(told -> new Revised(found, plan.revision(), revision(told), false, plan.differences()));
	}

	private static int revision(Message told) {
		return DocumentChange.of(told).orElseThrow().revisionAfter();
	}
}
