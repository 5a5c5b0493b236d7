package org.intcrucible.ui.results.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.run.RunEvents;
import org.intcrucible.run.RunHistory;
import org.intcrucible.store.EvaluationReader;
import org.intcrucible.store.RunReader;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.ElementIds;
import org.intcrucible.ui.results.internal.data.Brush;
import org.intcrucible.ui.results.internal.data.FilterParser;
import org.intcrucible.ui.results.internal.data.ResultRows;
import org.intcrucible.ui.results.internal.data.RowFilter;
import org.intcrucible.ui.results.internal.data.RowOrder;
import org.intcrucible.ui.results.internal.data.RowsText;
import org.intcrucible.ui.results.internal.data.RunRows;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.LiveFeed;
import org.intcrucible.ui.widget.Texts;

/** The results of a run: its candidates as a table and as charts. Without a chosen run it is the newest one of the project. */
public final class ResultsPart implements ResultsView.Actions {

	private static final Texts WORDS = Texts.of(ResultsPart.class);

	private final Background background;
	private final MWindow window;
	private final EPartService parts;
	private RunRows reader;
	private ResultsView view;
	private RunEvents.Subscription subscription;
	private ProjectId project;
	private RunId run;
	/** The run that was taken because it was the newest: the next one takes its place. */
	private RunId followed;
	private String candidate = "";
	/** Whose event came last, on whatever thread. */
	private volatile RunId heard;
	private ResultRows rows;
	private RowFilter filter = RowFilter.ALL;
	private RowOrder order = RowOrder.RANKING;
	private java.util.Optional<Brush> range = java.util.Optional.empty();
	private String typed = "";

	@Inject
	public ResultsPart(@Service Background background, MWindow window, EPartService parts) {
		this.background = background;
		this.window = window;
		this.parts = parts;
	}

	@PostConstruct
	void create(Composite parent, @Service RunReader runs, @Service EvaluationReader evaluations, @Service RunHistory history, @Service RunEvents events) {
		parent.setLayout(new FillLayout());
		reader = new RunRows(runs, evaluations, history);
		view = new ResultsView(parent, this);
		LiveFeed<RunId> feed = new LiveFeed<>(view, changed -> heard());
		subscription = events.subscribe(told -> {
			if (told.status().isFinal() || !told.run().equals(heard)) {
				heard = told.run();
				feed.offer(told.run());
			}
		});
		read();
	}

	@PreDestroy
	void destroy() {
		subscription.close();
	}

	@Inject
	void open(@Optional @Named(ContextKeys.PROJECT) ProjectId opened, @Optional @Named(ContextKeys.RUN) RunId chosen) {
		boolean other = !Objects.equals(project, opened);
		boolean same = !other && Objects.equals(run, chosen);
		// The run of another project that is no longer open is none of this one.
		run = other && Objects.equals(run, chosen) ? null : chosen;
		project = opened;
		if (view != null && !view.isDisposed() && !same) {
			read();
		}
	}

	@Inject
	void mark(@Optional @Named(ContextKeys.CANDIDATE) String chosen) {
		candidate = chosen == null ? "" : chosen;
		if (view != null && !view.isDisposed() && rows != null) {
			view.choose(candidate);
		}
	}

	/** A run has got on: the newest one may be another, or have been ranked now. */
	private void heard() {
		if (project != null && (run == null || run.equals(followed) || rows == null)) {
			follow();
		}
	}

	private void read() {
		ProjectId of = project;
		RunId wanted = run;
		if (of == null) {
			nothing("project", ElementIds.PART_NAVIGATOR);
		} else if (wanted == null) {
			follow();
		} else if (rows == null || !rows.run().id().equals(wanted)) {
			background.ask(view, "rows", () -> reader.begin(wanted), found -> {
				if (wanted.equals(run)) {
					found.ifPresentOrElse(this::show, () -> nothing("none", ElementIds.PART_RUN_CONFIG));
				}
			});
		}
	}

