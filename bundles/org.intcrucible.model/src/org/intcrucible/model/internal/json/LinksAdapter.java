package org.intcrucible.model.internal.json;

import java.io.IOException;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;

/** The ids that there are, and what becomes of the parent. */
final class LinksAdapter extends TypeAdapter<RunLinks> {

	private enum Continuation {
		REPEAT, RESUME
	}

	/** What JSON leaves out is null. */
	private record Ids(MessageId recommendedMessageId, ChatSessionId chatSessionId, RunId parentRunId, Continuation continuation) {
	}

	private final Gson gson;

	LinksAdapter(Gson gson) {
		this.gson = gson;
	}

	@Override
	public void write(JsonWriter out, RunLinks links) throws IOException {
		if (links == null) {
			out.nullValue();
			return;
		}
		Continuation continuation = switch (links.source()) {
			case RunLinks.Current() -> null;
			case RunLinks.Repeated(RunId parent) -> Continuation.REPEAT;
			case RunLinks.Resumed(RunId parent) -> Continuation.RESUME;
		};
		gson.toJson(new Ids(links.recommendedMessage().orElse(null), links.chatSession().orElse(null), links.parentRun().orElse(null),
				continuation), Ids.class, out);
	}

	@Override
	public RunLinks read(JsonReader in) throws IOException {
		Ids ids = gson.fromJson(in, Ids.class);
		if (ids == null) {
			return RunLinks.NONE;
		}
		RunLinks.Advice advice = ids.recommendedMessageId() == null ? new RunLinks.Unadvised()
				: new RunLinks.Advised(ids.recommendedMessageId());
		RunLinks.Talk talk = ids.chatSessionId() == null ? new RunLinks.NoTalk() : new RunLinks.InTalk(ids.chatSessionId());
		return new RunLinks(advice, talk, source(ids));
	}

	private static RunLinks.Source source(Ids ids) {
		return switch (ids.continuation()) {
			case null -> new RunLinks.Current();
			case REPEAT -> new RunLinks.Repeated(ids.parentRunId());
			case RESUME -> new RunLinks.Resumed(ids.parentRunId());
		};
	}
}
