package org.intcrucible.store.internal.chat;

import static org.intcrucible.store.internal.chat.Talks.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Message;
import org.intcrucible.model.ProjectId;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.Page;
import org.intcrucible.store.Placed;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.internal.Sessions;
import org.intcrucible.store.internal.run.QueryPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationListTest {

	@TempDir
	private Path folder;
	private StoreFixture store;
	private Talks talks;
	private ConversationReader reader;
	private ProjectId project;

	@BeforeEach
	void open() {
		store = StoreFixture.in(folder);
		talks = new Talks(store);
		reader = store.conversations();
		project = talks.project("Talked about");
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Test
	void aListIsReadFromAnyPositionInBothDirections() {
		ChatSession session = talks.begun(project, "This");
		ChatSession other = talks.begun(project, "Other");
		Random random = new Random(3);
		for (int i = 1; i <= 60; i++) {
			talks.say(other, Stream.generate(() -> "not this").limit(random.nextInt(3)).toArray(String[]::new));
			talks.say(session, "m" + i);
		}
		List<Placed<Message>> all = reader.messagesAfter(session.id(), 0, 10_000);
		assertEquals(IntStream.rangeClosed(1, 60).mapToObj(i -> "m" + i).toList(), texts(all));
		assertEquals(all.reversed(), reader.messagesBefore(session.id(), Long.MAX_VALUE, 10_000));
		for (int i = 0; i < 200; i++) {
			long position = random.nextLong(all.getLast().position() + 3);
			int limit = 1 + random.nextInt(70);
			assertEquals(all.stream().filter(placed -> placed.position() > position).limit(limit).toList(),
					reader.messagesAfter(session.id(), position, limit));
			assertEquals(all.reversed().stream().filter(placed -> placed.position() < position).limit(limit).toList(),
					reader.messagesBefore(session.id(), position, limit));
		}
	}

	@Test
	void conversationsOfAProjectAreReadInBothDirections() {
		ProjectId other = talks.project("Other");
		List<ChatSession> begun = new ArrayList<>();
		for (int i = 1; i <= 20; i++) {
			begun.add(talks.begun(project, "s" + i));
			talks.begun(other, "not this");
		}
		List<Placed<ChatSession>> all = reader.sessionsAfter(project, 0, 100);
		assertEquals(begun, all.stream().map(Placed::item).toList());
		assertEquals(all.reversed(), reader.sessionsBefore(project, Long.MAX_VALUE, 100));
		assertEquals(all.subList(7, 10), reader.sessionsAfter(project, all.get(6).position(), 3));
		assertEquals(all.subList(3, 6).reversed(), reader.sessionsBefore(project, all.get(6).position(), 3));
	}

	@Test
	void aListIsReadInPagesToo() {
		List<ChatSession> begun = new ArrayList<>();
		for (int i = 0; i < 25; i++) {
			begun.addFirst(talks.begun(project, "s" + i));
			talks.say(begun.getLast(), "m" + i);
		}
		List<ChatSession> sessions = new ArrayList<>();
		List<String> messages = new ArrayList<>();
		long after = 0;
		do {
			Page<ChatSession> page = reader.sessions(project, new Page.Request(after, 10));
			sessions.addAll(page.items());
			after = page.next();
		} while (after != 0);
		do {
			Page<Message> page = reader.messages(begun.getLast().id(), new Page.Request(after, 10));
			page.items().forEach(message -> messages.addFirst(message.content()));
			after = page.next();
		} while (after != 0);
		assertEquals(begun, sessions);
		assertEquals(IntStream.range(0, 25).mapToObj(i -> "m" + i).toList(), messages);
	}

	@Test
	void whatIsAddedWhileAListIsReadIsNeitherLostNorDoubled() {
		ChatSession session = talks.begun(project, "This");
		talks.say(session, IntStream.range(0, 50).mapToObj(i -> "m" + i).toArray(String[]::new));
		List<String> forward = new ArrayList<>();
		List<String> backward = new ArrayList<>();
		long up = 0;
		long down = Long.MAX_VALUE;
		int said = 50;
		while (up == 0 || !reader.messagesAfter(session.id(), up, 1).isEmpty()) {
			List<Placed<Message>> newer = reader.messagesAfter(session.id(), up, 7);
			forward.addAll(texts(newer));
			up = newer.getLast().position();
			List<Placed<Message>> older = reader.messagesBefore(session.id(), down, 7);
			backward.addAll(texts(older));
			down = older.isEmpty() ? down : older.getLast().position();
			if (said < 80) {
				talks.say(session, "m" + said, "m" + (said + 1));
				said += 2;
			}
		}
		assertEquals(IntStream.range(0, said).mapToObj(i -> "m" + i).toList(), forward);
		assertEquals(IntStream.range(0, 50).mapToObj(i -> "m" + i).toList(), backward.reversed(), "what was there when it began");
	}

	@Test
	void onlySoManyAreReadAtATime() {
		ChatSession session = talks.begun(project, "This");
		for (int limit : List.of(0, -1, 10_001)) {
			assertThrows(IllegalArgumentException.class, () -> reader.messagesBefore(session.id(), Long.MAX_VALUE, limit));
			assertThrows(IllegalArgumentException.class, () -> reader.messagesAfter(session.id(), 0, limit));
			assertThrows(IllegalArgumentException.class, () -> reader.sessionsBefore(project, Long.MAX_VALUE, limit));
			assertThrows(IllegalArgumentException.class, () -> reader.sessionsAfter(project, 0, limit));
		}
	}

	@Test
	void ofManyMessagesNoMoreAreLookedAtThanAreAskedFor() {
		assertReadsLittleOf(5_000);
	}

	@Test
	@Tag("long")
	void ofAHundredThousandMessagesNoMoreAreLookedAtEither() {
		assertReadsLittleOf(100_000);
	}

	private void assertReadsLittleOf(int many) {
		ChatSession session = talks.begun(project, "Long");
		ChatSession other = talks.begun(project, "Other");
		talks.fill(session, many, i -> "m" + i);
		talks.say(other, "not this");
		talks.say(session, "the last");
		assertReadsLittle(session, many);
		store.owner().asOwner(connection -> {
			try (Statement call = connection.createStatement()) {
				return call.execute("CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('CRUCIBLE_OWNER', 'CRUCIBLE_MESSAGES', NULL)");
			}
		});
		assertReadsLittle(session, many);
	}

	private void assertReadsLittle(ChatSession session, int many) {
		List<Placed<Message>> newest = reader.messagesBefore(session.id(), Long.MAX_VALUE, 50);
		assertEquals("the last", newest.getFirst().item().content());
		assertEquals("m" + (many - 48), newest.getLast().item().content());
		long middle = newest.getLast().position() - many / 2;
		assertEquals(List.of("m1", "m2"), texts(reader.messagesAfter(session.id(), 0, 2)));
		for (long position : new long[] {0, middle, newest.getLast().position(), Long.MAX_VALUE}) {
			assertReadsLittle("CRUCIBLE_MESSAGES", reader -> reader.messagesBefore(session.id(), position, 50));
			assertReadsLittle("CRUCIBLE_MESSAGES", reader -> reader.messagesAfter(session.id(), position, 50));
			assertReadsLittle("CRUCIBLE_CHAT_SESSIONS", reader -> reader.sessionsBefore(project, position, 50));
			assertReadsLittle("CRUCIBLE_CHAT_SESSIONS", reader -> reader.sessionsAfter(project, position, 50));
		}
	}

	/** Reads a list. */
	@FunctionalInterface
	private interface Reading {
		List<?> by(ConversationReader reader);
	}

	private void assertReadsLittle(String table, Reading reading) {
		boolean looked = store.sessions().read(entities -> {
			Connection connection = entities.unwrap(Connection.class);
			Callable<?> work = () -> reading.by(new ConversationRepository(new OneSession(entities)));
			return QueryPlan.of(connection, work).assertReadsAlongAnIndex(table, 52);
		});
		assertTrue(looked);
	}

	/** Reads with what is open already. */
	private record OneSession(EntityManager entities) implements Sessions {

		@Override
		public <T> T read(Function<EntityManager, T> work) {
			return work.apply(entities);
		}

		@Override
		public <T> T query(SqlWork<T> work) {
			throw new UnsupportedOperationException();
		}
	}
}
