package org.intcrucible.ui.chat.internal;

import java.util.List;

import org.intcrucible.chat.Hit;
import org.intcrucible.model.ProjectId;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Texts;

/** Finds words in all conversations of the project, and goes from one hit to the next. */
final class Finder {

	private static final Texts WORDS = Texts.of(Finder.class);

	private final ChatPresenter chat;
	private final ChatStore store;
	private final ChatView view;
	private List<Hit> hits = List.of();
	private int shown = -1;

	Finder(ChatPresenter chat, ChatStore store, ChatView view) {
		this.chat = chat;
		this.store = store;
		this.view = view;
	}

	void search(String text) {
		ProjectId of = chat.project();
		hits = List.of();
		shown = -1;
		if (of == null || text.isBlank()) {
			view.hits("");
			return;
		}
		chat.ask("search", () -> store.search(of, text), found -> {
			hits = found;
			if (found.isEmpty()) {
				view.hits(WORDS.get("hits.none"));
			} else {
				step(1);
			}
		});
	}

	/** Shows another hit. @param by 1 for the next one, -1 for the one before */
	void step(int by) {
		if (hits.isEmpty()) {
			return;
		}
		shown = Math.max(0, Math.min(shown + by, hits.size() - 1));
		view.hits(WORDS.get("hits", Numbers.count(shown + 1), Numbers.count(hits.size())));
		chat.show(hits.get(shown));
	}
}
