package org.intcrucible.ui.chat.internal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.intcrucible.chat.PendingReply;
import org.intcrucible.chat.ReplyEnd;
import org.intcrucible.chat.ReplyListener;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.ui.widget.LiveFeed;
import org.intcrucible.ui.widget.Texts;

/** Says what the user says, and shows the reply while it is written. One at a time is awaited. */
final class Talk {

	private static final Texts WORDS = Texts.of(Talk.class);

	/** A reply that is awaited. Its pieces come on another thread. */
	private static final class Awaited {
		private final StringBuffer text = new StringBuffer();
		private PendingReply pending;
		private boolean stopped;
	}

	private final ChatPresenter chat;
	private final ChatStore store;
	private final ChatView view;
	private final Transcript transcript;
	private Awaited awaited;

	Talk(ChatPresenter chat, ChatStore store, ChatView view) {
		this.chat = chat;
		this.store = store;
		this.view = view;
		transcript = view.transcript();
	}

	boolean isAwaiting() {
		return awaited != null;
	}

	/** Nobody waits here any more for what is said elsewhere; it comes nevertheless. */
	void leave() {
		awaited = null;
		view.composer().setWriting(false);
	}

	/** @param in the conversation; the project's first one begins with these words if there is none */
	void say(ProjectId of, Optional<ChatSessionId> in, String text) {
		Awaited reply = new Awaited();
		awaited = reply;
		LiveFeed<Awaited> feed = new LiveFeed<>(view, this::stream);
		AtomicReference<ReplyEnd> end = new AtomicReference<>();
		ReplyListener listener = new ReplyListener() {
			@Override
			public void chunk(String piece) {
				reply.text.append(piece);
				feed.offer(reply);
			}

			@Override
			public void ended(ReplyEnd how) {
				end.set(how);
				if (!view.isDisposed()) {
					view.getDisplay().asyncExec(() -> Talk.this.ended(reply));
				}
			}
		};
		view.problem("");
		view.composer().setWriting(true);
		chat.ask("say", () -> store.say(of, in, text, listener), result -> said(reply, text, result, end.get() != null));
	}

	private void said(Awaited reply, String text, Result<PendingReply, Problem> result, boolean over) {
		switch (result) {
			case Result.Success<PendingReply, Problem>(PendingReply pending) -> {
				reply.pending = pending;
				if (reply.stopped) {
					pending.stop();
				}
				Message message = pending.message();
				if (chat.session().isEmpty()) {
					chat.load(Optional.of(message.session()));
					awaited = over ? null : reply;
					view.composer().setWriting(!over);
				} else {
					chat.fetch();
				}
			}
			case Result.Failure<PendingReply, Problem>(Problem problem) -> {
				leave();
				chat.problem(problem);
				view.composer().restore(text);
			}
		}
		if (!over && awaited == reply) {
			transcript.beginLive(AdviceView.time(store.clock().instant()), WORDS.get("writing"));
		}
	}

	private void stream(Awaited reply) {
		if (reply == awaited && reply.pending != null && !view.isDisposed()) {
			if (!transcript.isLive()) {
				transcript.beginLive(AdviceView.time(store.clock().instant()), WORDS.get("writing"));
			}
			transcript.live(reply.text.toString());
		}
	}

	private void ended(Awaited reply) {
		if (view.isDisposed()) {
			return;
		}
		if (reply == awaited) {
			leave();
			transcript.endLive();
		}
		chat.fetch();
	}

	/** The reply is to end where it is. */
	void stop() {
		if (awaited != null) {
			awaited.stopped = true;
			if (awaited.pending != null) {
				awaited.pending.stop();
			}
		}
	}
}
