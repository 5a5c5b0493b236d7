package org.intcrucible.cli.internal.project;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.DocumentFiles;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.cli.ProjectArgument;
import org.intcrucible.cli.WorkspaceUse;
import org.intcrucible.cli.internal.listing.PageOptions;
import org.intcrucible.cli.internal.listing.Refusals;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Project;
import org.intcrucible.model.Result;
import org.intcrucible.store.ProjectReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crucible project}, and the commands below it. */
@Command(name = "project", mixinStandardHelpOptions = true, sortOptions = false, synopsisSubcommandLabel = "COMMAND",
		description = "Lists, makes, carries and deletes projects.", commandListHeading = "%nCommands:%n",
		footer = {"%nPROJECT is a title, an id, or a beginning of either that no other project has.",
				"%nExamples:", "  crucible project list", "  crucible project show \"Web shop\""})
final class ProjectCommand implements Callable<Integer> {

	private static final String PROJECT = "PROJECT";
	private static final String WHICH = "A title, an id, or the beginning of either.";

	@Spec
	private CommandSpec spec;

	private final Console console;
	private final DocumentFiles files;
	private final ProjectReader projects;
	private final ProjectViews views;
	private final ProjectChanges changes;
	private final ProjectRemoval removal;

	ProjectCommand(Console console, DocumentFiles files, ProjectReader projects, ProjectViews views, ProjectChanges changes,
			ProjectRemoval removal) {
		this.console = console;
		this.files = files;
		this.projects = projects;
		this.views = views;
		this.changes = changes;
		this.removal = removal;
	}

	@Override
	public Integer call() {
		throw new ParameterException(spec.commandLine(),
				"What to do is missing: list, show, new, import, export, delete or compact.");
	}

	private int with(Result<Project, Problem> found, ToIntFunction<Project> act) {
		return found.fold(act::applyAsInt, problem -> Refusals.refuse(console, problem));
	}

	private Result<Project, Problem> find(String written) {
		return new ProjectArgument(projects, PROJECT).find(written);
	}

	@WorkspaceUse(WorkspaceUse.Mode.READS)
	@Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false, description = "Lists projects, the newest first.",
			footer = {"%nExamples:", "  crucible project list --text shop", "  crucible project list --deleted --json"})
	int list(@Option(names = "--text", paramLabel = "TEXT", defaultValue = "", description = "Only those with this in the title.") String text,
			@Option(names = "--deleted", description = "Those that are deleted, instead of those that are not.") boolean deleted,
			@Mixin PageOptions page, @Option(names = "--json", description = "Print one JSON document.") boolean json) {
		return views.list(text, deleted, page, json);
	}

	@WorkspaceUse(WorkspaceUse.Mode.READS)
	@Command(name = "show", mixinStandardHelpOptions = true, sortOptions = false,
			description = "Shows a project, the text of one of its revisions, or its history.",
			footer = {"%nExamples:", "  crucible project show \"Web shop\"", "  crucible project show web --revision 2",
					"  crucible project show web --history --element demand"})
	int show(@Parameters(paramLabel = PROJECT, description = WHICH) String project,
			@Option(names = "--revision", paramLabel = "N", description = "Print the text of this revision, as it was written.") Integer revision,
			@Option(names = "--history", description = "List what happened to its elements, the newest first.") boolean history,
			@Option(names = "--element", paramLabel = "ID", defaultValue = "",
					description = "With --history: of this element alone.") String element,
			@Mixin PageOptions page, @Option(names = "--json", description = "Print one JSON document.") boolean json) {
		return with(find(project), found -> history || !element.isEmpty() ? views.history(found, element, page, json)
				: revision != null ? views.text(found, revision, json) : views.sheet(found, json));
	}

	@WorkspaceUse(WorkspaceUse.Mode.WRITES)
	@Command(name = "new", mixinStandardHelpOptions = true, sortOptions = false,
			description = "Makes a project of a problem document, or an empty one to talk about. Nothing is run.",
			footer = {"%nExamples:", "  crucible project new examples/web-shop.md", "  crucible project new --title \"Summer trip\""})
	int create(@Parameters(arity = "0..1", paramLabel = "FILE.md", description = "A problem document.") Path file,
			@Option(names = "--title", paramLabel = "TITLE", defaultValue = "",
					description = "Instead of a document: what the project is called, to be described by crucible chat.") String title,
			@Option(names = "--json", description = "Print one JSON document.") boolean json) {
		if ((file == null) == title.isEmpty()) {
			throw new ParameterException(spec.subcommands().get("new"), "Give either a FILE.md or --title TITLE.");
		}
		return file == null ? changes.create(title, json) : files.read(file).fold(parsed -> changes.create(parsed, file, json),
				problems -> console.refuse(problems, ExitStatus.BAD_INPUT));
	}

	@WorkspaceUse(WorkspaceUse.Mode.WRITES)
	@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false,
			description = "Reads a project that was exported elsewhere, as history: nothing of it is run.",
			footer = "%nExample:%n  crucible project import web-shop.zip")
	int read(@Parameters(paramLabel = "FILE.zip", description = "A file that \"project export\" wrote.") Path file,
			@Option(names = "--json", description = "Print one JSON document.") boolean json) {
		return changes.read(file, json);
	}

	@WorkspaceUse(WorkspaceUse.Mode.READS)
	@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false,
			description = "Writes a project with everything of it into one file.",
			footer = {"%nExamples:", "  crucible project export \"Web shop\"", "  crucible project export web shop.zip"})
	int export(@Parameters(index = "0", paramLabel = PROJECT, description = WHICH) String project,
			@Parameters(index = "1", arity = "0..1", paramLabel = "FILE.zip",
					description = "Where to; must not be there yet. Else a file here that is called like the project.") Path file,
			@Option(names = "--json", description = "Print one JSON document.") boolean json) {
		return with(find(project), found -> changes.export(found,
				Optional.ofNullable(file).orElseGet(() -> console.resolve(ArchiveName.of(found.title()))), json));
	}

	@WorkspaceUse(WorkspaceUse.Mode.WRITES)
	@Command(name = "delete", mixinStandardHelpOptions = true, sortOptions = false,
			description = "Deletes a project, or brings a deleted one back.",
			footer = {"%nExamples:", "  crucible project delete \"Web shop\"", "  crucible project delete --undo \"Web shop\""})
	int delete(@Parameters(paramLabel = PROJECT, description = WHICH) String project,
			@Option(names = "--undo", description = "Bring it back.") boolean undo,
			@Option(names = "--json", description = "Print one JSON document.") boolean json) {
		return undo ? with(new ProjectArgument(projects, PROJECT).findDeleted(project), found -> changes.undelete(found, json))
				: with(find(project), found -> changes.delete(found, json));
	}

	@WorkspaceUse(WorkspaceUse.Mode.WRITES)
	@Command(name = "compact", mixinStandardHelpOptions = true, sortOptions = false,
			description = "Removes for good what was deleted 30 days ago or earlier, and gives the disk space back.",
			footer = {"%nIt lists what would be removed, and asks before it does so.", "%nExamples:", "  crucible project compact",
					"  crucible project compact --yes"})
	int compact(@Option(names = "--yes", description = "Do not ask.") boolean yes,
			@Option(names = "--json", description = "Print one JSON document.") boolean json) {
		return removal.remove(yes, json);
	}
}
