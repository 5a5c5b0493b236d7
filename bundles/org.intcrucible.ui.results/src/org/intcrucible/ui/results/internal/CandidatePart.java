package org.intcrucible.ui.results.internal;

import java.util.Map;
import java.util.Objects;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunId;
import org.intcrucible.runconfig.RunDrafts;
import org.intcrucible.store.EvaluationReader;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.ProjectWriter;
import org.intcrucible.store.RunReader;
import org.intcrucible.store.Transactions;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.ElementIds;
import org.intcrucible.ui.PartOpener;
import org.intcrucible.ui.results.internal.candidate.CandidateReader;
import org.intcrucible.ui.results.internal.candidate.CandidateView;
import org.intcrucible.ui.results.internal.candidate.Seeds;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Texts;

/** The chosen candidate of the run that is shown: why it stands where it stands, and in which worlds it holds. */
public final class CandidatePart implements CandidateView.Actions {

	private static final Texts WORDS = Texts.of(CandidatePart.class);

	private final Background background;
	private final MWindow window;
	private final PartOpener opener;
	private final IEventBroker events;
	private CandidateReader reader;
	private Seeds seeds;
	private CandidateView view;
	private ProjectId project;
	private RunId run;
	private String candidate;
	private String scenario = "";
	/** The last one that was made a seed; null before any was. */
	private Background.Task seeding;

	@Inject
	public CandidatePart(@Service Background background, MWindow window, PartOpener opener, IEventBroker events) {
		this.background = background;
		this.window = window;
		this.opener = opener;
		this.events = events;
	}

	@PostConstruct
	void create(Composite parent, @Service RunReader runs, @Service EvaluationReader evaluations, @Service ProjectReader projects,
			@Service RunDrafts drafts) {
		parent.setLayout(new FillLayout());
		reader = new CandidateReader(runs, evaluations);
		seeds = new Seeds(projects, WriterServices.find(ProjectWriter.class), WriterServices.find(Transactions.class), drafts);
		view = new CandidateView(parent, this);
		read();
	}

	@Inject
	void open(@Optional @Named(ContextKeys.PROJECT) ProjectId opened, @Optional @Named(ContextKeys.RUN) RunId shown,
			@Optional @Named(ContextKeys.CANDIDATE) String chosen) {
		boolean same = Objects.equals(run, shown) && Objects.equals(candidate, chosen);
		project = opened;
		run = shown;
		candidate = chosen;
		if (view != null && !view.isDisposed() && !same) {
			read();
		}
	}

	@Inject
	void look(@Optional @Named(ContextKeys.SCENARIO) String chosen) {
		scenario = chosen == null ? "" : chosen;
		if (view != null && !view.isDisposed()) {
			view.scenario(scenario);
		}
	}

	private void read() {
		RunId of = run;
		String wanted = candidate;
		if (of == null || wanted == null) {
			view.nothing();
			return;
		}
		background.ask(view, "candidate", () -> reader.read(of, wanted), found -> {
			if (!of.equals(run) || !wanted.equals(candidate)) {
				return;
			}
			found.ifPresentOrElse(sheet -> {
				view.show(sheet);
				view.scenario(scenario);
				children(of, wanted);
			}, view::nothing);
		});
	}

	private void children(RunId of, String wanted) {
		background.ask(view, "children", () -> reader.children(of, wanted), found -> {
			if (of.equals(run) && wanted.equals(candidate) && !found.isEmpty()) {
				view.children(found);
			}
		});
	}

	@Override
	public void choose(String chosen) {
		window.getContext().set(ContextKeys.CANDIDATE, chosen);
	}

	@Override
	public void scenario(String chosen) {
		window.getContext().set(ContextKeys.SCENARIO, chosen);
	}

	@Override
	public void results() {
		show(ElementIds.PART_RESULTS);
	}

	private void show(String part) {
		opener.open(part);
	}

	@Override
	public void discuss() {
		view.sheet().ifPresent(sheet -> {
			// The chat hears of it only once it is there.
			show(ElementIds.PART_CHAT);
			events.post(Topics.ASK, Map.of(Topics.PROJECT, project, Topics.TEXT,
					WORDS.get("discuss.question", Numbers.candidate(sheet.candidate().ordinal())), Topics.RUN, sheet.run().id(), Topics.CANDIDATE,
					sheet.candidate().id()));
		});
	}

	@Override
	public void seed() {
		if (seeding != null && !seeding.isOver()) {
			return;
		}
		ProjectId of = project;
		view.sheet().ifPresent(sheet -> seeding = background.ask(view, "seed", () -> seeds.use(of, sheet), result -> {
			if (result instanceof Result.Success) {
				events.post(Topics.DRAFT_CHANGED, Map.of(Topics.PROJECT, of, Topics.BY, Topics.RESULTS));
			}
			if (view.sheet().filter(sheet::equals).isPresent()) {
				view.seeded(result);
			}
		}));
	}

	@Focus
	void focus() {
		view.setFocus();
	}
}
