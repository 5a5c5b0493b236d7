package org.intcrucible.ui.spec.internal;

import java.util.Map;
import java.util.Optional;

import org.intcrucible.model.ProjectId;
import org.intcrucible.ui.widget.Debounce;
import org.intcrucible.ui.widget.Texts;

/** The document that is open: what the store has of it, what stands in the editor, and whether they differ. For the UI thread. */
final class OpenDocument {

	private static final Texts WORDS = Texts.of(OpenDocument.class);
	private static final int KEPT_AFTER = 300;

	private final SpecView view;
	private final SpecPresenter.Surroundings window;
	private final UnsavedEdits edits;
	private final Debounce keep;
	private ProjectId project;
	private Loaded saved;
	private Loaded theirs;
	private boolean unsaved;

	OpenDocument(SpecView view, SpecPresenter.Surroundings window, UnsavedEdits edits) {
		this.view = view;
		this.window = window;
		this.edits = edits;
		keep = new Debounce(view, KEPT_AFTER, this::keep);
	}

	/** The document of another project is to come. */
	void await(ProjectId opened) {
		keep.flush();
		project = opened;
		saved = null;
		theirs = null;
	}

	/** There is none. */
	void none() {
		await(null);
		mark(false);
	}

	/** Whose it is; null if there is none. */
	ProjectId project() {
		return project;
	}

	boolean isOf(ProjectId other) {
		return other.equals(project);
	}

	/** Whether it has come from the store. */
	boolean isLoaded() {
		return saved != null;
	}

	/** What edits are made from; null if it is not loaded. */
	Loaded saved() {
		return saved;
	}

	/** What others made of it, and the user has not chosen from yet; null if there is no such thing. */
	Loaded theirs() {
		return theirs;
	}

	void contest(Loaded others) {
		theirs = others;
	}

	/** Nothing has to be chosen from any more. */
	void settle() {
		theirs = null;
	}

	boolean isUnsaved() {
		return unsaved;
	}

	String text() {
		return view.editor().document().get();
	}

	/** It has just come from the store. */
	void begin(Loaded loaded) {
		view.editor().reset(loaded.text());
		view.open(true);
		take(loaded);
		unsaved = false;
	}

	/** What the store has is what edits are made from now. */
	void take(Loaded loaded) {
		saved = loaded;
		view.bar().version(loaded.revision());
		if (text().equals(loaded.text())) {
			view.editor().markTurn(loaded);
		}
		view.bar().show(loaded);
	}

	/** What stands in the editor was made from an older revision than the one that was taken. */
	void isMadeFrom(int revision) {
		saved = new Loaded(revision, saved.text(), saved.turn(), saved.changed(), saved.gone());
	}

	/** The editor has another text, or it is measured by another one. */
	void modified() {
		mark(!text().equals(saved.text()) || theirs != null);
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

	void tellUnsaved() {
		tellUnsaved(project, unsaved);
	}

	private void tellUnsaved(ProjectId of, boolean edited) {
		window.tell(Topics.DIRTY, Map.of(Topics.PROJECT, of, Topics.UNSAVED, edited));
	}

	/** A text of a project was saved that is not in the editor any more. */
	void savedBehind(ProjectId of, int revision, String text) {
		edits.saved(of, revision, text);
		tellUnsaved(of, edits.of(of).isPresent());
	}

	/** Keeps at once what is waiting to be kept. */
	void flush() {
		keep.flush();
	}

	private void keep() {
		if (project != null && saved != null) {
			edits.put(project, unsaved ? Optional.of(edit()) : Optional.empty());
		}
	}

	/** The window closes. */
	void close() {
		if (project != null && saved != null && unsaved) {
			edits.putNow(project, edit());
		}
	}

	private UnsavedEdit edit() {
		return new UnsavedEdit(saved.revision(), text());
	}
}
