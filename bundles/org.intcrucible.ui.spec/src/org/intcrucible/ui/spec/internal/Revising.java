package org.intcrucible.ui.spec.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.Texts;

/** Makes new revisions in the background, of each project one at a time, whichever is open then. For the UI thread. */
final class Revising {

	private static final Texts WORDS = Texts.of(Revising.class);

	private final Control owner;
	private final OpenDocument document;
	private final SpecStore store;
	private final Background background;
	private final Map<ProjectId, Background.Task> tasks = new HashMap<>();

	/** @param owner when it is disposed of, nobody is told any more */
	Revising(Control owner, OpenDocument document, SpecStore store, Background background) {
		this.owner = owner;
		this.document = document;
		this.store = store;
		this.background = background;
	}

	/** Whether one can be made of the open document: none is being made of it, and nothing has to be chosen from. */
	boolean isPossible() {
		return document.isLoaded() && document.theirs() == null && !isBusy(document.project());
	}

	private boolean isBusy(ProjectId project) {
		Background.Task task = tasks.get(project);
		return task != null && !task.isOver();
	}

	/** Saves a text that was made from a revision. */
	void save(ProjectId project, int revision, String text, Consumer<Integer> done, Consumer<Problem> refused) {
		tasks.put(project, background.ask(owner, kind(project), () -> store.save(project, revision, text),
				result -> tell(result, done, refused), refused));
	}

	/** Undoes a turn for everybody, and gives the document as it is then. */
	void undo(ProjectId project, Turn turn, Consumer<Optional<Loaded>> done, Consumer<Problem> refused) {
		tasks.put(project, background.ask(owner, kind(project), () -> store.undo(turn.message()).map(told -> store.load(project)),
				result -> tell(result, done, refused), refused));
	}

	/** What is asked for one project takes the place of nothing that is asked for another. */
	private static String kind(ProjectId project) {
		return "revise." + project;
	}

	private static <T> void tell(Result<T, Problem> result, Consumer<T> done, Consumer<Problem> refused) {
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

	/** Why edits are missing that were not saved, and where they are. */
	static String unread(Problem problem) {
		return WORDS.get("refused.unsaved", plain(problem));
	}

	/** Names stand in the sentence as code; all else is taken as it is. */
	static String plain(Problem problem) {
		String words = (problem.sentence() + " " + problem.remedy()).strip();
		return problem.place().line() == 0 ? Markdown.plain(words) : words;
	}
}
