package org.intcrucible.ui.spec.internal;

import org.intcrucible.model.ProjectId;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Texts;

/** What can be read in the place of the open document: what its last turn changed, and its earlier versions. For the UI thread. */
final class Readings {

	private static final Texts WORDS = Texts.of(Readings.class);
	/** Lines that are shown around each change. */
	private static final int NEAR = 3;

	private final SpecView view;
	private final OpenDocument document;
	private final SpecStore store;
	private final Background background;

	Readings(SpecView view, OpenDocument document, SpecStore store, Background background) {
		this.view = view;
		this.document = document;
		this.store = store;
		this.background = background;
	}

	/** Shows what the last turn changed, before and after. */
	void turn() {
		if (document.isLoaded()) {
			document.saved().turn().ifPresent(last -> turn(document.project(), last));
		}
	}

	private void turn(ProjectId project, Turn last) {
		background.ask(view, "reading", () -> LineDifference.lines(new TextLines(last.before()).all(), new TextLines(last.after()).all(), NEAR), lines -> {
			if (document.isOf(project)) {
				view.readDifference(WORDS.get("reading.turn", Numbers.count(last.revision())), lines);
			}
		});
	}

	/** Shows an earlier version. */
	void version(int revision) {
		ProjectId project = document.project();
		background.ask(view, "reading", () -> store.text(project, revision), text -> text.filter(found -> document.isOf(project))
				.ifPresent(found -> view.readText(WORDS.get("reading.version", Numbers.count(revision)), found)));
	}
}
