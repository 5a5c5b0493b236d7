package org.intcrucible.run.command.internal.panel;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.intcrucible.model.Problem;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.run.command.internal.press.Shown;
import org.intcrucible.runconfig.ConfigComparison;
import org.intcrucible.runconfig.Preflight;
import org.intcrucible.runconfig.RunDraft;
import org.intcrucible.runconfig.RunPreset;
import org.intcrucible.ui.ElementIds;
import org.intcrucible.ui.widget.Texts;

/** Leads the panel: what the user does goes in, what is to be shown comes out. For the thread of the window. */
final class PanelPresenter {

	private static final Texts WORDS = Texts.of(PanelPresenter.class);

	/** Where it is shown. */
	interface Screen {

		/** Shows everything. */
		void show(PanelFace face);

		/** Puts other texts into the fields. */
		void fill(Form form, Optional<Setting> setting);
	}

	private final PanelStore store;
	private final Preflight preflight;
	private final PanelModel model;
	private final FaceWriter writer;
	private final Errands errands;
	private final Screen screen;
	private int revision;
	/** What was last read or saved. Only what differs is saved: others may have changed the draft meanwhile. */
	private RunDraft kept;

	/** @param threads how many a run may use */
	PanelPresenter(PanelStore store, Preflight preflight, ConfigComparison comparison, InstantSource clock, int threads, Errands errands,
			Screen screen) {
		this.store = store;
		this.preflight = preflight;
		model = new PanelModel(comparison, threads);
		writer = new FaceWriter(model, clock);
		this.errands = errands;
		this.screen = screen;
	}

	/** A project is open now. Until it is known what stands in it, nothing can be edited or pressed: that of another one least. */
	void open(ProjectId project) {
		if (model.project().filter(project::equals).isEmpty()) {
			model.clear();
			show();
		}
		errands.ask("load", () -> store.load(project), this::loaded);
	}

	/** None is. */
	void close() {
		model.clear();
		errands.ask("load", () -> Optional.empty(), none -> { });
		screen.fill(model.form(), Optional.empty());
		show();
	}

	private void loaded(Setting setting) {
		model.show(setting);
		kept = setting.draft();
		revision = setting.document().map(document -> document.revision()).orElse(0);
		screen.fill(model.form(), Optional.of(setting));
		check();
		watch();
	}

	/** Somebody else has changed the draft. */
	void draftChanged(ProjectId project) {
		if (model.project().filter(project::equals).isPresent()) {
			open(project);
		}
	}

	/** The user has typed. */
	void edit(Form form) {
		model.edit(form);
		show();
		errands.pause(this::check);
	}

	/** The user has chosen; there is nothing to wait for. */
	private void choose(Form form) {
		model.edit(form);
		screen.fill(model.form(), model.setting());
		check();
	}

	void mode(RunMode mode) {
		choose(model.form().with(mode));
	}

	/** Asks preflight about what stands in the fields, and keeps it. */
	void check() {
		show();
		model.question().ifPresent(question -> {
			RunDraft draft = new RunDraft(question.request().request(), question.request().links());
			ProjectId project = question.request().project();
			boolean changed = !draft.equals(kept);
			errands.ask("preflight", () -> {
				if (changed) {
					store.drafts().save(project, draft);
				}
				return new Checked(preflight.check(question.request()), changed);
			}, checked -> {
				if (checked.saved() && model.project().filter(project::equals).isPresent()) {
					kept = draft;
				}
				if (checked.saved()) {
					errands.tell(Topics.DRAFT_CHANGED, Map.of(Topics.PROJECT, project, Topics.BY, Topics.PANEL));
				}
				if (model.answer(question.edition(), checked.result())) {
					show();
				}
			});
		});
	}

	private record Checked(org.intcrucible.model.RunPreflightResult result, boolean saved) {
	}

	private record Watched(ProjectId project, Pending pending, int revision) {
	}

	/** Looks how runs of the project stand, and whether its document is still the one that was looked at. */
	void watch() {
		model.project().ifPresent(project -> errands.ask("watch",
				() -> new Watched(project, store.pending(project), store.revision(project)), this::watched));
	}

	private void watched(Watched watched) {
		if (model.project().filter(watched.project()::equals).isEmpty()) {
			return;
		}
		boolean switched = model.pending(watched.pending());
		boolean revised = watched.revision() != revision;
		if (revised || switched && watched.pending().isEmpty()) {
			revision = watched.revision();
			model.outdate();
			check();
		} else {
			show();
		}
	}

