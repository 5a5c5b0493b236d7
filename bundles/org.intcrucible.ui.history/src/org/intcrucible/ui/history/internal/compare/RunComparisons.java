package org.intcrucible.ui.history.internal.compare;

import java.util.List;
import java.util.Optional;

import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunRequest;
import org.intcrucible.run.RunHistory;
import org.intcrucible.store.RunReader;

/** Reads two runs and compares them. Not for the UI thread. */
public final class RunComparisons {

	private final RunReader runs;
	private final RunHistory history;

	public RunComparisons(RunReader runs, RunHistory history) {
		this.runs = runs;
		this.history = history;
	}

	/** @param first name of the first run, such as {@code R-012} */
	public record Compared(String first, String second, List<CompareRow> rows) {
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
		return read(first).flatMap(one -> read(second).map(other -> new Compared(one.run().name(), other.run().name(), RunComparison.of(one, other))));
	}

	private Optional<ComparedRun> read(RunId id) {
		return runs.find(id).flatMap(run -> runs.document(id).map(document -> new ComparedRun(run, ran(run), document, history.best(id, 1))));
	}

	/** What preflight made of the request; the request itself where that was not kept, or cannot be read any more. */
	private RunRequest ran(Run run) {
		return runs.papers(run.id()).map(RunPapers::preflight).filter(preflight -> !preflight.isEmpty())
				.flatMap(preflight -> JsonCodec.read(preflight, RunPreflightResult.class).fold(Optional::of, unreadable -> Optional.empty()))
				.map(RunPreflightResult::normalizedConfig).orElse(run.authorisation().request());
	}
}
