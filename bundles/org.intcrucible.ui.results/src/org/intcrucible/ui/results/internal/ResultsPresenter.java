package org.intcrucible.ui.results.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.ui.results.internal.data.Brush;
import org.intcrucible.ui.results.internal.data.FilterParser;
import org.intcrucible.ui.results.internal.data.ResultRows;
import org.intcrucible.ui.results.internal.data.RowFilter;
import org.intcrucible.ui.results.internal.data.RowOrder;
import org.intcrucible.ui.results.internal.data.RunRows;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.FileChoice;
import org.intcrucible.ui.widget.LiveFeed;

/** Shows the candidates of one run as the user wants to see them. For the UI thread. */
final class ResultsPresenter implements ResultsView.Actions {

	private final Background background;
	private final Surroundings window;
	private final ResultsView view;
	private final Exporting exporting;
	private final LiveFeed<Counted> counted;
	private ResultRows rows;
	private boolean complete;
	/** Whose rows are being read, or were last; those of another one need not be read to their end. */
	private volatile RunId reading;
	private RowFilter filter = RowFilter.ALL;
	private RowOrder order = RowOrder.RANKING;
	private Optional<Brush> range = Optional.empty();
	private String typed = "";
	private String candidate = "";

	/** How many candidates of a run are read so far. */
	private record Counted(RunId run, int count) {
	}

	/** What lies around the part. */
	interface Surroundings {

		/** Whether this run is the one that the window is about. */
		boolean isOf(RunId run);

		/** @param candidate such as {@code c12} */
		void choose(String candidate);

		/** Who asks for files. */
		FileChoice files();
	}

	ResultsPresenter(Composite parent, Background background, RunRows reader, Surroundings window) {
		this.background = background;
		this.window = window;
		view = new ResultsView(parent, this);
		exporting = new Exporting(view, background, reader, window::files, view::problem);
		counted = new LiveFeed<>(view, this::count);
	}

	ResultsView view() {
		return view;
	}

	boolean isEmpty() {
		return rows == null;
	}

	boolean isOf(RunId run) {
		return rows != null && rows.run().id().equals(run);
	}

	/** There are no rows, and something else says why. */
	void clear() {
		rows = null;
		reading = null;
	}

	/** Shows the rows of a run, and the rest of them as soon as they are read. */
	void show(RunRows.Shown shown) {
		show(shown.run(), shown.rows().orElseThrow(), shown.reader().isEmpty());
		RunId of = shown.run().id();
		reading = of;
		shown.reader().ifPresent(rest -> background.ask(view, "rest", () -> rest.read(count -> {
			counted.offer(new Counted(of, count));
			return of.equals(reading);
		}), all -> {
			// Another run may be chosen and not be there yet: these are the rows that are seen until then, or again.
			if (isOf(of)) {
				show(shown.run(), all, true);
			}
		}));
	}

	private void count(Counted read) {
		if (isOf(read.run()) && !complete) {
			view.reading(read.count(), rows.run().counts().candidates());
		}
	}

	private void show(Run of, ResultRows read, boolean all) {
		if (!isOf(of.id())) {
			range = Optional.empty();
			// Tests know columns by their places, which are others in another run.
			filter = new RowFilter(List.of(), filter.statuses());
		}
		rows = read;
		complete = all;
		view.show(of, read, complete);
		filter(typed);
		propose();
	}

	/** Chooses the best one where none of this run is chosen. */
	void propose() {
		boolean none = candidate.isEmpty() || complete && rows.row(candidate) < 0;
		if (none && rows.size() > 0 && window.isOf(rows.run().id())) {
			window.choose(rows.id(0));
		}
	}

	/** Marks the one that is chosen; nobody if it is empty. */
	void mark(String chosen) {
		candidate = chosen;
		if (rows != null) {
			view.choose(candidate);
		}
	}

	@Override
	public void filter(String text) {
		typed = text;
		if (rows == null) {
			return;
		}
		switch (new FilterParser(rows.columns()).parse(text)) {
			case Result.Success<RowFilter, String>(RowFilter read) -> {
				filter = read.with(filter.statuses());
				view.problem("");
			}
			case Result.Failure<RowFilter, String>(String why) -> view.problem(why);
		}
		arrange();
	}

	@Override
	public void statuses(Set<CandidateStatus> only) {
		filter = filter.with(only);
		arrange();
	}

	@Override
	public void brush(Optional<Brush> wanted) {
		range = wanted;
		arrange();
	}

	@Override
	public void sort(RowOrder wanted) {
		order = wanted;
		arrange();
	}

	private void arrange() {
		ResultRows of = rows;
		RowFilter by = filter;
		RowOrder wanted = order;
		Optional<Brush> within = range;
		background.ask(view, "order", () -> Arranged.of(of, by, wanted, within), arranged -> {
			if (of == rows) {
				view.show(arranged);
				view.choose(candidate);
			}
		});
	}

	@Override
	public void choose(String chosen) {
		window.choose(chosen);
	}

	@Override
	public void copy(Supplier<String> text) {
		background.ask(view, "copy", text, view::clip);
	}

	@Override
	public void export(Export what) {
		// While the user is asked, another run may come to be shown.
		exporting.export(what, what == Export.SHOWN ? view.rows() : rows, view.order());
	}
}
