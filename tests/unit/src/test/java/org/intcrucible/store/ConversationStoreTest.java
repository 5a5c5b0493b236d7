package org.intcrucible.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.ProjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationStoreTest {

	@TempDir
	private Path folder;
	private StoreFixture store;
	private ChatSession session;

	@BeforeEach
	void open() {
		store = StoreFixture.in(folder);
		session = session(store.save(Documents.titled("Talked about")).project());
		store.transactions().write(unit -> {
			store.conversationWriter().open(unit, session);
			return session;
		});
	}

	@AfterEach
	void close() {
		store.close();
	}

	private ChatSession session(ProjectId project) {
		return new ChatSession(new ChatSessionId(store.ids().next()), project, ChatMode.SETUP, "First", new ChatSession.WholeProject(),
				store.clock().instant());
	}

	private Message say(String content) {
		Message message = new Message(new MessageId(store.ids().next()), session.id(), MessageRole.USER, content, "{}", store.clock().instant());
		return store.transactions().write(unit -> {
			store.conversationWriter().add(unit, message);
			return message;
		});
	}

	@Test
	void conversationsAndMessagesComeBack() {
		Message message = say("Hello");
		assertEquals(session, store.conversations().session(session.id()).orElseThrow());
		assertEquals(List.of(session), store.conversations().sessionsBefore(session.project(), Long.MAX_VALUE, 5).stream().map(Placed::item).toList());
		assertEquals(message, store.conversations().message(message.id()).orElseThrow());
	}

	@Test
	void aMessageOfFiveMegabytesComesBack() {
		String long5 = "Ω and \uD83D\uDE80 \n".repeat(500_000);
		assertTrue(long5.length() > 5_000_000 / 2);
		assertEquals(long5, store.conversations().message(say(long5).id()).orElseThrow().content());
		String plain = "x".repeat(5_000_000);
		assertEquals(plain, store.conversations().message(say(plain).id()).orElseThrow().content());
	}

	@Test
	void everyPlaneAndEveryControlCharacterComesBack() {
		StringBuilder all = new StringBuilder();
		for (int point = 0; point <= Character.MAX_CODE_POINT; point += point < 0x300 ? 1 : 0x101) {
			all.appendCodePoint(point);
		}
		assertEquals(all.toString(), store.conversations().message(say(all.toString()).id()).orElseThrow().content());
	}

	@Test
	void aMessageWithoutItsConversationIsRefused() {
		session = session(session.project());
		assertThrows(StoreException.class, () -> say("to nobody"));
	}
}
