package org.intcrucible.cli.internal.project;

import java.time.Instant;
import java.util.List;

import org.intcrucible.cli.TextTable;
import org.intcrucible.cli.TextTable.Align;
import org.intcrucible.cli.internal.listing.Listing;
import org.intcrucible.cli.internal.listing.Moments;
import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.model.Project;

/** A list of projects. */
final class ProjectListing {

	private static final int TITLE = 48;

	private ProjectListing() {
	}

	/** @param none what to say where there is none */
	static Listing<Project> of(boolean deleted, String none, Moments moments) {
		TextTable table = new TextTable().column("project", Align.LEFT).column("id", Align.LEFT).column("revision", Align.RIGHT)
				.column("runs", Align.RIGHT).column(deleted ? "deleted" : "changed", Align.LEFT);
		return new Listing<>("projects", none, table, project -> List.of(Wording.cut(project.title(), TITLE),
				Wording.shortId(project.id()), String.valueOf(project.revision()), String.valueOf(project.runs()),
				moments.text(project.state() instanceof Project.Deleted(Instant at) ? at : project.changed())),
				ProjectDocument::of);
	}
}
