package org.intcrucible.cli.internal.spec;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.DocumentFiles;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.cli.ProjectArgument;
import org.intcrucible.cli.SubcommandOf;
import org.intcrucible.cli.WorkspaceUse;
import org.intcrucible.cli.internal.listing.Refusals;
import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.document.DocumentDifference;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Project;
import org.intcrucible.model.Result;
import org.intcrucible.store.Author;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.ProjectWriter;
import org.intcrucible.store.Transactions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code crucible spec apply PROJECT FILE.md}. */
@Command(name = "apply", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Makes a file the document of a project, and says what that changes. Nothing is run.",
		footer = {"%nThe file has the title of the project. One with another title is another project: crucible project new FILE.md.",
				"%nExamples:", "  crucible spec apply \"Web shop\" examples/web-shop.md --dry-run",
				"  crucible spec apply web examples/web-shop.md"})
@SubcommandOf("spec")
@WorkspaceUse(WorkspaceUse.Mode.WRITES)
final class SpecApplyCommand implements Callable<Integer>, WorkspaceUse.Varying {

	@Parameters(index = "0", paramLabel = "PROJECT", description = "A title, an id, or the beginning of either.")
	private String project;

	@Parameters(index = "1", paramLabel = "FILE.md", description = "A problem document.")
	private Path file;

	@Mixin
	private RevisingOptions options;

	private final Console console;
	private final DocumentFiles files;
	private final ProjectReader projects;
	private final ProjectWriter writer;
	private final Transactions transactions;

	SpecApplyCommand(Console console, DocumentFiles files, ProjectReader projects, ProjectWriter writer, Transactions transactions) {
		this.console = console;
		this.files = files;
		this.projects = projects;
		this.writer = writer;
		this.transactions = transactions;
	}

	@Override
	public WorkspaceUse.Mode use() {
		return options.use();
	}

	@Override
	public Integer call() {
		return new ProjectArgument(projects, "PROJECT").find(project).fold(
				found -> files.read(file).fold(parsed -> apply(found, parsed), problems -> console.refuse(problems, ExitStatus.BAD_INPUT)),
				problem -> Refusals.refuse(console, problem));
	}

	private int apply(Project found, ParsedDocument parsed) {
		if (found.isDeleted()) {
			return refuse("The project " + Wording.quoted(found.title()) + " is deleted.",
					"Bring it back first: crucible project delete --undo " + Wording.quoted(found.title()) + ".", "PROJECT");
		}
		String title = parsed.document().title();
		if (!title.equals(found.title())) {
			return refuse("The title in " + file.getFileName() + " is " + Wording.quoted(title) + ", and the project is called "
					+ Wording.quoted(found.title()) + ".", "Give the document the title of the project, or make it a project of its own: "
							+ "crucible project new " + Wording.shellWord(file.toString()) + ".", "FILE.md");
		}
		PinnedDocument before = projects.document(found.id()).orElseThrow();
		boolean same = projects.text(found.id(), before.revision()).filter(parsed.text()::equals).isPresent();
		List<DocumentDifference.Change> changes = DocumentDifference.between(before.document(), parsed.document());
		if (same || options.isDry()) {
			return options.print(console, new Revised(found, before.revision(), same ? before.revision() : before.revision() + 1, options.isDry(), changes));
		}
		Result<PinnedDocument, Problem> applied = transactions.write(
				unit -> writer.revise(unit, found.id(), before.revision(), parsed, Author.USER));
		return applied.fold(after -> options.print(console, new Revised(found, before.revision(), after.revision(), false, changes)),
				problem -> Refusals.refuse(console, problem));
	}

	private int refuse(String sentence, String remedy, String place) {
		return Refusals.refuse(console, new Problem(ProblemCode.REFUSED, sentence, remedy, Place.whole(place)));
	}
}
