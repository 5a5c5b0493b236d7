package org.intcrucible.ui.spec.internal;

import java.util.Map;

import org.intcrucible.model.Problem;
import org.intcrucible.model.ProjectId;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.Texts;

/** Undoes what the Architect's last turn changed, for everybody. For the UI thread. */
final class TurnUndo {

	private static final Texts WORDS = Texts.of(TurnUndo.class);

	private final SpecView view;
	private final OpenDocument document;
	private final Revising revising;
	private final News news;
	private final SpecPresenter.Surroundings window;
	private final Runnable changed;

	/** @param changed is told when the text, or what it is measured by, is another one */
	TurnUndo(SpecView view, OpenDocument document, Revising revising, News news, SpecPresenter.Surroundings window, Runnable changed) {
		this.view = view;
		this.document = document;
		this.revising = revising;
		this.news = news;
		this.window = window;
		this.changed = changed;
	}

	/** The user asks for it. */
	void press() {
		if (!revising.isPossible()) {
			return;
		}
		if (document.isUnsaved()) {
			view.say(WORDS.get("own.first"));
		} else {
			document.saved().turn().ifPresent(this::undo);
		}
	}

	/** A step back in the editor. If that takes the last change back, it is undone. */
	void step() {
		boolean clean = !document.isUnsaved();
		view.editor().undo();
		if (clean && revising.isPossible() && document.saved().isTurn()) {
			document.saved().turn().filter(turn -> turn.before().equals(document.text())).ifPresent(this::undo);
		}
	}

	private void undo(Turn turn) {
		ProjectId project = document.project();
		revising.undo(project, turn, loaded -> loaded.ifPresent(found -> undone(project, turn, found)),
				problem -> refused(project, problem));
	}

	private void undone(ProjectId project, Turn turn, Loaded loaded) {
		if (!document.isOf(project) || !document.isLoaded()) {
			window.tell(Topics.PROJECTS, Map.of());
			return;
		}
		view.say("");
		if (document.text().equals(turn.before()) || document.text().equals(document.saved().text())) {
			view.editor().replace(loaded.text());
			document.take(loaded);
			changed.run();
			view.setFocus();
			window.tell(Topics.PROJECTS, Map.of());
		} else {
			// The user wrote on meanwhile.
			news.arrived(loaded);
		}
	}

	private void refused(ProjectId project, Problem problem) {
		if (document.isOf(project)) {
			view.say(Revising.notUndone(problem));
		} else {
			window.tell(Background.FAILED, Map.of(Background.PROBLEM, problem));
		}
	}
}
