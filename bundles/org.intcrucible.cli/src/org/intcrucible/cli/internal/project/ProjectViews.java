package org.intcrucible.cli.internal.project;

import java.util.List;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.cli.internal.listing.Moments;
import org.intcrucible.cli.internal.listing.PageOptions;
import org.intcrucible.cli.internal.listing.Refusals;
import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Project;
import org.intcrucible.store.Page;
import org.intcrucible.store.ProjectReader;

/** Shows projects. */
final class ProjectViews {

	private static final int LATEST = 5;

	private final Console console;
	private final ProjectReader projects;
	private final Moments moments;

	ProjectViews(Console console, ProjectReader projects, Moments moments) {
		this.console = console;
		this.projects = projects;
		this.moments = moments;
	}

	int list(String text, boolean deleted, PageOptions page, boolean json) {
		String none = !text.isEmpty() ? "No " + (deleted ? "deleted " : "") + "project has " + Wording.quoted(text) + " in its title."
				: deleted ? "No project is deleted." : "There is no project yet. Make one: crucible project new FILE.md";
		return page.request().fold(
				request -> ProjectListing.of(deleted, none, moments).print(console, projects.list(text, deleted, request), json),
				problem -> Refusals.refuse(console, problem));
	}

	int sheet(Project project, boolean json) {
		return projects.document(project.id()).map(document -> {
			ProjectSheet sheet = new ProjectSheet(project, document,
					projects.provenance(project.id(), "", Page.Request.first(LATEST)).items());
			if (json) {
				console.out().println(JsonCodec.writeDocument(sheet.json()));
			} else {
				sheet.lines(moments).forEach(console.out()::println);
			}
			return ExitStatus.DONE;
		}).orElseGet(() -> unknown(project, project.revision()));
	}

	int text(Project project, int revision, boolean json) {
		return projects.text(project.id(), revision).map(text -> {
			if (json) {
				console.out().println(JsonCodec.writeDocument(new TextDocument(project.id().toString(), revision, text)));
			} else {
				console.out().print(text);
			}
			return ExitStatus.DONE;
		}).orElseGet(() -> unknown(project, revision));
	}

	/** A text as {@code --json} prints it. */
	private record TextDocument(String projectId, int revision, String text) {
	}

	private int unknown(Project project, int revision) {
		String known = project.revision() == 1 ? "It has revision 1 alone." : "It has revisions 1 to " + project.revision() + ".";
		return console.refuse(List.of(new Problem(ProblemCode.UNKNOWN,
				Wording.quoted(project.title()) + " has no revision " + revision + ".", known, Place.whole("--revision"))), ExitStatus.BAD_INPUT);
	}

	int history(Project project, String element, PageOptions page, boolean json) {
		return page.request().fold(request -> ProvenanceListing.of(moments).print(console,
				projects.provenance(project.id(), element, request), json), problem -> Refusals.refuse(console, problem));
	}
}
