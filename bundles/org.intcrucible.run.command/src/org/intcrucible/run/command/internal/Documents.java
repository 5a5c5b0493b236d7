package org.intcrucible.run.command.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.intcrucible.cli.DocumentFiles;
import org.intcrucible.cli.ProjectArgument;
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

/** Finds the document that is to be run. A file becomes the current document of the project of its title. */
final class Documents {

	private static final String PROJECT = "--project";

	private final DocumentFiles files;
	private final Transactions transactions;
	private final ProjectReader projects;
	private final ProjectWriter writer;

	Documents(DocumentFiles files, Transactions transactions, ProjectReader projects, ProjectWriter writer) {
		this.files = files;
		this.transactions = transactions;
		this.projects = projects;
		this.writer = writer;
	}

	/**
	 * Reads and saves a file.
	 *
	 * @param project whose document it must be, as it was typed; empty for that of its title, which is made if it is not there
	 * @return what is wrong with the file; or that the project has another title (MEANING), and then nothing is saved
	 */
	Result<PinnedDocument, List<Problem>> of(Path file, String project) {
		return files.read(file).flatMap(parsed -> mismatch(parsed, file, project)
				.<Result<PinnedDocument, List<Problem>>>map(problem -> Result.failure(List.of(problem)))
				.orElseGet(() -> Result.success(transactions.write(unit -> writer.save(unit, parsed, Author.USER)))));
	}

	private Optional<Problem> mismatch(ParsedDocument parsed, Path file, String project) {
		if (project.isEmpty()) {
			return Optional.empty();
		}
		String title = parsed.document().title();
		return new ProjectArgument(projects, PROJECT).find(project).fold(found -> found.title().equals(title) ? Optional.empty()
				: Optional.of(new Problem(ProblemCode.MEANING, "The title in " + file.getFileName() + " is \"" + title
						+ "\", and that project is called \"" + found.title() + "\".",
						"A document goes into the project of its title: change the title, or leave --project out.", Place.whole(PROJECT))),
				Optional::of);
	}

	/** @param written a project's title, id, or the beginning of either */
	Result<PinnedDocument, List<Problem>> of(String written, String project) {
		if (!project.isEmpty()) {
			return Result.failure(List.of(new Problem(ProblemCode.MEANING, "It says which project a file belongs to, and \"" + written
					+ "\" is no file.", "Leave it out.", Place.whole(PROJECT))));
		}
		return new ProjectArgument(projects, "PROJECT").find(written).fold(this::current, problem -> Result.failure(List.of(problem)));
	}

	private Result<PinnedDocument, List<Problem>> current(Project project) {
		return projects.document(project.id()).<Result<PinnedDocument, List<Problem>>>map(Result::success)
				.orElseGet(() -> Result.failure(List.of(new Problem(ProblemCode.REFUSED, "The project has no document.",
						"Run a file instead: crucible run FILE.md.", Place.whole("PROJECT")))));
	}
}
