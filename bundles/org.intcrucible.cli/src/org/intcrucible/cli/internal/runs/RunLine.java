package org.intcrucible.cli.internal.runs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.intcrucible.cli.TextTable;
import org.intcrucible.cli.TextTable.Align;
import org.intcrucible.cli.internal.listing.Listing;
import org.intcrucible.cli.internal.listing.Moments;
import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunStatus;

/** One run in a list, with the title of its project. */
record RunLine(Run run, String project) {

	private static final int TITLE = 32;

	/** As {@code --json} prints it. Components may be null: they are JSON's null. */
	private record Document(RunId runId, String name, ProjectId projectId, String projectTitle, RunMode mode, RunStatus status,
			long seed, Instant createdAt, Instant startedAt, Instant completedAt, RunCounts counts, String origin) {
	}

	/** @param none what to say where there is none */
	static Listing<RunLine> listing(String none, Moments moments) {
		TextTable table = new TextTable().column("run", Align.LEFT).column("id", Align.LEFT).column("project", Align.LEFT)
				.column("status", Align.LEFT).column("mode", Align.LEFT).column("candidates", Align.RIGHT)
				.column("created", Align.LEFT).column("took", Align.RIGHT);
		return new Listing<>("runs", none, table, line -> line.cells(moments), RunLine::document);
	}

	private List<String> cells(Moments moments) {
		return List.of(run.name(), Wording.shortId(run.id()), Wording.cut(project, TITLE), Wording.of(run.status()),
				Wording.of(run.authorisation().request().mode()), String.valueOf(run.counts().candidates()),
				moments.text(run.created()), took());
	}

	private String took() {
		return run.times() instanceof Run.Ended(Instant started, Instant ended) ? Moments.seconds(Duration.between(started, ended)) : "-";
	}

	private Document document() {
		return new Document(run.id(), run.name(), run.authorisation().project(), project, run.authorisation().request().mode(),
				run.status(), run.authorisation().request().seed(), run.created(), run.times().startedAt().orElse(null),
				run.times().completedAt().orElse(null), run.counts(), run.origin().isEmpty() ? null : run.origin());
	}
}
