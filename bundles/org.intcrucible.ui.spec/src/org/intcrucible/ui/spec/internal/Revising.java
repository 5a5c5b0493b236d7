package org.intcrucible.ui.spec.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.Texts;

/** Makes new revisions in the background, one at a time. For the UI thread. */
final class Revising {

	private static final Texts WORDS = Texts.of(Revising.class);

	private final Control owner;
	private final SpecStore store;
	private final Background background;
	private Background.Task task;

	/** @param owner when it is disposed of, nobody is told any more */
	Revising(Control owner, SpecStore store, Background background) {
		this.owner = owner;
		this.store = store;
		this.background = background;
	}

	/** Whether one is being made. */
	boolean isBusy() {
		return task != null && !task.isOver();
	}

	/** Tells nobody of the one that is being made: another project is open. */
	void leave() {
		if (task != null) {
			task.cancel();
		}
		task = null;
	}

	/** Saves a text that was made from a revision. */
	void save(ProjectId project, int revision, String text, Consumer<Integer> done, Consumer<Problem> refused) {
		task = background.ask(owner, "revise", () -> store.save(project, revision, text), result -> tell(result, done, refused), refused);
	}

	/** Undoes a turn for everybody, and gives the document as it is then. */
	void undo(ProjectId project, Turn turn, Consumer<Optional<Loaded>> done, Consumer<Problem> refused) {
		task = background.ask(owner, "revise", () -> store.undo(turn.message()).map(told -> store.load(project)),
				result -> tell(result, done, refused), refused);
	}

	private <T> void tell(Result<T, Problem> result, Consumer<T> done, Consumer<Problem> refused) {
		task = null;
		switch (result) {
			case Result.Success<T, Problem>(T value) -> done.accept(value);
			case Result.Failure<T, Problem>(Problem problem) -> refused.accept(problem);
		}
	}

	/** Why a text was not saved, and what to do. */
	static String unsaved(Problem problem) {
		return problem.place().line() == 0 ? WORDS.get("refused", plain(problem)) : WORDS.get("refused.place",
				Integer.toString(problem.place().line()), Integer.toString(problem.place().column()), plain(problem));
	}

	/** Why a turn was not undone, and what to do. */
	static String notUndone(Problem problem) {
		return WORDS.get("refused.undo", plain(problem));
	}

	/** Names stand in the sentence as code; all else is taken as it is. */
	private static String plain(Problem problem) {
		String words = (problem.sentence() + " " + problem.remedy()).strip();
		return problem.place().line() == 0 ? Markdown.plain(words) : words;
	}
}
