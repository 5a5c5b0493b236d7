package org.intcrucible.store.internal.run;

import java.util.UUID;

import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;

/** What a run stems from, in the columns of its row that name other rows, and back. */
final class LinkMapping {

	private static final String NONE = "";
	private static final String REPEAT = "repeat";
	private static final String RESUME = "resume";

	private LinkMapping() {
	}

	static void put(RunLinks links, RunEntity row) {
		row.recommendedMessageId = links.recommendedMessage().map(MessageId::toString).orElse(null);
		row.chatSessionId = links.chatSession().map(ChatSessionId::toString).orElse(null);
		row.parentRunId = links.parentRun().map(RunId::toString).orElse(null);
		row.continuation = switch (links.source()) {
			case RunLinks.Current() -> NONE;
			case RunLinks.Repeated(RunId parent) -> REPEAT;
			case RunLinks.Resumed(RunId parent) -> RESUME;
		};
	}

	/** @throws org.intcrucible.store.StoreException if a run goes on with nothing */
	static RunLinks links(RunEntity row) {
		return new RunLinks(
				row.recommendedMessageId == null ? new RunLinks.Unadvised()
						: new RunLinks.Advised(new MessageId(UUID.fromString(row.recommendedMessageId))),
				row.chatSessionId == null ? new RunLinks.NoTalk()
						: new RunLinks.InTalk(new ChatSessionId(UUID.fromString(row.chatSessionId))),
				source(row));
	}

	private static RunLinks.Source source(RunEntity row) {
		if (row.parentRunId == null && row.continuation.equals(NONE)) {
			return new RunLinks.Current();
		}
		if (row.parentRunId == null || row.continuation.equals(NONE)) {
			throw JsonColumn.damaged("Run " + row.id + " goes on with another one, and it is not said how or with which.");
		}
		RunId parent = new RunId(UUID.fromString(row.parentRunId));
		return row.continuation.equals(REPEAT) ? new RunLinks.Repeated(parent) : new RunLinks.Resumed(parent);
	}
}
