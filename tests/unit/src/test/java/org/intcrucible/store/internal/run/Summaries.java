package org.intcrucible.store.internal.run;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.RunId;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.run.SummaryMessage;

/** What is said of runs, for tests of whoever writes and reads it. */
public final class Summaries {

	private Summaries() {
	}

	/** Any. */
	public static SummaryMessage saying(String text) {
		return new SummaryMessage(new MessageId(UUID.randomUUID()), text, "{\"run_summary\": {}}", new ChatSessionId(UUID.randomUUID()), "Runs");
	}

	/** Every message that tells of a run's end, whether the run knows of it or not. */
	public static List<Message> of(StoreFixture store, RunId run) {
		return store.sessions().<List<MessageId>>query(connection -> {
			try (PreparedStatement select = connection.prepareStatement("SELECT id FROM crucible_messages WHERE summary_of_run_id = ?")) {
				select.setString(1, run.toString());
				try (ResultSet row = select.executeQuery()) {
					List<MessageId> found = new ArrayList<>();
					while (row.next()) {
						found.add(new MessageId(UUID.fromString(row.getString(1))));
					}
					return found;
				}
			}
		}).stream().map(id -> store.conversations().message(id).orElseThrow()).toList();
	}
}
