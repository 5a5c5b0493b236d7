package org.intcrucible.chat.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.intcrucible.chat.PendingReply;
import org.intcrucible.chat.ReplyListener;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Message;

/** One conversation, and whoever a test lets answer in it; nobody at first. */
final class Talk implements AutoCloseable {

	private final AtomicReference<Answering> answering = new AtomicReference<>((where, message, reply) -> Optional.empty());
	private final ChatFixture chat;
	private final ChatSession session;

	Talk(Path folder) {
		chat = new ChatFixture(folder, (where, message, reply) -> answering.get().answer(where, message, reply));
		session = chat.session("Talked about");
	}

	ChatFixture chat() {
		return chat;
	}

	ChatSession session() {
		return session;
	}

	void answering(Answering other) {
		answering.set(other);
	}

	PendingReply say(String text, ReplyListener listener) {
		return chat.conversations().say(session.id(), text, listener).orElseThrow();
	}

	/** Answers with what was said. */
	Optional<List<Message>> echo(ChatSession where, Message message) {
		return Optional.of(List.of(chat.said(where, "You said: " + message.content())));
	}

	List<String> contents() {
		return chat.messages(session).stream().map(Message::content).toList();
	}

	static void await(CountDownLatch latch) {
		try {
			if (!latch.await(60, TimeUnit.SECONDS)) {
				throw new AssertionError("nobody came");
			}
		} catch (InterruptedException interrupted) {
			throw new AssertionError(interrupted);
		}
	}

	@Override
	public void close() {
		chat.close();
	}
}
