package org.intcrucible.store.internal.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.ProjectId;
import org.intcrucible.store.Placed;
import org.intcrucible.store.StoreException;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.chat.ConversationWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several who talk at the same time. */
class ConversationOrderTest {

	@TempDir
	private Path folder;
	private StoreFixture store;
	private Talks talks;
	private ProjectId project;
	private ChatSession session;
	private final ExecutorService others = Executors.newCachedThreadPool();

	@BeforeEach
	void open() {
		store = StoreFixture.in(folder);
		talks = new Talks(store);
		project = talks.project("Talked about");
		session = talks.begun(project, "This");
	}

	@AfterEach
	void close() {
		others.shutdownNow();
		store.close();
	}

	/** Until somebody else's work is over, or in front of a lock. */
	private void awaitStanding(Future<?> work) {
		while (!work.isDone() && !isAnybodyWaiting()) {
			Thread.onSpinWait();
		}
	}

	private boolean isAnybodyWaiting() {
		return store.owner().asOwner(connection -> {
			try (Statement statement = connection.createStatement();
					ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM SYSCS_DIAG.LOCK_TABLE WHERE state = 'WAIT'")) {
				rows.next();
				return rows.getInt(1) > 0;
			}
		});
	}

	private List<String> texts() {
		return Talks.texts(store.conversations().messagesAfter(session.id(), 0, 10_000));
	}

	@Test
	void whoAddsToAConversationWaitsForWhoWasThereBefore() throws Exception {
		Future<?> second = store.transactions().write(unit -> {
			talks.add(unit, session, "first");
			Future<?> other = others.submit(() -> talks.say(session, "another's"));
			awaitStanding(other);
			talks.add(unit, session, "second");
			return other;
		});
		second.get();
		assertEquals(List.of("first", "second", "another's"), texts());
	}

	@Test
	void whoBeginsAConversationInAProjectWaitsForWhoWasThereBefore() throws Exception {
		Future<?> second = store.transactions().write(unit -> {
			store.conversationWriter().open(unit, talks.session(project, "first"));
			Future<?> other = others.submit(() -> talks.begun(project, "another's"));
			awaitStanding(other);
			store.conversationWriter().open(unit, talks.session(project, "second"));
			return other;
		});
		second.get();
		assertEquals(List.of("This", "first", "second", "another's"),
				store.conversations().sessionsAfter(project, 0, 10).stream().map(placed -> placed.item().title()).toList());
	}

	@Test
	void whoTalksElsewhereWaitsForNobodyAndReadersDoNotEither() throws Exception {
		ChatSession elsewhere = talks.begun(project, "Elsewhere");
		store.transactions().write(unit -> {
			talks.add(unit, session, "not yet seen");
			Future<Optional<ChatSession>> other = others.submit(() -> {
				talks.say(elsewhere, "meanwhile");
				return store.conversations().session(session.id());
			});
			awaitStanding(other);
			assertEquals(Optional.of(session), other.resultNow());
			return session;
		});
		assertEquals(List.of("not yet seen"), texts());
	}

	@Test
	void whoFollowsAConversationMissesNothingWhileManyTalk() throws Exception {
		List<Future<?>> talking = new ArrayList<>();
		for (int who = 0; who < 4; who++) {
			String name = "w" + who;
			talking.add(others.submit(() -> IntStream.range(0, 50).forEach(i -> talks.say(session, name + " " + i, name + " and " + i))));
		}
		List<String> followed = new ArrayList<>();
		long position = 0;
		boolean over;
		do {
			over = talking.stream().allMatch(Future::isDone);
			List<Placed<Message>> news = store.conversations().messagesAfter(session.id(), position, 7);
			followed.addAll(Talks.texts(news));
			position = news.isEmpty() ? position : news.getLast().position();
			over &= news.isEmpty();
		} while (!over);
		for (Future<?> each : talking) {
			each.get();
		}
		assertEquals(400, followed.size());
		assertEquals(texts(), followed);
		for (int i = 0; i < followed.size(); i += 2) {
			assertEquals(followed.get(i + 1), followed.get(i).replace(" ", " and "), "a unit's messages stand together");
		}
	}

	@Test
	void aUnitSeesTheConversationsThatItBeganAndThoseThatAreStored() {
		ConversationWriter writer = store.conversationWriter();
		ChatSession begun = talks.session(project, "Begun");
		ChatSession unknown = talks.session(project, "Unknown");
		store.transactions().write(unit -> {
			assertEquals(Optional.of(session), writer.session(unit, session.id()));
			assertEquals(Optional.empty(), writer.session(unit, begun.id()));
			writer.open(unit, begun);
			assertEquals(Optional.of(begun), writer.session(unit, begun.id()));
			talks.add(unit, begun, "in it");
			assertEquals(Optional.empty(), writer.session(unit, new ChatSessionId(store.ids().next())));
			return begun;
		});
		assertFalse(store.conversations().messagesAfter(begun.id(), 0, 1).isEmpty());
		assertThrows(StoreException.class, () -> talks.say(unknown, "to nobody"));
		assertThrows(StoreException.class, () -> talks.begun(new ProjectId(store.ids().next()), "of nothing"));
	}
}
