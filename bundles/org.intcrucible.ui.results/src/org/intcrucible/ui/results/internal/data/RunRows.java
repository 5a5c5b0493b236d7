package org.intcrucible.ui.results.internal.data;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.run.RunDocument;
import org.intcrucible.run.RunHistory;
import org.intcrucible.store.EvaluationReader;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunReader;

/** Reads the candidates of runs. Not for the UI thread. */
public final class RunRows {

	/** As many as are read at once: with more, the collector of garbage would hold everybody up. */
	private static final int PAGE = 500;
	/** How far back a run with results is looked for. */
	private static final int RECENT = 50;

	private final RunReader runs;
	private final EvaluationReader evaluations;
	private final RunHistory history;

	public RunRows(RunReader runs, EvaluationReader evaluations, RunHistory history) {
		this.runs = runs;
		this.evaluations = evaluations;
		this.history = history;
	}

	/**
	 * What is shown of a run.
	 *
	 * @param run    as it stands
	 * @param rows   what it ranked; empty if there is nothing yet, or never will be
	 * @param reader reads the rest; empty if this is all
	 */
	public record Shown(Run run, Optional<ResultRows> rows, Optional<Rest> reader) {
	}

	/** What is still to be read: takes a while for a large run. */
	@FunctionalInterface
	public interface Rest {

		/**
		 * Reads it page by page.
		 *
		 * @param wanted is asked on the thread that reads, with how many candidates are read so far, whether the others are
		 *               wanted as well
		 * @return all of them, or those that were read until nobody wanted them any more
		 */
		ResultRows read(IntPredicate wanted);
	}

	/**
	 * What there is to show of a project.
	 *
	 * @param shown   the newest run that has results, or the newest of all if none has; empty if there is none
	 * @param running the newest one that is not over
	 */
	public record Newest(Optional<Run> shown, Optional<Run> running) {
	}

	public Newest newest(ProjectId project) {
		List<Run> newest = history.newest(project, RECENT);
		return new Newest(newest.stream().filter(run -> !runs.ranked(run.id(), Page.Request.first(1)).items().isEmpty()).findFirst()
				.or(() -> newest.stream().findFirst()), newest.stream().filter(run -> !run.status().isFinal()).findFirst());
	}

	/** The best candidates of a run, without what all their evaluations say. */
	public Optional<Shown> begin(RunId id) {
		return runs.find(id).map(run -> {
			Page<Candidate> page = runs.ranked(id, Page.Request.first(PAGE));
			Optional<PinnedDocument> document = runs.document(id);
			if (page.items().isEmpty() || document.isEmpty()) {
				return new Shown(run, Optional.empty(), Optional.empty());
			}
			RowsBuilder rows = new RowsBuilder(run, document.get().document(), Math.max(page.items().size(), run.counts().candidates()));
			page.items().forEach(rows::add);
			return new Shown(run, Optional.of(rows.rows()), Optional.of(wanted -> rest(run, rows, page.next(), wanted)));
		});
	}

	/** The same, and all that is to be read at once. */
	public Optional<ResultRows> all(RunId id) {
		return begin(id).flatMap(Shown::reader).map(rest -> rest.read(count -> true));
	}

	private ResultRows rest(Run run, RowsBuilder rows, long first, IntPredicate wanted) {
		long after = first;
		while (after != 0) {
			Page<Candidate> page = runs.ranked(run.id(), new Page.Request(after, PAGE));
			page.items().forEach(rows::add);
			after = page.next();
			if (!wanted.test(rows.size())) {
				return rows.rows();
			}
		}
		rows.outcomes(runs.scenarios(run.id()), each -> evaluations.stream(run.id(), each));
		return rows.rows();
	}

	/**
	 * Writes the whole run as one JSON document, as the command line prints it.
	 *
	 * @param id of a run that has results
	 */
	public void writeJson(RunId id, Appendable target) throws IOException {
		Run run = history.find(id).orElseThrow();
		JsonCodec.writeDocument(RunDocument.of(run, history.result(id).orElseThrow()), target);
	}
}
