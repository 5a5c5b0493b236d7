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

	/** What lies around the part. */
	interface Surroundings {

		void tell(String topic, Map<String, Object> properties);

		void showPart(String id);

		void title(String words);
	}

	private final SpecView view;
	private final SpecStore store;
	private final Background background;
	private final Surroundings window;
	private final Guide guide;
	private final Revising revising;
	private final UnsavedEdits edits;
	private final OpenDocument document;
	private final News news;
	private final TurnUndo turn;
	private final Readings readings;
	private final Debounce check;
	private Place due;

	SpecPresenter(Composite parent, SpecStore store, Background background, Surroundings window) {
		this.store = store;
		this.background = background;
		this.window = window;
		view = new SpecView(parent, this);
		guide = new Guide(view, this::mend);
		edits = new UnsavedEdits((kind, work) -> ask(kind, () -> {
			work.run();
			return true;
		}, done -> { }));
		document = new OpenDocument(view, window, edits);
		revising = new Revising(view, document, store, background);
		news = new News(view, document, revising, store, background, window, this::modified);
		turn = new TurnUndo(view, document, revising, news, window, this::modified);
		readings = new Readings(view, document, store, background);
		check = new Debounce(view, CHECKED_AFTER, this::check);
		view.editor().onModify(this::typed);
	}

	SpecView view() {
		return view;
	}

	UnsavedEdits edits() {
		return edits;
	}

	void open(ProjectId opened) {
		if (opened != null && document.isOf(opened)) {
			return;
		}
		document.await(opened);
		news.leave();
		due = null;
		view.popup().close();
		view.say("");
		view.open(false);
		if (opened == null) {
			document.none();
		} else {
			load(opened);
		}
	}

	private void load(ProjectId opened) {
		Optional<UnsavedFiles> kept = edits.of(opened).isEmpty() ? edits.files() : Optional.empty();
		background.ask(view, "open", () -> Opening.read(opened, store, kept), found -> {
			if (document.isOf(opened)) {
				found.loaded().ifPresentOrElse(loaded -> opened(loaded, found), document::none);
			}
		}, problem -> {
			if (document.isOf(opened)) {
				// It is not open: opening it again is another try.
				document.none();
				view.unopened(Revising.plain(problem), () -> open(opened));
			}
		});
	}

	private void opened(Loaded loaded, Opening found) {
		Optional<UnsavedEdit> edit = edits.of(document.project()).or(found::edit);
		document.begin(loaded);
		edit.filter(kept -> !kept.text().equals(loaded.text())).ifPresent(kept -> {
			view.editor().replace(kept.text());
			if (kept.revision() != loaded.revision()) {
				document.isMadeFrom(kept.revision());
				news.conflict(loaded);
			}
		});
		modified();
		document.tellUnsaved();
		found.unread().ifPresent(problem -> view.say(Revising.unread(problem)));
		if (due != null) {
			view.editor().show(new TextLines(document.text()).offset(due.line(), due.column()));
			due = null;
		}
	}

	private void typed() {
		if (document.theirs() == null) {
			view.say("");
		}
		modified();
	}

	private void modified() {
		if (document.isLoaded()) {
			document.modified();
			check.ask();
		}
	}

	private void check() {
		String checked = document.text();
		ask("check", () -> SpecCheck.findings(checked), found -> {
			if (checked.equals(document.text())) {
				view.findings(found);
			}
		});
	}

	/** The window closes. */
	void close() {
		document.close();
	}

	/** Looks whether others have changed the document. */
	void watch() {
		if (document.isLoaded() && document.isUnsaved()) {
			// Whoever opened the project later than this has not heard of it yet.
			document.tellUnsaved();
		}
		news.watch();
	}

	@Override
	public void follow(String target) {
		news.choose(target.equals("theirs"));
	}

	@Override
	public void save() {
		if (!revising.isPossible() || !document.isUnsaved()) {
			return;
		}
		ProjectId project = document.project();
		String written = document.text();
		revising.save(project, document.saved().revision(), written, revision -> saved(project, revision, written),
				problem -> refused(project, problem));
	}

	private void saved(ProjectId project, int revision, String written) {
		window.tell(Topics.PROJECTS, Map.of());
		if (!document.isOf(project) || !document.isLoaded()) {
			document.savedBehind(project, revision, written);
			if (document.isOf(project)) {
				// What is being loaded may be older than this.
				load(project);
			}
			return;
		}
		Loaded theirs = document.theirs();
		if (document.saved().revision() > revision || theirs != null && theirs.revision() != revision) {
			// Opened again meanwhile, with what others made of it since.
			return;
		}
		// Opened again meanwhile, this may have looked like what others did.
		document.settle();
		view.say("");
		document.take(new Loaded(revision, written, document.saved().turn(), List.copyOf(view.editor().turnLines()),
				List.copyOf(view.editor().goneLines())));
		modified();
		document.flush();
	}

	private void refused(ProjectId project, Problem problem) {
		if (!document.isOf(project)) {
			window.tell(Background.FAILED, Map.of(Background.PROBLEM, problem));
		} else if (problem.code() == ProblemCode.STALE) {
			// What others saved comes at once, and can be chosen from.
			watch();
		} else {
			view.say(Revising.unsaved(problem));
		}
	}

	/** A step back. If that takes the Architect's last change back, it is undone for everybody. */
	@Override
	public void undo() {
		turn.step();
	}

	@Override
	public void redo() {
		view.editor().redo();
	}

	@Override
	public void undoTurn() {
		turn.press();
	}

	@Override
	public void change(int step) {
		guide.change(step);
	}

	@Override
	public void readTurn() {
		readings.turn();
	}

	@Override
	public void readVersion(int revision) {
		readings.version(revision);
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
			window.tell(Topics.ASK, Map.of(Topics.PROJECT, document.project(), Topics.TEXT,
					WORDS.get("ask", Integer.toString(finding.line()), finding.sentence())));
			return;
		}
		view.editor().edit(fix.offset(), fix.length(), fix.replacement());
		view.editor().show(fix.offset());
	}

	/** Shows a place of a project's document, as soon as it is there. */
	void reveal(ProjectId of, int line, int column) {
		if (!document.isOf(of)) {
			return;
		}
		if (!document.isLoaded()) {
			due = new Place("", line, column);
		} else {
			guide.show(new TextLines(document.text()).offset(line, column));
		}
	}

	private <T> void ask(String kind, Supplier<T> work, Consumer<T> show) {
		background.ask(view, kind, work, show);
	}
}
