package org.intcrucible.store.internal.chat;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSession.OneCandidate;
import org.intcrucible.model.ChatSession.OneRun;
import org.intcrucible.model.ChatSession.WholeProject;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunId;

/** A row of the conversations. */
@Entity
@Table(name = "crucible_chat_sessions", schema = "CRUCIBLE_OWNER")
public class ChatSessionEntity {

	@Id
	String id;
	@Column(insertable = false, updatable = false)
	long position;
	@Column(name = "project_id")
	String projectId;
	String mode;
	String title;
	@Column(name = "about_run_id")
	String aboutRunId;
	@Column(name = "about_candidate")
	Integer aboutCandidate;
	@Column(name = "created_at")
	String createdAt;

	static ChatSessionEntity of(ChatSession session) {
		ChatSessionEntity row = new ChatSessionEntity();
		row.id = session.id().toString();
		row.projectId = session.project().toString();
		row.mode = session.mode().name().toLowerCase(Locale.ROOT);
		row.title = session.title();
		switch (session.about()) {
			case WholeProject() -> row.aboutRunId = null;
			case OneRun(RunId run) -> row.aboutRunId = run.toString();
			case OneCandidate(RunId run, int ordinal) -> {
				row.aboutRunId = run.toString();
				row.aboutCandidate = ordinal;
			}
		}
		row.createdAt = session.created().toString();
		return row;
	}

	ChatSession toSession() {
		return new ChatSession(new ChatSessionId(UUID.fromString(id)), new ProjectId(UUID.fromString(projectId)),
				ChatMode.valueOf(mode.toUpperCase(Locale.ROOT)), title, about(), Instant.parse(createdAt));
	}

	private ChatSession.About about() {
		if (aboutRunId == null) {
			return new WholeProject();
		}
		RunId run = new RunId(UUID.fromString(aboutRunId));
		return aboutCandidate == null ? new OneRun(run) : new OneCandidate(run, aboutCandidate);
	}
}