	private void follow() {
		ProjectId of = project;
		background.ask(view, "newest", () -> reader.newest(of), newest -> {
			boolean free = run == null || run.equals(followed) || rows == null;
			if (!of.equals(project) || !free) {
				return;
			}
			if (newest.isEmpty()) {
				nothing("none", ElementIds.PART_RUN_CONFIG);
			} else if (run == null || run.equals(followed)) {
				take(newest.get());
			} else {
				read();
			}
		});
	}

	private void take(Run newest) {
		followed = newest.id();
		if (newest.id().equals(run)) {
			read();
		} else {
			window.getContext().remove(ContextKeys.CANDIDATE);
			window.getContext().remove(ContextKeys.SCENARIO);
			window.getContext().set(ContextKeys.RUN, newest.id());
		}
	}

	private void nothing(String why, String part) {
		rows = null;
		view.empty(why, () -> show(part));
	}

	private void show(String part) {
		if (parts.findPart(part) != null) {
			parts.showPart(part, PartState.ACTIVATE);
		}
	}

	private void show(RunRows.Shown shown) {
		if (shown.rows().isEmpty()) {
			boolean over = shown.run().status().isFinal();
			nothing(over ? "nothing" : "running", over ? ElementIds.PART_RUN_CONFIG : ElementIds.PART_PROGRESS);
			return;
		}
		show(shown.run(), shown.rows().get(), shown.reader().isEmpty());
		RunId of = shown.run().id();
		shown.reader().ifPresent(rest -> background.ask(view, "rest", rest::read, all -> {
			// Another run may be chosen and not be there yet: these are the rows that are seen until then, or again.
			if (rows != null && rows.run().id().equals(of)) {
				show(shown.run(), all, true);
			}
		}));
	}

	private void show(Run of, ResultRows read, boolean complete) {
		if (rows == null || !rows.run().id().equals(of.id())) {
			range = java.util.Optional.empty();
			// Tests know columns by their places, which are others in another run.
			filter = new RowFilter(List.of(), filter.statuses());
		}
		rows = read;
		view.show(of, read, complete);
		filter(typed);
		if (candidate.isEmpty() && read.size() > 0 && of.id().equals(run)) {
			window.getContext().set(ContextKeys.CANDIDATE, read.id(0));
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
	public void brush(java.util.Optional<Brush> wanted) {
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
		java.util.Optional<Brush> within = range;
		RowFilter by = within.map(filter::and).orElse(filter);
		RowOrder wanted = order;
		background.ask(view, "order", () -> wanted.apply(of, by.apply(of)), arranged -> {
			if (of == rows) {
				view.show(arranged, wanted, within);
				view.choose(candidate);
			}
		});
	}

	@Override
	public void choose(String chosen) {
		window.getContext().set(ContextKeys.CANDIDATE, chosen);
	}

	@Override
	public void export(Export what) {
		// While the dialog is open, another run may come to be shown.
		ResultRows of = what == Export.SHOWN ? view.rows() : rows;
		int[] shown = view.order();
		FileDialog dialog = new FileDialog(view.getShell(), SWT.SAVE);
		dialog.setText(WORDS.get("export.title"));
		dialog.setFileName(of.run().name() + "." + what.extension());
		dialog.setFilterExtensions(new String[] {"*." + what.extension()});
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			background.ask(view, "export", () -> write(Path.of(chosen), what, of, shown), view::problem);
		}
	}

	/** @return why it was not written; empty if it was */
	private String write(Path file, Export what, ResultRows of, int[] shown) {
		String text = switch (what) {
			case SHOWN -> RowsText.csv(of, shown);
			// What is shown may be a part of it still.
			case ALL -> RowsText.csv(reader.all(of.run().id()).orElseThrow());
			case WHOLE -> reader.json(of.run().id()).orElseThrow();
		};
		try {
			Files.writeString(file, text);
			return "";
		} catch (IOException e) {
			return WORDS.get("export.failed", String.valueOf(e.getMessage()));
		}
	}

	@Focus
	void focus() {
		view.setFocus();
	}
}
