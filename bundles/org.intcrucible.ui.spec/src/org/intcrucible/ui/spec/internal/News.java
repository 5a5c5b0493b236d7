package org.intcrucible.ui.spec.internal;

import java.util.Map;

import org.intcrucible.model.ProjectId;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.Texts;

/** What others make of the open document: taken in, or chosen from where the user wrote something else. For the UI thread. */
final class News {

	private static final Texts WORDS = Texts.of(News.class);

	private final SpecView view;
	private final OpenDocument document;
	private final Revising revising;
	private final SpecStore store;
	private final Background background;
	private final SpecPresenter.Surroundings window;
	private final Runnable changed;
	private Background.Task watching;

	/** @param changed is told when the text, or what it is measured by, is another one */
	News(SpecView view, OpenDocument document, Revising revising, SpecStore store, Background background,
			SpecPresenter.Surroundings window, Runnable changed) {
		this.view = view;
		this.document = document;
		this.revising = revising;
		this.store = store;
		this.background = background;
		this.window = window;
		this.changed = changed;
	}

	/** Another document is to come. */
	void leave() {
		if (watching != null) {
			watching.cancel();
		}
	}

	/** Looks whether others have changed the document, unless the last look is still under way. */
	void watch() {
		if (!revising.isPossible() || watching != null && !watching.isOver()) {
			return;
		}
		ProjectId project = document.project();
		int known = document.saved().revision();
		watching = background.ask(view, "watch", () -> store.news(project, known), found -> found.filter(this::isNew).ifPresent(this::arrived));
	}

	private boolean isNew(Loaded loaded) {
		return revising.isPossible() && loaded.revision() > document.saved().revision();
	}

	/** Takes it in, or lets the user choose. */
	void arrived(Loaded loaded) {
		window.tell(Topics.PROJECTS, Map.of());
		if (document.isUnsaved() && !document.text().equals(loaded.text())) {
			conflict(loaded);
			return;
		}
		view.popup().close();
		view.editor().replace(loaded.text());
		document.take(loaded);
		changed.run();
		if (loaded.isTurn()) {
			view.editor().revealTurn();
		}
	}

	/** Lets the user choose between what stands in the editor and this. */
	void conflict(Loaded loaded) {
		document.contest(loaded);
		view.warn(WORDS.get(loaded.isTurn() ? "conflict.turn" : "conflict.other", Integer.toString(loaded.revision())),
				WORDS.get("conflict.choices"));
	}

	/** The user has chosen. */
	void choose(boolean other) {
		Loaded theirs = document.theirs();
		if (theirs == null) {
			return;
		}
		document.settle();
		view.say("");
		if (other) {
			view.editor().replace(theirs.text());
		}
		document.take(theirs);
		changed.run();
		view.setFocus();
	}
}
