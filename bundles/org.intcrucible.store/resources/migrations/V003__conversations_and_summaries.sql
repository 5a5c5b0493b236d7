-- Conversations that are read from any place in both directions.

CREATE INDEX messages_forward ON crucible_messages (chat_session_id, position);
CREATE INDEX chat_sessions_forward ON crucible_chat_sessions (project_id, position);
-- For what is looked for in all conversations. Not narrower than the index before it: giving the room of a table back fails
-- on such, where a foreign key shares the index of a unique column.
CREATE INDEX messages_newest_first ON crucible_messages (position DESC, chat_session_id);

-- Runs that are over and have no summary yet lie together at one end of it.
CREATE INDEX runs_without_summary ON crucible_runs (run_summary_message_id, position);
