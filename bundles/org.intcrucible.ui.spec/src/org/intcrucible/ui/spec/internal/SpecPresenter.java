package org.intcrucible.ui.spec.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProjectId;
import org.intcrucible.ui.ElementIds;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.Debounce;
import org.intcrucible.ui.widget.Texts;

/** Shows the document of a project, and keeps what is done to it. For the UI thread. */
final class SpecPresenter implements SpecActions {

	private static final Texts WORDS = Texts.of(SpecPresenter.class);
	private static final int CHECKED_AFTER = 250;
	private static final int KEPT_AFTER = 300;

	/** What lies around the part. */
	interface Surroundings {

		void tell(String topic, Map<String, Object> properties);

		void showPart(String id);

		void title(String words);
	}

	/** What is read when a project is opened. */
	private record Opening(Optional<Loaded> loaded, Optional<UnsavedEdit> unsaved) {
	}

	private final SpecView view;
	private final SpecStore store;
	private final Background background;
	private final Surroundings window;
	private final Guide guide;
	private final Revising revising;
	private final UnsavedEdits edits;
	private final Debounce check;
	private final Debounce keep;
	private ProjectId project;
	private Loaded saved;
	private Loaded theirs;
	private boolean unsaved;
	private Place due;

	SpecPresenter(Composite parent, SpecStore store, Background background, Surroundings window) {
		this.store = store;
		this.background = background;
		this.window = window;
		view = new SpecView(parent, this);
		revising = new Revising(view, store, background);
		guide = new Guide(view, this::mend);
		edits = new UnsavedEdits((kind, work) -> ask(kind, () -> {
			work.run();
			return true;
		}, done -> { }));
		check = new Debounce(view, CHECKED_AFTER, this::check);
		keep = new Debounce(view, KEPT_AFTER, this::keep);
		view.editor().onModify(this::typed);
	}

	SpecView view() {
		return view;
	}

	UnsavedEdits edits() {
		return edits;
	}

	void open(ProjectId opened) {
		if (opened != null && opened.equals(project)) {
			return;
		}
		keep.flush();
		project = opened;
		saved = null;
		theirs = null;
		revising.leave();
		due = null;
		view.popup().close();
		view.say("");
		view.open(false);
		if (opened == null) {
			mark(false);
			return;
		}
		Optional<UnsavedFiles> kept = edits.files();
		ask("open", () -> new Opening(store.load(opened), kept.flatMap(found -> found.read(opened))),
				found -> found.loaded().filter(loaded -> opened.equals(project)).ifPresent(loaded -> opened(loaded, found.unsaved())));
	}

	private void opened(Loaded loaded, Optional<UnsavedEdit> file) {
		Optional<UnsavedEdit> edit = edits.of(project).or(() -> file);
		view.editor().reset(loaded.text());
		view.open(true);
		take(loaded);
		unsaved = false;
		edit.filter(found -> !found.text().equals(loaded.text())).ifPresent(found -> {
			view.editor().replace(found.text());
			if (found.revision() != loaded.revision()) {
				saved = new Loaded(found.revision(), loaded.text(), loaded.turn(), loaded.changed());
				conflict(loaded);
			}
		});
		modified();
		tellUnsaved();
		if (due != null) {
			view.editor().show(new TextLines(text()).offset(due.line(), due.column()));
			due = null;
		}
	}

	/** What the store has is what edits are made from now. */
	private void take(Loaded loaded) {
		saved = loaded;
		view.bar().version(loaded.revision());
		if (text().equals(loaded.text())) {
			view.editor().markTurn(loaded.changed());
		}
		view.bar().show(loaded.turn(), loaded.changed().size());
	}

	private String text() {
		return view.editor().document().get();
	}

	private void typed() {
		if (theirs == null) {
			view.say("");
		}
		modified();
	}

	private void modified() {
		if (saved == null) {
			return;
		}
		mark(!text().equals(saved.text()) || theirs != null);
		check.ask();
		keep.ask();
	}

	private void mark(boolean now) {
		boolean other = unsaved != now;
		unsaved = now;
		view.unsaved(now);
		window.title(WORDS.get(now ? "tab.unsaved" : "tab"));
		if (other && project != null) {
			tellUnsaved();
		}
	}

	private void tellUnsaved() {
		window.tell(Topics.DIRTY, Map.of(Topics.PROJECT, project, Topics.UNSAVED, unsaved));
	}

	private void check() {
		String checked = text();
		ask("check", () -> SpecCheck.findings(checked), found -> {
			if (checked.equals(text())) {
				view.findings(found);
			}
		});
	}

	private void keep() {
		if (project != null && saved != null) {
			edits.put(project, unsaved ? Optional.of(new UnsavedEdit(saved.revision(), text())) : Optional.empty());
		}
	}