	/** Whether the document has edits that are not saved. */
	void unsaved(ProjectId project, boolean now) {
		if (model.project().filter(project::equals).isPresent()) {
			model.unsaved(now);
		}
	}

	/** What a press would be made on; empty while there can be none. */
	Optional<Shown> shown() {
		return model.shown();
	}

	/** The button was pressed. */
	void pressing() {
		model.pressing();
		show();
	}

	/** What came of it. */
	void pressed(Result<Run, List<Problem>> result) {
		switch (result) {
			case Result.Success<Run, List<Problem>>(Run run) -> {
				model.pressed(run);
				errands.reveal(ElementIds.PART_PROGRESS);
				show();
				watch();
			}
			case Result.Failure<Run, List<Problem>>(List<Problem> problems) -> {
				model.refused(problems);
				check();
				watch();
			}
		}
	}

	/** Fills in a configuration that has a name; what is the project's own stays. */
	void preset(RunPreset preset) {
		model.request().ifPresentOrElse(now -> choose(preset(preset, now)), () -> choose(preset(preset, PanelModel.DEFAULT)));
	}

	private Form preset(RunPreset preset, RunRequest now) {
		RunParameters of = preset.request().parameters();
		return Form.of(new RunRequest(model.form().mode(), new RunParameters(of.numCandidates(), of.numScenarios(), of.maxEvaluations(),
				model.form().seeds(), of.budgetTokens(), of.budgetUsd(), of.maxRuntimeS()), now.seed(), preset.request().stages(),
				preset.request().analyses()));
	}

	/** Keeps what stands in the fields under a name. */
	void savePreset(String name, Consumer<Result<RunPreset, Problem>> told) {
		model.request().ifPresent(request -> errands.ask("preset", () -> store.presets().save(name, request), saved -> {
			model.project().ifPresent(this::open);
			told.accept(saved);
		}));
	}

	void removePreset(String name) {
		errands.ask("preset", () -> store.presets().remove(name), removed -> model.project().ifPresent(this::open));
	}

	/** The values are again those that were advised. */
	void backToAdvice() {
		model.advice().ifPresent(advice -> choose(Form.of(new RunRequest(advice.config().mode(), advice.config().parameters(),
				RunRequest.DEFAULT_SEED, Map.of(), List.of()))));
	}

	boolean isAdvised() {
		return model.advice().isPresent() && !model.isFrozen();
	}

	/** Asks the Architect something. */
	void ask(String key) {
		model.project().ifPresent(project -> {
			errands.tell(Topics.ASK, Map.of(Topics.PROJECT, project, Topics.TEXT, WORDS.get(key)));
			errands.showPart(ElementIds.PART_CHAT);
		});
	}

	/** Follows a link of a sentence; gives the run to be stopped where it says so. */
	Optional<Run> follow(String target) {
		String[] parts = target.split(":");
		switch (parts[0]) {
			case "stop" -> {
				return model.pending().isEmpty() ? Optional.empty() : Optional.of(model.pending().first());
			}
			case "advice" -> backToAdvice();
			case "ask" -> ask("ask.question");
			case "keep" -> {
				model.keepAdvised();
				show();
			}
			case "chat" -> errands.showPart(ElementIds.PART_CHAT);
			case "examples" -> errands.showPart(ElementIds.PART_WELCOME);
			case "spec" -> errands.showPart(ElementIds.PART_SPEC);
			case "mode" -> mode(RunMode.valueOf(parts[1]));
			case "candidates" -> choose(model.form().with(FieldKey.CANDIDATES, parts[1]));
			case "reveal" -> reveal(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
			case "current" -> {
				model.relink(new RunLinks(model.links().advice(), model.links().talk(), new RunLinks.Current()));
				check();
			}
			default -> throw new IllegalArgumentException(target);
		}
		return Optional.empty();
	}

	private void reveal(int line, int column) {
		model.project().ifPresent(project -> {
			errands.showPart(ElementIds.PART_SPEC);
			if (line > 0) {
				errands.tell(Topics.REVEAL, Map.of(Topics.PROJECT, project, Topics.LINE, line, Topics.COLUMN, column));
			}
		});
	}

	Form form() {
		return model.form();
	}

	Optional<ProjectId> project() {
		return model.project();
	}

	private void show() {
		screen.show(writer.face());
	}
}
