package org.intcrucible.store.internal.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Message;
import org.intcrucible.model.ProjectId;
import org.intcrucible.store.Page;
import org.intcrucible.store.Placed;
import org.intcrucible.store.StoreFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageSearchTest {

	@TempDir
	private Path folder;
	private StoreFixture store;
	private Talks talks;
	private ProjectId project;
	private ChatSession session;

	@BeforeEach
	void open() {
		store = StoreFixture.in(folder);
		talks = new Talks(store);
		project = talks.project("Talked about");
		session = talks.begun(project, "This");
	}

	@AfterEach
	void close() {
		store.close();
	}

	/** All pages, to the end. */
	private List<Page<Placed<Message>>> pages(ProjectId where, String text, int limit) {
		List<Page<Placed<Message>>> pages = new ArrayList<>();
		long after = 0;
		do {
			Page<Placed<Message>> page = store.conversations().containing(where, text, new Page.Request(after, limit));
			assertTrue(after == 0 || page.next() < after, "it comes to an end");
			pages.add(page);
			after = page.next();
		} while (after != 0);
		return pages;
	}

	private List<String> found(String text, int limit) {
		return pages(project, text, limit).stream().flatMap(page -> Talks.texts(page.items()).stream()).toList();
	}

	@Test
	void nothingIsFoundWhereNothingWasSaid() {
		assertEquals(List.of(new Page<>(List.of(), 0)), pages(project, "anything", 10));
	}

	@Test
	void lettersAreTheSameInAnyCaseAndSignsAreThemselves() {
		talks.say(session, "The LATENCY is high", "Straße", "ΟΔΟΣ, οδός", "100% sure", "100 percent", "a_b", "axb", "what!?", "\uD83D\uDE80 up");
		assertEquals(List.of("The LATENCY is high"), found("latency", 3));
		assertEquals(List.of("Straße"), found("STRASSE", 3));
		assertEquals(List.of("Straße"), found("straße", 3));
		assertEquals(List.of("ΟΔΟΣ, οδός"), found("οδοσ", 3));
		assertEquals(List.of("100% sure"), found("0% S", 3));
		assertEquals(List.of("a_b"), found("A_B", 3));
		assertEquals(List.of("what!?"), found("!", 3));
		assertEquals(List.of("\uD83D\uDE80 up"), found("\uD83D\uDE80", 3));
		assertEquals(List.of(), found("%", 3).stream().filter(text -> !text.contains("%")).toList());
		assertEquals(List.of(), found("x".repeat(40_000), 3));
	}

	@Test
	void allConversationsOfAProjectAreLookedThroughAndNoOthers() {
		ChatSession second = talks.begun(project, "Second");
		ChatSession foreign = talks.begun(talks.project("Other"), "Foreign");
		for (int i = 1; i <= 6; i++) {
			talks.say(List.of(session, second, foreign).get(i % 3), "word " + i);
		}
		assertEquals(List.of("word 6", "word 4", "word 3", "word 1"), found("WORD", 10));
		for (int limit = 1; limit <= 5; limit++) {
			assertEquals(List.of("word 6", "word 4", "word 3", "word 1"), found("word", limit), "limit " + limit);
		}
	}

	@Test
	void aPositionThatWasFoundIsThatOfTheMessageInItsConversation() {
		talks.say(session, "before", "this one", "after");
		Placed<Message> hit = pages(project, "this", 1).getFirst().items().getFirst();
		assertEquals(List.of("before"), Talks.texts(store.conversations().messagesBefore(session.id(), hit.position(), 1)));
		assertEquals(List.of("after"), Talks.texts(store.conversations().messagesAfter(session.id(), hit.position(), 1)));
	}

	@Test
	void oneCallLooksAtSoManyMessagesAndGoesOn() {
		ChatSession foreign = talks.begun(talks.project("Other"), "Foreign");
		talks.say(session, "needle 1");
		talks.goOnAt(MessageSearch.WINDOW);
		talks.say(session, "hay", "needle 2", "hay");
		talks.goOnAt(3 * MessageSearch.WINDOW + 1);
		talks.say(foreign, "needle of others");
		talks.say(session, "needle 3", "needle 4");
		assertEquals(List.of("needle 4", "needle 3", "needle 2", "needle 1"), found("needle", 1000));
		assertEquals(List.of("needle 4", "needle 3", "needle 2", "needle 1"), found("needle", 1));
		assertEquals(List.of(2, 0, 1, 1), pages(project, "needle", 1000).stream().map(page -> page.items().size()).toList());
	}

	@Test
	void theEndsOfWhatOneCallLooksAtAreNeitherLeftOutNorLookedAtTwice() {
		for (int i = 1; i <= 3; i++) {
			talks.goOnAt(i * MessageSearch.WINDOW - 2);
			talks.say(session, "a " + i, "b " + i, "c " + i, "d " + i, "e " + i);
		}
		List<String> all = Stream.of(3, 2, 1).flatMap(i -> Stream.of("e ", "d ", "c ", "b ", "a ").map(letter -> letter + i)).toList();
		for (int limit : new int[] {1, 2, 5, 100}) {
			assertEquals(all, found(" ", limit), "limit " + limit);
		}
	}

	@Test
	void whatIsSaidWhileOneLooksIsNotLookedAt() {
		talks.say(session, IntStream.range(0, 5).mapToObj(i -> "word " + i).toArray(String[]::new));
		Page<Placed<Message>> first = store.conversations().containing(project, "word", Page.Request.first(2));
		talks.say(session, "word of late");
		Page<Placed<Message>> next = store.conversations().containing(project, "word", new Page.Request(first.next(), 10));
		assertEquals(List.of("word 4", "word 3"), Talks.texts(first.items()));
		assertEquals(List.of("word 2", "word 1", "word 0"), Talks.texts(next.items()));
	}
}
