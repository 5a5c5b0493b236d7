package org.intcrucible.ui.internal.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.intcrucible.document.DocumentParser;
import org.intcrucible.document.DocumentReader;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.store.Author;
import org.intcrucible.store.ProjectArchives;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.ProjectWriter;
import org.intcrucible.store.Transactions;
import org.intcrucible.ui.widget.Texts;

/** Makes and deletes projects for the window. Not for the UI thread. */
@Creatable
public final class ProjectStore {

	private static final String ARCHIVE = ".zip";
	private static final String HEADING = "# ";

	private final ProjectReader projects;
	private final ProjectWriter writer;
	private final Transactions transactions;
	private final ProjectArchives archives;
	private final Texts texts = Texts.of(ProjectStore.class);

	@Inject
	ProjectStore(@Service ProjectReader projects) {
		this.projects = projects;
		writer = WriterServices.find(ProjectWriter.class);
		transactions = WriterServices.find(Transactions.class);
		archives = WriterServices.find(ProjectArchives.class);
	}

	/** Makes a project that has a title and nothing else, to be talked about. */
	Result<ProjectId, Problem> create(String title) {
		return DocumentParser.parse(title, HEADING + title + "\n").fold(
				parsed -> parsed.document().title().equals(title) ? save(parsed) : refused(title), problems -> refused(title));
	}

	/** Makes a project of a file: a problem document, or an archive of a project. */
	Result<ProjectId, Problem> read(Path file) {
		if (file.getFileName().toString().endsWith(ARCHIVE)) {
			return archives.read(file, Author.USER).map(Project::id);
		}
		return first(DocumentReader.read(file)).flatMap(this::save);
	}

	/** Makes a project of a shipped document, under a title that is free. */
	Result<ProjectId, Problem> copy(String text) {
		return first(DocumentParser.parse(texts.get("example"), text)).flatMap(parsed -> {
			String title = parsed.document().title();
			String free = title;
			for (int i = 2; projects.titled(free).isPresent(); i++) {
				free = title + " " + i;
			}
			return free.equals(title) ? save(parsed)
					: first(DocumentParser.parse(texts.get("example"), text.replaceFirst("(?m)^# .*$", HEADING + free))).flatMap(this::save);
		});
	}

	/** Gives a project another title: that of its document, of which this is the next revision. */
	Result<ProjectId, Problem> rename(ProjectId project, String title) {
		int revision = projects.find(project).map(Project::revision).orElse(0);
		String text = projects.text(project, revision).orElse("");
		String heading = HEADING + title;
		String renamed = text.lines().anyMatch(line -> line.startsWith(HEADING))
				? text.replaceFirst("(?m)^# .*$", Matcher.quoteReplacement(heading)) : heading + "\n" + text;
		return DocumentParser.parse(title, renamed).fold(
				parsed -> parsed.document().title().equals(title) ? revise(project, revision, parsed) : refused(title), problems -> refused(title));
	}

	private Result<ProjectId, Problem> revise(ProjectId project, int revision, ParsedDocument parsed) {
		return transactions.write(unit -> writer.revise(unit, project, revision, parsed, Author.USER)).map(PinnedDocument::project);
	}

	Result<Project, Problem> delete(ProjectId project) {
		return transactions.write(unit -> writer.delete(unit, project, Author.USER));
	}

	Result<Project, Problem> undelete(ProjectId project) {
		return transactions.write(unit -> writer.undelete(unit, project, Author.USER));
	}

	private Result<ProjectId, Problem> save(ParsedDocument parsed) {
		String title = parsed.document().title();
		if (projects.titled(title).isPresent()) {
			return Result.failure(new Problem(ProblemCode.REFUSED, texts.get("taken", title), texts.get("taken.remedy"), Place.whole(title)));
		}
		return Result.success(transactions.write(unit -> writer.save(unit, parsed, Author.USER)).project());
	}

	private Result<ProjectId, Problem> refused(String title) {
		return Result.failure(new Problem(ProblemCode.OUT_OF_RANGE, texts.get("title", title), texts.get("title.remedy"), Place.whole(title)));
	}

	/** The first thing that is wrong with a text stands for all of them: there is a line to go to. */
	private static <T> Result<T, Problem> first(Result<T, List<Problem>> result) {
		return result.fold(Result::success, problems -> Result.failure(problems.getFirst()));
	}
}
