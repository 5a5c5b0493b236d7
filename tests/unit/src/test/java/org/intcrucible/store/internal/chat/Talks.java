package org.intcrucible.store.internal.chat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;

import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.ProjectId;
import org.intcrucible.store.Documents;
import org.intcrucible.store.Placed;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.UnitOfWork;

/** Conversations, as a test wants them. */
record Talks(StoreFixture store) {

	/** A project of its own. */
	ProjectId project(String title) {
		return store.save(Documents.titled(title)).project();
	}

	/** Not stored. */
	ChatSession session(ProjectId project, String title) {
		return new ChatSession(new ChatSessionId(store.ids().next()), project, ChatMode.SETUP, title, new ChatSession.WholeProject(),
				store.clock().instant());
	}

	ChatSession begun(ProjectId project, String title) {
		ChatSession session = session(project, title);
		return store.transactions().write(unit -> {
			store.conversationWriter().open(unit, session);
			return session;
		});
	}

	Message add(UnitOfWork unit, ChatSession session, String text) {
		Message message = new Message(new MessageId(store.ids().next()), session.id(), MessageRole.USER, text, "", store.clock().instant());
		store.conversationWriter().add(unit, message);
		return message;
	}

	void say(ChatSession session, String... texts) {
		store.transactions().write(unit -> {
			for (String text : texts) {
				add(unit, session, text);
			}
			return session;
		});
	}

	/** The next message gets this position. */
	void goOnAt(int position) {
		store.owner().asOwner(connection -> {
			try (Statement statement = connection.createStatement()) {
				return statement.execute("ALTER TABLE crucible_messages ALTER COLUMN position RESTART WITH " + position);
			}
		});
	}

	/** Says much, past the writer. */
	void fill(ChatSession session, int count, IntFunction<String> text) {
		store.owner().asOwner(connection -> fill(connection, session, count, text));
	}

	private static boolean fill(Connection connection, ChatSession session, int count, IntFunction<String> text) throws SQLException {
		connection.setAutoCommit(false);
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO crucible_messages (id, chat_session_id, role, content, metadata, "
				+ "created_at) VALUES (?, ?, 'user', ?, '', '2026-01-01T00:00:00Z')")) {
			insert.setString(2, session.id().toString());
			for (int i = 1; i <= count; i++) {
				insert.setString(1, UUID.randomUUID().toString());
				insert.setString(3, text.apply(i));
				insert.addBatch();
				if (i % 1000 == 0) {
					insert.executeBatch();
				}
			}
			insert.executeBatch();
			connection.commit();
			return true;
		}
	}

	static List<String> texts(List<Placed<Message>> messages) {
		return messages.stream().map(placed -> placed.item().content()).toList();
	}
}
