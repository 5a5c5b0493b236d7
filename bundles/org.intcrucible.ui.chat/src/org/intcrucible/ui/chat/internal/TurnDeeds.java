package org.intcrucible.ui.chat.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.intcrucible.model.Message;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunBlocker;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunMode;
import org.intcrucible.runconfig.RunDraft;
import org.intcrucible.ui.ElementIds;
import org.intcrucible.ui.widget.FoldRow;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.Texts;

/** Does what is offered beneath a turn: use what is advised, take back, mend, look. None of it begins a run. */
final class TurnDeeds implements TurnActions {

	private static final Texts WORDS = Texts.of(TurnDeeds.class);
	private static final String CRUCIBLE_RUN = "crucible://runs/";

	private final ChatPresenter chat;
	private final ChatStore store;
	private final Surroundings window;

	TurnDeeds(ChatPresenter chat, ChatStore store, Surroundings window) {
		this.chat = chat;
		this.store = store;
		this.window = window;
	}

	@Override
	public void use(Turn turn, RecommendedRunConfig advice) {
		ProjectId of = chat.project();
		chat.ask("use", () -> store.use(of, turn.message().id(), advice), draft -> drafted(of));
	}

	/** The Run Config panel fills itself anew. */
	private void drafted(ProjectId of) {
		window.tell(Topics.DRAFT_CHANGED, Map.of(Topics.PROJECT, of, Topics.BY, Topics.CHAT));
		window.showPart(ElementIds.PART_RUN_CONFIG);
		chat.sights();
	}

	@Override
	public void undo(Turn turn, FoldRow row) {
		chat.ask("undo." + turn.message().id(), () -> store.changes().undo(turn.message().id()), result -> {
			switch (result) {
				case Result.Success<Message, Problem>(Message told) -> {
					undone(row, WORDS.get("undone"));
					chat.fetch();
				}
				case Result.Failure<Message, Problem>(Problem problem) -> undone(row, problem.sentence());
			}
		});
	}

	private static void undone(FoldRow row, String words) {
		if (!row.isDisposed()) {
			row.undone(Markdown.plain(words));
		}
	}

	@Override
	public void askAgain() {
		chat.say(WORDS.get("ask.again"));
	}

	@Override
	public void showPanel() {
		window.showPart(ElementIds.PART_RUN_CONFIG);
	}

	@Override
	public void mend(String remedy, RunBlocker blocker) {
		ProjectId of = chat.project();
		switch (remedy) {
			case "describe", "mechanisms", "candidate" -> chat.view().composer().propose(WORDS.get("propose." + remedy));
			case "example" -> window.showPart(ElementIds.PART_WELCOME);
			case "show" -> {
				window.showPart(ElementIds.PART_SPEC);
				window.tell(Topics.REVEAL, Map.of(Topics.PROJECT, of, Topics.LINE, blocker.place().line(), Topics.COLUMN, Math.max(1, blocker.place().column())));
			}
			case "search" -> chat.ask("use", () -> store.use(of, RunMode.FULL_SEARCH), draft -> drafted(of));
			default -> follow(remedy);
		}
	}

	@Override
	public void results(RunId run) {
		window.open(run);
		window.showPart(ElementIds.PART_RESULTS);
	}

	@Override
	public void resume(RunId run) {
		ProjectId of = chat.project();
		chat.ask("use", () -> store.resume(of, run), result -> {
			switch (result) {
				case Result.Success<RunDraft, List<Problem>>(RunDraft draft) -> drafted(of);
				case Result.Failure<RunDraft, List<Problem>>(List<Problem> problems) -> chat.view().problem(problems.getFirst().sentence());
			}
		});
	}

	@Override
	public void follow(String target) {
		if (target.startsWith(CRUCIBLE_RUN)) {
			try {
				results(new RunId(UUID.fromString(target.substring(CRUCIBLE_RUN.length()))));
			} catch (IllegalArgumentException none) {
				chat.view().problem(WORDS.get("link.none"));
			}
		}
	}
}