	/** The window closes. */
	void close() {
		if (project != null && saved != null && unsaved) {
			edits.putNow(project, new UnsavedEdit(saved.revision(), text()));
		}
	}

	/** Looks whether others have changed the document. */
	void watch() {
		if (project != null && unsaved) {
			// Whoever opened the project later than this has not heard of it yet.
			tellUnsaved();
		}
		if (project != null && saved != null && !revising.isBusy() && theirs == null) {
			ProjectId of = project;
			int known = saved.revision();
			ask("watch", () -> store.news(of, known), found -> found.filter(loaded -> of.equals(project) && saved != null
					&& !revising.isBusy() && loaded.revision() > saved.revision()).ifPresent(this::arrived));
		}
	}

	private void arrived(Loaded loaded) {
		window.tell(Topics.PROJECTS, Map.of());
		if (unsaved && !text().equals(loaded.text())) {
			conflict(loaded);
			return;
		}
		view.popup().close();
		view.editor().replace(loaded.text());
		take(loaded);
		modified();
		if (loaded.isTurn()) {
			view.editor().revealTurn();
		}
	}

	private void conflict(Loaded loaded) {
		theirs = loaded;
		view.warn(WORDS.get(loaded.isTurn() ? "conflict.turn" : "conflict.other", Integer.toString(loaded.revision())),
				WORDS.get("conflict.choices"));
	}

	@Override
	public void follow(String target) {
		Loaded other = theirs;
		if (other == null) {
			return;
		}
		theirs = null;
		view.say("");
		if (target.equals("theirs")) {
			view.editor().replace(other.text());
		}
		take(other);
		modified();
		view.setFocus();
	}

	@Override
	public void save() {
		if (project == null || saved == null || !unsaved || revising.isBusy() || theirs != null) {
			return;
		}
		String written = text();
		revising.save(project, saved.revision(), written, revision -> saved(revision, written), this::refused);
	}

	private void saved(int revision, String written) {
		view.say("");
		take(new Loaded(revision, written, saved.turn(), List.copyOf(view.editor().turnLines())));
		modified();
		keep.flush();
		window.tell(Topics.PROJECTS, Map.of());
	}

	private void refused(Problem problem) {
		if (problem.code() == ProblemCode.STALE) {
			// What others saved comes at once, and can be chosen from.
			watch();
		} else {
			view.say(Revising.unsaved(problem));
		}
	}

	/** A step back. If that takes the Architect's last change back, it is undone for everybody. */
	@Override
	public void undo() {
		boolean clean = !unsaved;
		view.editor().undo();
		if (clean && saved != null && saved.isTurn() && !revising.isBusy()) {
			saved.turn().filter(turn -> turn.before().equals(text())).ifPresent(this::undo);
		}
	}

	@Override
	public void redo() {
		view.editor().redo();
	}

	@Override
	public void undoTurn() {
		if (saved == null || revising.isBusy()) {
			return;
		}
		if (unsaved) {
			view.say(WORDS.get("own.first"));
		} else {
			saved.turn().ifPresent(this::undo);
		}
	}

	private void undo(Turn turn) {
		revising.undo(project, turn, loaded -> loaded.ifPresent(found -> undone(turn, found)),
				problem -> view.say(Revising.notUndone(problem)));
	}

	private void undone(Turn turn, Loaded loaded) {
		view.say("");
		if (text().equals(turn.before()) || text().equals(saved.text())) {
			view.editor().replace(loaded.text());
			take(loaded);
			modified();
			view.setFocus();
			window.tell(Topics.PROJECTS, Map.of());
		} else {
			// The user wrote on meanwhile.
			arrived(loaded);
		}
	}

	@Override
	public void change(int step) {
		guide.change(step);
	}

	@Override
	public void nextFinding() {
		guide.nextFinding();
	}

	@Override
	public void quickFix() {
		guide.quickFix();
	}

	private void mend(Finding finding, QuickFix fix) {
		if (fix.kind() == QuickFix.Kind.ASK) {
			window.showPart(ElementIds.PART_CHAT);
			window.tell(Topics.ASK, Map.of(Topics.PROJECT, project, Topics.TEXT,
					WORDS.get("ask", Integer.toString(finding.line()), finding.sentence())));
			return;
		}
		view.editor().edit(fix.offset(), fix.length(), fix.replacement());
		view.editor().show(fix.offset());
	}

	/** Shows a place of a project's document, as soon as it is there. */
	void reveal(ProjectId of, int line, int column) {
		if (!of.equals(project)) {
			return;
		}
		if (saved == null) {
			due = new Place("", line, column);
		} else {
			guide.show(new TextLines(text()).offset(line, column));
		}
	}

	private <T> void ask(String kind, Supplier<T> work, Consumer<T> show) {
		background.ask(view, kind, work, show);
	}
}
