package org.intcrucible.ui.history.internal;

import java.time.InstantSource;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.model.RunId;
import org.intcrucible.run.RunEvents;
import org.intcrucible.run.RunHistory;
import org.intcrucible.run.RunProgress;
import org.intcrucible.store.RunReader;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.history.internal.compare.RunComparisons;
import org.intcrucible.ui.history.internal.data.Moments;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.LiveFeed;

/** The two runs that are ticked in the history, beside each other. */
public final class ComparePart {

	private final Background background;
	private final MWindow window;
	private RunComparisons comparisons;
	private CompareView view;
	private RunEvents.Subscription subscription;
	private List<RunId> compared = List.of();

	@Inject
	public ComparePart(@Service Background background, MWindow window) {
		this.background = background;
		this.window = window;
	}

	@PostConstruct
	void create(Composite parent, @Service RunReader runs, @Service RunHistory history, @Service RunEvents events,
			@Service InstantSource clock) {
		parent.setLayout(new FillLayout());
		comparisons = new RunComparisons(runs, history, Moments.here(clock));
		view = new CompareView(parent, this::swap);
		LiveFeed<RunProgress> ends = new LiveFeed<>(view, ended -> read());
		subscription = events.subscribe(progress -> {
			if (progress.status().isFinal()) {
				ends.offer(progress);
			}
		});
		read();
	}

	@PreDestroy
	void close() {
		if (subscription != null) {
			subscription.close();
		}
	}

	@Inject
	void compare(@Optional @Named(ContextKeys.COMPARED_RUNS) List<RunId> ticked) {
		compared = ticked == null ? List.of() : List.copyOf(ticked);
		if (view != null && !view.isDisposed()) {
			read();
		}
	}

	private void swap() {
		window.getContext().set(ContextKeys.COMPARED_RUNS, compared.reversed());
	}

	private void read() {
		List<RunId> wanted = compared;
		if (wanted.size() != 2) {
			view.empty();
			return;
		}
		background.ask(view, "compared", () -> comparisons.of(wanted.getFirst(), wanted.getLast()), found -> {
			if (wanted.equals(compared)) {
				found.ifPresentOrElse(view::show, view::empty);
			}
		});
	}

	@Focus
	void focus() {
		view.setFocus();
	}
}
