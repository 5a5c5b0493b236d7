package org.intcrucible.chat.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.intcrucible.chat.Conversations;
import org.intcrucible.chat.Hit;
import org.intcrucible.chat.SessionFilter;
import org.intcrucible.chat.Span;
import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSession.OneCandidate;
import org.intcrucible.model.ChatSession.OneRun;
import org.intcrucible.model.ChatSession.WholeProject;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunId;
import org.intcrucible.store.Author;
import org.intcrucible.store.Documents;
import org.intcrucible.store.Page;
import org.intcrucible.store.internal.run.CreatedRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationsTest {

	@TempDir
	private Path folder;
	private ChatFixture chat;

	@BeforeEach
	void open() {
		chat = new ChatFixture(folder);
	}

	@AfterEach
	void close() {
		chat.close();
	}

	private void write(ChatSession session, List<String> texts) {
		chat.store().transactions().write(unit -> {
			texts.forEach(text -> chat.store().conversationWriter().add(unit, new Message(new MessageId(chat.store().ids().next()), session.id(),
					MessageRole.USER, text, "", chat.store().clock().instant())));
			return session;
		});
	}

	private static List<String> texts(Span<Message> span) {
		return span.items().stream().map(Message::content).toList();
	}

	@Test
	void conversationsAreFoundByWhatTheyAreForAndAbout() {
		PinnedDocument document = chat.store().save(Documents.titled("Shop"));
		ProjectId project = document.project();
		RunId run = CreatedRun.of(chat.store(), document).id();
		ChatSession setup = chat.conversations().begin(project, ChatMode.SETUP, new WholeProject(), "First").orElseThrow();
		ChatSession analysis = chat.conversations().begin(project, ChatMode.ANALYSIS, new OneRun(run), "Second").orElseThrow();
		ChatSession third = chat.conversations().begin(project, ChatMode.ANALYSIS, new WholeProject(), "Third").orElseThrow();
		Conversations conversations = chat.conversations();
		assertEquals(setup, conversations.session(setup.id()).orElseThrow());
		assertEquals(List.of(setup, analysis, third), conversations.sessions(project, SessionFilter.ALL, new Span.Newest(10)).items());
		assertEquals(List.of(setup), conversations.sessions(project, SessionFilter.of(ChatMode.SETUP), new Span.Newest(10)).items());
		SessionFilter aboutRun = new SessionFilter(Set.of(), Set.of(new OneRun(run)));
		assertEquals(List.of(analysis), conversations.sessions(project, aboutRun, new Span.After(0, 10)).items());
		Span<ChatSession> newest = conversations.sessions(project, SessionFilter.of(ChatMode.ANALYSIS), new Span.Newest(1));
		assertEquals(List.of(third), newest.items());
		Span<ChatSession> older = conversations.sessions(project, SessionFilter.of(ChatMode.ANALYSIS), new Span.Before(newest.older(), 1));
		assertEquals(List.of(analysis), older.items());
		assertEquals(0, older.older());
	}

	@Test
	void aConversationIsAboutWhatThereIs() {
		PinnedDocument document = chat.store().save(Documents.titled("Shop"));
		RunId run = CreatedRun.of(chat.store(), document).id();
		ProjectId other = chat.store().save(Documents.titled("Other")).project();
		ProjectId deleted = chat.store().save(Documents.titled("Deleted")).project();
		chat.store().transactions().write(unit -> chat.store().projectWriter().delete(unit, deleted, Author.USER));

		assertEquals(ProblemCode.UNKNOWN, refused(new ProjectId(chat.store().ids().next()), new WholeProject(), "Title"));
		assertEquals(ProblemCode.REFUSED, refused(deleted, new WholeProject(), "Title"));
		assertEquals(ProblemCode.UNKNOWN, refused(other, new OneRun(run), "Title"));
		assertEquals(ProblemCode.UNKNOWN, refused(document.project(), new OneRun(new RunId(chat.store().ids().next())), "Title"));
		assertEquals(ProblemCode.UNKNOWN, refused(document.project(), new OneCandidate(run, 7), "Title"));
		assertEquals(ProblemCode.OUT_OF_RANGE, refused(document.project(), new WholeProject(), " "));
		assertEquals(ProblemCode.OUT_OF_RANGE, refused(document.project(), new WholeProject(), "x".repeat(201)));
		assertEquals(List.of(), chat.conversations().sessions(document.project(), SessionFilter.ALL, new Span.Newest(10)).items());
	}

	private ProblemCode refused(ProjectId project, ChatSession.About about, String title) {
		return chat.conversations().begin(project, ChatMode.ANALYSIS, about, title).fold(session -> null, problem -> problem.code());
	}

	@Test
	void messagesAreReadFromTheEndAndFromTheBeginning() {
		ChatSession session = chat.session("Talked about");
		ChatSession other = chat.session("Other");
		for (int i = 1; i <= 7; i++) {
			write(session, List.of("m" + i));
			write(other, List.of("not this"));
		}
		Conversations conversations = chat.conversations();
		Span<Message> newest = conversations.messages(session.id(), new Span.Newest(3));
		assertEquals(List.of("m5", "m6", "m7"), texts(newest));
		Span<Message> older = conversations.messages(session.id(), new Span.Before(newest.older(), 3));
		assertEquals(List.of("m2", "m3", "m4"), texts(older));
		Span<Message> oldest = conversations.messages(session.id(), new Span.Before(older.older(), 3));
		assertEquals(List.of("m1"), texts(oldest));
		assertEquals(0, oldest.older());
		assertEquals(List.of("m2", "m3", "m4"), texts(conversations.messages(session.id(), new Span.After(oldest.newer(), 3))));
		Span<Message> again = conversations.messages(session.id(), new Span.After(older.newer(), 3));
		assertEquals(List.of("m5", "m6", "m7"), texts(again));
		assertEquals(newest.older(), again.older());
		assertEquals(List.of("m1", "m2"), texts(conversations.messages(session.id(), new Span.After(0, 2))));
		assertEquals(0, conversations.messages(session.id(), new Span.After(0, 2)).older());
	}

	@Test
	void whoHasReadAllSeesWhatComesNext() {
		ChatSession session = chat.session("Talked about");
		assertEquals(new Span<>(List.of(), 0, 0), chat.conversations().messages(session.id(), new Span.Newest(10)));
		long start = 0;
		for (int i = 1; i <= 3; i++) {
			write(session, List.of("m" + i));
			Conversations conversations = chat.conversations();
			assertEquals(List.of("m" + i), texts(conversations.messages(session.id(), new Span.After(start, 10))));
			start = chat.conversations().messages(session.id(), new Span.After(start, 10)).newer();
			Span<Message> nothing = chat.conversations().messages(session.id(), new Span.After(start, 10));
			assertEquals(List.of(), nothing.items());
			assertEquals(start, nothing.newer());
			assertTrue(nothing.older() > 0);
			assertEquals("m" + i, texts(chat.conversations().messages(session.id(), new Span.Before(nothing.older(), 1))).getFirst());
		}
	}

	@Test
	void tenThousandMessagesAreReadBothWaysWithoutALossOrADouble() {
		ChatSession session = chat.session("Long");
		List<String> all = new ArrayList<>();
		for (int i = 0; i < 10_000; i += 500) {
			List<String> part = new ArrayList<>();
			for (int j = i; j < i + 500; j++) {
				part.add("m" + j);
			}
			write(session, part);
		}
		Conversations conversations = chat.conversations();
		Span<Message> span = conversations.messages(session.id(), new Span.After(0, 777));
		while (!span.items().isEmpty()) {
			all.addAll(texts(span));
			span = conversations.messages(session.id(), new Span.After(span.newer(), 777));
		}
		assertEquals(10_000, all.size());
		assertEquals(10_000, Set.copyOf(all).size());

		List<String> back = new ArrayList<>();
		span = conversations.messages(session.id(), new Span.Newest(777));
		back.addAll(texts(span).reversed());
		while (span.older() > 0) {
			span = conversations.messages(session.id(), new Span.Before(span.older(), 777));
			back.addAll(texts(span).reversed());
		}
		assertEquals(all, back.reversed());
	}

	@Test
	void whatIsLookedForIsFoundWhateverItsCaseAndNothingElse() {
		ChatSession session = chat.session("Shop");
		ChatSession second = chat.conversations().begin(session.project(), ChatMode.ANALYSIS, new WholeProject(), "More").orElseThrow();
		ChatSession foreign = chat.session("Other");
		write(session, List.of("The LATENCY is high", "nothing", "Über 100% Ärger", "under_score", "underXscore", "100 percent"));
		write(second, List.of("latency, latency!"));
		write(foreign, List.of("latency elsewhere"));
		Conversations conversations = chat.conversations();
		assertEquals(List.of("latency, latency!", "The LATENCY is high"), found(conversations, session, "Latency"));
		assertEquals(List.of("Über 100% Ärger"), found(conversations, session, "ÜBER"));
		assertEquals(List.of("Über 100% Ärger"), found(conversations, session, "100%"));
		assertEquals(List.of("under_score"), found(conversations, session, "R_S"));
		assertEquals(List.of(), found(conversations, session, "elsewhere"));
		assertThrows(IllegalArgumentException.class, () -> conversations.search(session.project(), " ", Page.Request.first(1)));
		Hit hit = conversations.search(session.project(), "nothing", Page.Request.first(1)).items().getFirst();
		assertEquals(session, hit.session());
		assertEquals(List.of("The LATENCY is high"), texts(conversations.messages(session.id(), new Span.Before(hit.position(), 1))));
		assertEquals(List.of("Über 100% Ärger"), texts(conversations.messages(session.id(), new Span.After(hit.position(), 1))));
	}

	private static List<String> found(Conversations conversations, ChatSession session, String text) {
		List<String> found = new ArrayList<>();
		Page<Hit> page = conversations.search(session.project(), text, Page.Request.first(1));
		page.items().forEach(hit -> found.add(hit.message().content()));
		while (page.next() > 0) {
			page = conversations.search(session.project(), text, new Page.Request(page.next(), 1));
			page.items().forEach(hit -> found.add(hit.message().content()));
		}
		return found;
	}
}
