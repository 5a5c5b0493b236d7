package org.intcrucible.chat.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.function.Function;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.ProjectId;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.Page;

/**
 * Finds positions by lists that only go from new to old: a page of one item ends at the position of that item.
 */
final class ReaderIndex implements ConversationIndex {

	/** Messages that one search looks at. */
	private static final int MOST_EXAMINED = 500;

	private final ConversationReader reader;

	ReaderIndex(ConversationReader reader) {
		this.reader = reader;
	}

	@Override
	public List<Placed<ChatSession>> sessionsBefore(ProjectId project, long position, int limit) {
		return before(page -> reader.sessions(project, page), position, limit);
	}

	@Override
	public List<Placed<ChatSession>> sessionsAfter(ProjectId project, long position, int limit) {
		return after(page -> reader.sessions(project, page), position, limit);
	}

	@Override
	public List<Placed<Message>> messagesBefore(ChatSessionId session, long position, int limit) {
		return before(page -> reader.messages(session, page), position, limit);
	}

	@Override
	public List<Placed<Message>> messagesAfter(ChatSessionId session, long position, int limit) {
		return after(page -> reader.messages(session, page), position, limit);
	}

	private static <T> List<Placed<T>> before(Function<Page.Request, Page<T>> list, long position, int limit) {
		List<Placed<T>> found = new ArrayList<>();
		long last = position;
		// a request after 0 begins at the end of the list
		while (found.size() < limit && last > 1) {
			Page<T> one = list.apply(new Page.Request(last == Long.MAX_VALUE ? 0 : last, 1));
			if (one.items().isEmpty()) {
				break;
			}
			found.add(new Placed<>(one.items().getFirst(), one.next()));
			last = one.next();
		}
		return found;
	}

	private static <T> List<Placed<T>> after(Function<Page.Request, Page<T>> list, long position, int limit) {
		Deque<Placed<T>> found = new ArrayDeque<>();
		List<Placed<T>> next = before(list, Long.MAX_VALUE, 1);
		while (!next.isEmpty() && next.getFirst().position() > position) {
			found.addFirst(next.getFirst());
			if (found.size() > limit) {
				found.removeLast();
			}
			next = before(list, next.getFirst().position(), 1);
		}
		return List.copyOf(found);
	}

	/** Goes through all conversations side by side, from new to old. */
	@Override
	public Page<Placed<Message>> containing(ProjectId project, String text, Page.Request page) {
		PriorityQueue<Placed<Message>> heads = new PriorityQueue<>(Comparator.comparingLong((Placed<Message> head) -> head.position()).reversed());
		long start = page.after() == 0 ? Long.MAX_VALUE : page.after();
		sessionsBefore(project, Long.MAX_VALUE, Integer.MAX_VALUE)
				.forEach(session -> heads.addAll(messagesBefore(session.item().id(), start, 1)));
		String wanted = text.toLowerCase(Locale.ROOT);
		List<Placed<Message>> found = new ArrayList<>();
		long last = 0;
		for (int examined = 0; examined < MOST_EXAMINED && found.size() < page.limit() && !heads.isEmpty(); examined++) {
			Placed<Message> head = heads.remove();
			if (head.item().content().toLowerCase(Locale.ROOT).contains(wanted)) {
				found.add(head);
			}
			last = head.position();
			heads.addAll(messagesBefore(head.item().session(), last, 1));
		}
		return new Page<>(found, heads.isEmpty() ? 0 : last);
	}
}
