package org.intcrucible.run.command.internal.panel;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Place;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.run.RunEvents;
import org.intcrucible.run.command.internal.live.LiveRuns;
import org.intcrucible.run.command.internal.live.RunPulse;
import org.intcrucible.run.command.internal.press.OwnServices;
import org.intcrucible.run.command.internal.press.Presses;
import org.intcrucible.run.command.internal.press.Shown;
import org.intcrucible.runconfig.ConfigComparison;
import org.intcrucible.runconfig.Preflight;
import org.intcrucible.runconfig.RunDrafts;
import org.intcrucible.runconfig.RunPreferences;
import org.intcrucible.runconfig.RunPreset;
import org.intcrucible.runconfig.RunPresets;
import org.intcrucible.runconfig.StageCatalog;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunReader;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.PartOpener;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.LiveFeed;
import org.intcrucible.ui.widget.Texts;
import org.osgi.service.event.Event;

/** The Run Config panel: what would be run, what preflight says of it, and the one button that runs it. */
public final class RunConfigPart implements PanelHeader.Actions {

	private static final String COMMAND = "org.intcrucible.command.run";
	private static final Texts WORDS = Texts.of(RunConfigPart.class);
	/** How often it is looked whether the document or a run is another one than before. */
	private static final int WATCH = 1_000;

	private final Background background;
	private final ECommandService commands;
	private final EHandlerService handlers;
	private final LiveRuns live;
	private PanelView view;
	private PanelPresenter presenter;
	private RunEvents.Subscription subscription;
	private ProjectId project;
	private String heard = "";

	@Inject
	public RunConfigPart(@Service Background background, ECommandService commands, EHandlerService handlers, @Service LiveRuns live) {
		this.background = background;
		this.commands = commands;
		this.handlers = handlers;
		this.live = live;
	}

	@PostConstruct
	void create(Composite parent, IEventBroker events, PartOpener parts, @Service Preflight preflight, @Service ConfigComparison comparison,
			@Service ProjectReader projects, @Service RunReader runs, @Service ConversationReader conversations, @Service RunDrafts drafts,
			@Service RunPresets presets, @Service StageCatalog catalog, @Service RunPreferences preferences, @Service InstantSource clock) {
		parent.setLayout(new FillLayout());
		view = new PanelView(parent, this, form -> presenter.edit(form), this::follow);
		PanelStore store = new PanelStore(projects, runs, conversations, drafts, presets, catalog, preferences, live);
		presenter = new PanelPresenter(store, preflight, comparison, clock, Runtime.getRuntime().availableProcessors(),
				new PartErrands(background, events, parts, view), new PanelPresenter.Screen() {
					@Override
					public void show(PanelFace face) {
						view.setAdvised(presenter.isAdvised());
						view.show(face);
					}

					@Override
					public void fill(Form form, java.util.Optional<Setting> setting) {
						view.fill(form, setting);
					}
				});
		view.run().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> press()));
		LiveFeed<RunId> feed = new LiveFeed<>(view, this::heard);
		subscription = live.subscribe(feed::offer);
		view.getDisplay().timerExec(WATCH, this::watch);
		presenter.close();
		opened();
	}

	@PreDestroy
	void destroy() {
		subscription.close();
	}

	@Inject
	void open(@Optional @Named(ContextKeys.PROJECT) ProjectId opened) {
		project = opened;
		if (presenter != null && !view.isDisposed()) {
			opened();
		}
	}

	private void opened() {
		if (project == null) {
			presenter.close();
		} else {
			presenter.open(project);
		}
	}

	@Inject
	@Optional
	void draftChanged(@UIEventTopic(Topics.DRAFT_CHANGED) Event event) {
		if (presenter != null && event.getProperty(Topics.PROJECT) instanceof ProjectId changed && !Topics.PANEL.equals(event.getProperty(Topics.BY))) {
			presenter.draftChanged(changed);
		}
	}

	@Inject
	@Optional
	void edited(@UIEventTopic(Topics.DIRTY) Event event) {
		if (presenter != null && event.getProperty(Topics.PROJECT) instanceof ProjectId changed) {
			presenter.unsaved(changed, Boolean.TRUE.equals(event.getProperty(Topics.UNSAVED)));
		}
	}

	/** Looks at once when a run begins, changes its stage or ends. */
	private void heard(RunId run) {
		String now = live.pulse(run).map(pulse -> run + " " + pulse.last().status() + pulse.stage().map(RunPulse.StageTime::name).orElse("")).orElse("");
		if (!now.equals(heard)) {
			heard = now;
			presenter.watch();
		}
	}

	private void watch() {
		if (!view.isDisposed()) {
			if (view.isVisible()) {
				presenter.watch();
			}
			view.getDisplay().timerExec(WATCH, this::watch);
		}
	}

	/** The one place from which a run comes: the button's own event opens a press, and the command takes it within that. */
	private void press() {
		presenter.shown().ifPresent(shown -> {
			Presses presses = OwnServices.presses();
			try {
				presses.open(PanelView.RUN, shown);
				pressed(shown, handlers.executeHandler(ParameterizedCommand.generateCommand(commands.getCommand(COMMAND), Map.of())));
			} finally {
				presses.close();
			}
		});
	}

	private void pressed(Shown shown, Object answer) {
		presenter.pressing();
		if (answer instanceof CompletableFuture<?> future) {
			background.ask(view, "press", future::join, result -> show(shown, result), problem -> presenter.pressed(Result.failure(List.of(problem))));
		} else {
			show(shown, null);
		}
	}

	/** Whoever takes the command away from this bundle gets no press, and gives no result. */
	private void show(Shown shown, Object result) {
		Result<Run, List<Problem>> nothing = Result.failure(List.of(new Problem(ProblemCode.REFUSED, WORDS.get("refused.press"), "", Place.whole("run"))));
		if (presenter.project().filter(shown.project()::equals).isEmpty()) {
			return;
		}
		if (result instanceof Result.Success<?, ?>(Run run)) {
			presenter.pressed(Result.success(run));
		} else if (result instanceof Result.Failure<?, ?>(List<?> problems)) {
			presenter.pressed(Result.failure(problems.stream().map(Problem.class::cast).toList()));
		} else {
			presenter.pressed(nothing);
		}
	}

	@Override
	public void follow(String target) {
		presenter.follow(target).ifPresent(run -> background.ask(view, "stop", OwnServices.runs().stop(run.id())::join, stopped -> presenter.watch()));
	}

	@Override
	public void back() {
		presenter.backToAdvice();
	}

	@Override
	public void why() {
		presenter.ask("why.question");
	}

	@Override
	public void further(boolean shown) {
		view.showFurther(shown);
	}

	@Override
	public void preset(RunPreset preset) {
		presenter.preset(preset);
	}

	@Override
	public void savePreset() {
		new PresetDialog(view.getShell(), (name, dialog) -> presenter.savePreset(name, dialog)).open();
	}

	@Override
	public void removePreset(String name) {
		presenter.removePreset(name);
	}

	void focusRun() {
		view.focusRun();
	}

	@Focus
	void focus() {
		view.setFocus();
	}
}
