package org.intcrucible.chat.internal;

import org.intcrucible.chat.PendingReply;
import org.intcrucible.chat.ReplyEnd;
import org.intcrucible.chat.ReplyListener;
import org.intcrucible.chat.ReplyStoppedException;
import org.intcrucible.chat.ReplyStream;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Message;
import org.osgi.service.log.Logger;

/** One reply, from the message that it answers to its end. */
final class Reply implements PendingReply, ReplyStream {

	private final ChatSession session;
	private final Message message;
	private final ReplyListener listener;
	private final Logger log;
	private volatile boolean stopped;
	/** Guarded by this. */
	private boolean over;

	Reply(ChatSession session, Message message, ReplyListener listener, Logger log) {
		this.session = session;
		this.message = message;
		this.listener = listener;
		this.log = log;
	}

	ChatSession session() {
		return session;
	}

	@Override
	public Message message() {
		return message;
	}

	/** Takes no lock: a listener that waits for whoever stops would wait for ever. */
	@Override
	public void stop() {
		stopped = true;
	}

	boolean isStopped() {
		return stopped;
	}

	/** One piece at a time, and none after the end. */
	@Override
	public synchronized void chunk(String text) {
		checkStopped();
		if (!text.isEmpty()) {
			told(() -> listener.chunk(text));
		}
	}

	@Override
	public synchronized void checkStopped() {
		if (stopped || over) {
			throw new ReplyStoppedException();
		}
	}

	/** Lets no piece through any more. */
	synchronized void close() {
		over = true;
	}

	void end(ReplyEnd end) {
		close();
		told(() -> listener.ended(end));
	}

	private void told(Runnable news) {
		try {
			news.run();
		} catch (RuntimeException | LinkageError broken) {
			log.error("A listener of the reply to message \"{}\" failed", message.id(), broken);
		}
	}
}
