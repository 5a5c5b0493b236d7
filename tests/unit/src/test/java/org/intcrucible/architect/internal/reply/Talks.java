package org.intcrucible.architect.internal.reply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.intcrucible.architect.internal.advice.Adviser;
import org.intcrucible.architect.internal.agent.AgentDirectory;
import org.intcrucible.architect.internal.agent.AgentFixture;
import org.intcrucible.architect.internal.agent.Authors;
import org.intcrucible.architect.internal.agent.MessageUnderstanding;
import org.intcrucible.architect.internal.answer.Answers;
import org.intcrucible.chat.ReplyStream;
import org.intcrucible.chat.architect.ArchitectWriter;
import org.intcrucible.chat.internal.AgentMessages;
import org.intcrucible.cli.internal.StoreCommands;
import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProjectId;
import org.intcrucible.runconfig.RunPreferences;
import org.intcrucible.runconfig.internal.StoredDrafts;
import org.intcrucible.store.Loggers;
import org.intcrucible.store.Placed;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.internal.keep.LogicalDump;
import org.osgi.service.log.Logger;

/** Conversations with the Architect over a real store, put together without a framework. */
final class Talks implements AutoCloseable {

	/** Loading the grammar takes a while. */
	static final MessageUnderstanding MESSAGES = new MessageUnderstanding();

	/** What was shown while it came. */
	static final class Shown implements ReplyStream {

		private final StringBuilder text = new StringBuilder();
		/** Done each time somebody asks whether to go on. */
		private final Runnable check;

		Shown(Runnable check) {
			this.check = check;
		}

		@Override
		public void chunk(String piece) {
			checkStopped();
			text.append(piece);
		}

		@Override
		public void checkStopped() {
			check.run();
		}

		String text() {
			return text.toString();
		}
	}

	private static final class Preferences implements RunPreferences {

		@Override
		public int runsAtOnce() {
			return 1;
		}

		@Override
		public double warnSeconds() {
			return 3600;
		}

		@Override
		public double warnUsd() {
			return 10;
		}
	}

	final StoreCommands crucible;
	final StoreFixture store;
	final AgentDirectory agents = AgentFixture.directory(MESSAGES);
	final Architect architect;
	ChatSession session;

	/** About a shop. */
	Talks(Path folder) {
		this(folder, document());
	}

	Talks(Path folder, String document) {
		crucible = new StoreCommands(folder);
		store = crucible.store;
		architect = architect(writer());
		crucible.chat.answering(architect);
		begin(store.save(document).project());
	}

	static String document() {
		try {
			return Files.readString(Path.of("../../examples/web-shop.md"));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	/** One that writes in another way. */
	Architect architect(ArchitectWriter writer) {
		var adviser = new Adviser(crucible.preflight, new StoredDrafts(store.runSetups(), Loggers.silent(Logger.class)), new Preferences(), store.runs(),
				store.projects(), store.conversations(), store.ids(), store.clock());
		var answers = new Answers(new Answers.Sources(store.projects(), store.runs(), store.evaluations(), store.conversations(), run -> Optional.empty()),
				store.clock(), ZoneOffset.UTC);
		return new Architect(MESSAGES, new Authors(agents, Loggers.silent(Logger.class)), adviser, answers, store.projects(), store.projectWriter(),
				store.transactions(), store.conversations(), crucible.chat.history(), store.runs(), writer, store.ids());
	}

	ArchitectWriter writer() {
		return new AgentMessages(store.conversationWriter(), store.clock());
	}

	/** Talks about another project from now on. */
	void begin(ProjectId project) {
		session = new ChatSession(new ChatSessionId(store.ids().next()), project, ChatMode.SETUP, "Talk", new ChatSession.WholeProject(), store.clock().instant());
		store.transactions().write(unit -> {
			store.conversationWriter().open(unit, session);
			return session;
		});
	}

	/** What a user says, stored. */
	Message said(String text) {
		var message = new Message(new MessageId(store.ids().next()), session.id(), MessageRole.USER, text, "", store.clock().instant());
		return store.transactions().write(unit -> {
			store.conversationWriter().add(unit, message);
			return message;
		});
	}

	List<Message> say(String text) {
		return answered(said(text), new Shown(() -> {
			// somebody waits
		}));
	}

	List<Message> answered(Message message, ReplyStream reply) {
		return architect.answer(session, message, reply);
	}

	/** The one message that answers. */
	Message one(String text) {
		var messages = say(text);
		if (messages.size() != 1) {
			throw new AssertionError(messages.toString());
		}
		return messages.getFirst();
	}

	PinnedDocument document(ProjectId project) {
		return store.projects().document(project).orElseThrow();
	}

	int revision() {
		return document(session.project()).revision();
	}

	String text() {
		return store.projects().text(session.project(), revision()).orElseThrow();
	}

	/** In the order of the conversation. */
	List<Message> messages() {
		return new ArrayList<>(store.conversations().messagesAfter(session.id(), 0, 10_000).stream().map(Placed::item).toList());
	}

	/** The rows of every table. */
	Map<String, List<String>> dump() {
		return store.owner().asOwner(connection -> {
			var text = new StringBuilder();
			LogicalDump.write(connection, text);
			var tables = new TreeMap<String, List<String>>();
			var rows = new ArrayList<String>();
			for (String line : text.toString().lines().toList()) {
				if (line.startsWith("{") || line.startsWith("[")) {
					rows.add(line);
				} else {
					rows = new ArrayList<>();
					tables.put(line.toLowerCase(Locale.ROOT), rows);
				}
			}
			return tables;
		});
	}

	/** The same but for what everybody who says something adds to. */
	Map<String, List<String>> dumpWithoutMessages() {
		var tables = dump();
		if (tables.remove("crucible_messages") == null) {
			throw new AssertionError("no messages in " + tables.keySet());
		}
		return tables;
	}

	@Override
	public void close() {
		crucible.close();
	}
}
