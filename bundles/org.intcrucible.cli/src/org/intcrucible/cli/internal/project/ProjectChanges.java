package org.intcrucible.cli.internal.project;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.internal.listing.Answer;
import org.intcrucible.cli.internal.listing.Moments;
import org.intcrucible.cli.internal.listing.Refusals;
import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.document.DocumentParser;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Project;
import org.intcrucible.model.Result;
import org.intcrucible.store.Author;
import org.intcrucible.store.ProjectArchives;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.ProjectWriter;
import org.intcrucible.store.StoreKeeper;
import org.intcrucible.store.Transactions;

/** Makes, deletes, carries in and out. */
final class ProjectChanges {

	private static final String TITLE = "--title";

	private final Console console;
	private final ProjectReader projects;
	private final ProjectWriter writer;
	private final Transactions transactions;
	private final ProjectArchives archives;
	private final Moments moments;

	ProjectChanges(Console console, ProjectReader projects, ProjectWriter writer, Transactions transactions,
			ProjectArchives archives, Moments moments) {
		this.console = console;
		this.projects = projects;
		this.writer = writer;
		this.transactions = transactions;
		this.archives = archives;
		this.moments = moments;
	}

	/** @param file as it was typed */
	int create(ParsedDocument parsed, Path file, boolean json) {
		String again = "Give the document another title, or run it as it is, which makes it the next revision: crucible run " + file + ".";
		return create(parsed, again, file.toString(), "crucible run " + file, json);
	}

	/** Of a document that has a title and nothing else. */
	int create(String title, boolean json) {
		Result<ParsedDocument, List<Problem>> titled = DocumentParser.parse(TITLE, "# " + title + "\n");
		return titled.fold(parsed -> parsed.document().title().equals(title)
				? create(parsed, "Choose another title.", TITLE, "crucible chat " + Wording.shellWord(title) + " TEXT", json) : refuse(title),
				problems -> refuse(title));
	}

	private int refuse(String title) {
		return Refusals.refuse(console, new Problem(ProblemCode.OUT_OF_RANGE, Wording.quoted(title) + " cannot be a title.",
				"Write it in one line, without blanks at its ends.", Place.whole(TITLE)));
	}

	private int create(ParsedDocument parsed, String again, String place, String next, boolean json) {
		String title = parsed.document().title();
		if (projects.titled(title).isPresent()) {
			return Refusals.refuse(console, new Problem(ProblemCode.REFUSED, "There is a project " + Wording.quoted(title) + " already.",
					again, Place.whole(place)));
		}
		PinnedDocument made = transactions.write(unit -> writer.save(unit, parsed, Author.USER));
		return Answer.print(console, json, ProjectDocument.of(projects.find(made.project()).orElseThrow()),
				Wording.quoted(title) + " is there now. Next: " + next);
	}

	int read(Path file, boolean json) {
		return archives.read(file, Author.USER).fold(project -> Answer.print(console, json, ProjectDocument.of(project),
				Wording.quoted(project.title()) + " is there now, as history from " + project.origin() + ": revision " + project.revision()
						+ ", " + Wording.count(project.runs(), "run") + "."),
				problem -> Refusals.refuse(console, problem));
	}

	int export(Project project, Path file, boolean json) {
		return archives.export(project.id(), file).fold(
				written -> Answer.print(console, json, Map.of("file", written.toString()), Wording.quoted(project.title()) + " with "
						+ Wording.count(project.runs(), "run") + " is in " + written + " now."),
				problem -> Refusals.refuse(console, problem));
	}

	int delete(Project project, boolean json) {
		Result<Project, Problem> deleted = transactions.write(unit -> writer.delete(unit, project.id(), Author.USER));
		return deleted.fold(gone -> {
			String until = gone.state() instanceof Project.Deleted(Instant at) ? moments.text(at.plus(StoreKeeper.GRACE)) : "";
			return Answer.print(console, json, ProjectDocument.of(gone), Wording.quoted(gone.title()) + " is deleted. Until " + until
					+ " this brings it back: crucible project delete --undo " + Wording.shortId(gone.id()));
		}, problem -> Refusals.refuse(console, problem));
	}

	int undelete(Project project, boolean json) {
		Result<Project, Problem> back = transactions.write(unit -> writer.undelete(unit, project.id(), Author.USER));
		return back.fold(there -> Answer.print(console, json, ProjectDocument.of(there), Wording.quoted(there.title()) + " is back."),
				problem -> Refusals.refuse(console, problem));
	}
}
