package org.intcrucible.chat.internal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.intcrucible.chat.ReplyEnd;
import org.intcrucible.chat.ReplyListener;

/** Remembers what it hears, and waits for the end. */
final class Hearing implements ReplyListener {

	private final List<String> chunks = new CopyOnWriteArrayList<>();
	private final CompletableFuture<ReplyEnd> end = new CompletableFuture<>();

	@Override
	public void chunk(String text) {
		if (end.isDone()) {
			throw new AssertionError("a piece after the end");
		}
		chunks.add(text);
	}

	@Override
	public void ended(ReplyEnd how) {
		if (!end.complete(how)) {
			throw new AssertionError("it ended twice");
		}
	}

	List<String> chunks() {
		return chunks;
	}

	boolean isOver() {
		return end.isDone();
	}

	ReplyEnd end() throws Exception {
		return end.get(60, TimeUnit.SECONDS);
	}
}
