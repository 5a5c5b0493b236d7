package org.intcrucible.ui.history.internal.compare;

import java.util.List;
import java.util.Optional;

import org.intcrucible.model.ConfigDifference;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunRequest;
import org.intcrucible.run.RunHistory;
import org.intcrucible.store.RunReader;
import org.intcrucible.ui.history.internal.data.Moments;

/** Reads two runs and compares them. Not for the UI thread. */
public final class RunComparisons {

	private final RunReader runs;
	private final RunHistory history;
	private final Moments moments;

	public RunComparisons(RunReader runs, RunHistory history, Moments moments) {
		this.runs = runs;
		this.history = history;
		this.moments = moments;
	}

	/**
	 * A run as it is headed.
	 *
	 * @param name such as {@code R-012}
	 * @param day  on which it started, or was authorised if it has not, such as {@code 22 Sep}
	 */
	public record Head(String name, String day) {
	}

	/** What two runs are beside each other. */
	public record Compared(Head first, Head second, List<CompareRow> rows) {
		public Compared {
			rows = List.copyOf(rows);
		}

		/** How many rows say something else of the one than of the other. */
		public int differences() {
			return (int) rows.stream().filter(row -> !row.isEqual()).count();
		}
	}

	/** Empty if one of them is not there any more. */
	public Optional<Compared> of(RunId first, RunId second) {
		return read(first).flatMap(one -> read(second).map(other -> new Compared(head(one.run()), head(other.run()), RunComparison.of(one, other))));
	}

	private Head head(Run run) {
		return new Head(run.name(), moments.day(run.times().startedAt().orElse(run.created())));
	}

	private Optional<ComparedRun> read(RunId id) {
		RunPapers papers = runs.papers(id).orElse(RunPapers.NONE);
		return runs.find(id).flatMap(run -> runs.document(id)
				.map(document -> new ComparedRun(run, ran(run, papers), edits(papers), document, history.best(id, 1))));
	}

	/** What preflight made of the request; the request itself where that was not kept, or cannot be read any more. */
	private static RunRequest ran(Run run, RunPapers papers) {
		return read(papers.preflight(), RunPreflightResult.class).map(RunPreflightResult::normalizedConfig).orElse(run.authorisation().request());
	}

	/** None where they cannot be read any more. */
	private static List<ConfigDifference> edits(RunPapers papers) {
		return read(papers.edited(), ConfigDifference[].class).map(List::of).orElse(List.of());
	}

	private static <T> Optional<T> read(String json, Class<T> type) {
		return json.isEmpty() ? Optional.empty() : JsonCodec.read(json, type).fold(Optional::of, unreadable -> Optional.empty());
	}
}
