package org.intcrucible.cli.internal.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.intcrucible.chat.Conversations;
import org.intcrucible.chat.SessionFilter;
import org.intcrucible.chat.Span;
import org.intcrucible.cli.Console;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.cli.TextTable;
import org.intcrucible.cli.TextTable.Align;
import org.intcrucible.cli.internal.listing.Listing;
import org.intcrucible.cli.internal.listing.Moments;
import org.intcrucible.cli.internal.listing.Refusals;
import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.Project;
import org.intcrucible.store.Page;

/** Shows what was said. */
final class ChatViews {

	private static final int TITLE = 60;

	private final Console console;
	private final Conversations conversations;
	private final MessageSheet sheet;
	private final Moments moments;

	ChatViews(Console console, Conversations conversations, MessageSheet sheet, Moments moments) {
		this.console = console;
		this.conversations = conversations;
		this.sheet = sheet;
		this.moments = moments;
	}

	/** A conversation as {@code --json} prints it. */
	private record SessionJson(ChatSessionId chatSessionId, ChatMode mode, String title, Instant createdAt) {

		static SessionJson of(ChatSession session) {
			return new SessionJson(session.id(), session.mode(), session.title(), session.created());
		}
	}

	/** The newest first. */
	int list(Project project, ChatPageOptions page, boolean json) {
		TextTable table = new TextTable().column("id", Align.LEFT).column("for", Align.LEFT).column("began", Align.LEFT)
				.column("conversation", Align.LEFT);
		Listing<ChatSession> listing = new Listing<>("chat_sessions", nothing(project), table,
				session -> List.of(Wording.shortId(session.id()), Wording.of(session.mode()), moments.text(session.created()),
						Wording.cut(session.title(), TITLE)), SessionJson::of);
		return page.request().fold(request -> {
			Span<ChatSession> part = conversations.sessions(project.id(), SessionFilter.ALL, request);
			return listing.print(console, new Page<>(part.items().reversed(), part.older()), json);
		}, problem -> Refusals.refuse(console, problem));
	}

	private static String nothing(Project project) {
		return "Nothing has been said about " + Wording.quoted(project.title()) + " yet. Say something: crucible chat "
				+ Wording.shellWord(project.title()) + " TEXT";
	}

	/** The newest messages of a conversation, the oldest of them first. */
	int messages(Project project, Optional<ChatSession> session, ChatPageOptions page, boolean json) {
		return page.request().fold(request -> {
			Span<Message> part = session.map(known -> conversations.messages(known.id(), request)).orElseGet(() -> new Span<>(List.of(), 0, 0));
			List<Message> messages = part.items();
			if (json) {
				console.out().println(JsonCodec.writeDocument(ChatJson.Part.of(session.map(ChatSession::id).orElse(null), messages, part.older())));
			} else if (messages.isEmpty()) {
				console.out().println(nothing(project));
			} else {
				print(project, messages, part.older());
			}
			return ExitStatus.DONE;
		}, problem -> Refusals.refuse(console, problem));
	}

	private void print(Project project, List<Message> messages, long next) {
		if (next != 0) {
			console.out().println("... and what was said before: add --after " + next);
			console.out().println();
		}
		for (int place = 0; place < messages.size(); place++) {
			Message message = messages.get(place);
			if (place > 0) {
				console.out().println();
			}
			console.out().println(moments.text(message.created()) + "  " + speaker(message.role()) + "  " + Wording.shortId(message.id()));
			sheet.lines(project, message).forEach(line -> console.out().println(line.isEmpty() ? "" : "  " + line));
		}
	}

	private static String speaker(MessageRole role) {
		return switch (role) {
			case USER -> "you";
			case AGENT -> "Architect";
			case SYSTEM -> "system";
		};
	}
}
