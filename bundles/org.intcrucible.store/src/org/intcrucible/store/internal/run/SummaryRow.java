package org.intcrucible.store.internal.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.store.UnitOfWork;
import org.intcrucible.store.internal.EntityUnit;
import org.intcrucible.store.internal.SqlFailures;
import org.intcrucible.store.internal.chat.ConversationRecorder;
import org.intcrucible.store.internal.chat.ListLock;
import org.intcrucible.store.run.SummaryMessage;

/**
 * The one message that tells of a run's end, in the conversation where it belongs. The database itself refuses a second one
 * of the same run.
 */
final class SummaryRow {

	private static final String NEWEST = "SELECT id FROM crucible_chat_sessions --DERBY-PROPERTIES index=chat_sessions_of_project\n"
			+ "WHERE project_id = ? AND mode = 'setup' ORDER BY position DESC FETCH FIRST ROW ONLY";
	private static final String TELLS = "UPDATE crucible_messages SET summary_of_run_id = ? WHERE id = ?";
	private static final String TOLD = "UPDATE crucible_runs SET run_summary_message_id = ? WHERE id = ? AND run_summary_message_id IS NULL "
			+ "AND status IN ('completed', 'failed', 'cancelled')";

	private final ConversationRecorder conversations = new ConversationRecorder();
	private final UnitOfWork unit;
	private final Run run;
	private final ProjectId project;
	private final Instant now;

	SummaryRow(UnitOfWork unit, Run run, Instant now) {
		this.unit = unit;
		this.run = run;
		this.now = now;
		project = run.authorisation().project();
	}

	/** @throws IllegalStateException if the run is not over */
	void write(SummaryMessage summary) {
		ChatSessionId session = run.authorisation().links().chatSession().orElseGet(() -> setUp(summary));
		conversations.add(unit, new Message(summary.id(), session, MessageRole.AGENT, summary.text(), summary.metadata(), now));
		String message = summary.id().toString();
		String of = run.id().toString();
		if (on(connection -> update(connection, TELLS, of, message)) != 1 || on(connection -> update(connection, TOLD, message, of)) != 1) {
			throw new IllegalStateException("run " + of + " is not over");
		}
	}

	/** Runs that end at the same time, in a project where nobody talks, begin one conversation together. */
	private ChatSessionId setUp(SummaryMessage summary) {
		return newest().or(() -> {
			on(connection -> {
				ListLock.take(connection, project);
				return project;
			});
			return newest();
		}).orElseGet(() -> {
			conversations.open(unit, new ChatSession(summary.session(), project, ChatMode.SETUP, summary.sessionTitle(),
					new ChatSession.WholeProject(), now));
			return summary.session();
		});
	}

	private Optional<ChatSessionId> newest() {
		return on(connection -> {
			try (PreparedStatement select = connection.prepareStatement(NEWEST)) {
				select.setString(1, project.toString());
				try (ResultSet row = select.executeQuery()) {
					return row.next() ? Optional.of(new ChatSessionId(UUID.fromString(row.getString(1)))) : Optional.empty();
				}
			}
		});
	}

	private static int update(Connection connection, String sql, String value, String id) throws SQLException {
		try (PreparedStatement update = connection.prepareStatement(sql)) {
			update.setString(1, value);
			update.setString(2, id);
			return update.executeUpdate();
		}
	}

	@FunctionalInterface
	private interface Sql<T> {
		T on(Connection connection) throws SQLException;
	}

	private <T> T on(Sql<T> sql) {
		Connection connection = EntityUnit.of(unit).connection();
		return SqlFailures.translated(() -> sql.on(connection));
	}
}
