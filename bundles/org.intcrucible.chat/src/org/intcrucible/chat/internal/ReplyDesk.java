package org.intcrucible.chat.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.intcrucible.chat.ReplyEnd;
import org.intcrucible.chat.ReplyEnd.Outcome;
import org.intcrucible.chat.ReplyListener;
import org.intcrucible.chat.ReplyStoppedException;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.store.StoreException;
import org.osgi.service.log.Logger;

/** Has messages answered: in one conversation one after the other, on a thread that lives as long as something waits there. */
final class ReplyDesk implements AutoCloseable {

	/** How long the end of the product waits for replies that were stopped. */
	private static final long PATIENCE_SECONDS = 5;

	private final Answering answering;
	private final SystemMessages system;
	private final Logger log;
	/** The reply that is being made first, then those that wait. Guarded by this. */
	private final Map<ChatSessionId, Deque<Reply>> waiting = new HashMap<>();
	/** Guarded by this. */
	private final Set<Thread> threads = new HashSet<>();
	/** Guarded by this. */
	private boolean closed;

	/** @param system stores what the system says of a reply */
	ReplyDesk(Answering answering, SystemMessages system, Logger log) {
		this.answering = answering;
		this.system = system;
		this.log = log;
	}

	/** Has a message answered when those of its conversation that came before it are. */
	synchronized Reply answer(ChatSession session, Message message, ReplyListener listener) {
		Reply reply = new Reply(session, message, listener, log);
		if (closed) {
			reply.stop();
		}
		Deque<Reply> queue = waiting.get(session.id());
		if (queue != null) {
			queue.add(reply);
			return reply;
		}
		waiting.put(session.id(), new ArrayDeque<>(List.of(reply)));
		Thread thread = Thread.ofPlatform().daemon().name("chat-reply-" + session.id()).unstarted(() -> work(reply));
		threads.add(thread);
		thread.start();
		return reply;
	}

	private void work(Reply first) {
		Optional<Reply> next = Optional.of(first);
		while (next.isPresent()) {
			Reply reply = next.get();
			reply.end(made(reply));
			next = after(reply);
		}
	}

	private synchronized Optional<Reply> after(Reply done) {
		ChatSessionId session = done.session().id();
		Deque<Reply> queue = waiting.get(session);
		queue.remove();
		if (queue.isEmpty()) {
			waiting.remove(session);
			threads.remove(Thread.currentThread());
		}
		return Optional.ofNullable(queue.peek());
	}

	/** Whatever is thrown is told to the user, and is no reason for those who wait not to be answered. */
	private ReplyEnd made(Reply reply) {
		try {
			if (reply.isStopped()) {
				return said(reply, Outcome.STOPPED, SystemTexts.STOPPED.text());
			}
			Optional<List<Message>> answer = answering.answer(reply.session(), reply.message(), reply);
			reply.close();
			return answer.map(messages -> new ReplyEnd(Outcome.ANSWERED, messages))
					.orElseGet(() -> said(reply, Outcome.UNANSWERED, SystemTexts.NOBODY.text()));
		} catch (ReplyStoppedException stopped) {
			reply.close();
			return reply.isStopped() ? said(reply, Outcome.STOPPED, SystemTexts.STOPPED.text()) : failed(reply, stopped);
		} catch (RuntimeException | Error failure) {
			reply.close();
			return failed(reply, failure);
		}
	}

	private ReplyEnd failed(Reply reply, Throwable failure) {
		log.error("The reply to message \"{}\" failed", reply.message().id(), failure);
		String text = failure instanceof StoreException store
				? SystemTexts.FAILED_BECAUSE.text((store.problem().sentence() + " " + store.problem().remedy()).strip()) : SystemTexts.FAILED.text();
		return said(reply, Outcome.FAILED, text);
	}

	private ReplyEnd said(Reply reply, Outcome outcome, String text) {
		try {
			return new ReplyEnd(outcome, List.of(system.say(reply.session().id(), text)));
		} catch (RuntimeException unsaid) {
			log.error("What became of the reply to message \"{}\" could not be stored", reply.message().id(), unsaid);
			return new ReplyEnd(outcome, List.of());
		}
	}

	/** Stops all replies, and waits for them, but not for ever. */
	@Override
	public void close() {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		try {
			for (Thread thread : stopped()) {
				if (thread != Thread.currentThread()) {
					TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(1, end - System.nanoTime()));
				}
			}
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private synchronized Set<Thread> stopped() {
		closed = true;
		waiting.values().forEach(queue -> queue.forEach(Reply::stop));
		return Set.copyOf(threads);
	}
}
