package org.intcrucible.cli.internal.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.intcrucible.chat.SessionFilter;
import org.intcrucible.chat.Span;
import org.intcrucible.cli.internal.CommandLines.Outcome;
import org.intcrucible.cli.internal.StoreCommands;
import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChatCommandTest {

	@TempDir
	private Path folder;
	private StoreCommands crucible;
	private PinnedDocument web;

	@BeforeEach
	void make() {
		crucible = new StoreCommands(folder);
		web = crucible.shop.project("Web shop");
	}

	@AfterEach
	void close() {
		crucible.close();
	}

	private void echo() {
		crucible.chat.answering((session, message, reply) -> crucible.chat.says(session, "You said: " + message.content()));
	}

	private List<ChatSession> sessions() {
		return crucible.chat.conversations().sessions(web.project(), SessionFilter.ALL, new Span.Newest(100)).items();
	}

	@Test
	void wordsAreOneMessageAndTheReplyAloneIsPrinted() {
		echo();
		assertEquals("You said: set demand to 5\n", crucible.output("chat", "web", "set", "demand", "to", "5"));
		assertEquals(List.of("set demand to 5"), sessions().stream().map(ChatSession::title).toList());
	}

	@Test
	void theNewestConversationAboutTheProblemGoesOnUnlessAnotherOneIsNamed() {
		echo();
		crucible.output("chat", "web", "first");
		crucible.output("chat", "web", "second", "--session", "new");
		crucible.chat.conversations().begin(web.project(), ChatMode.ANALYSIS, new ChatSession.WholeProject(), "Looking").orElseThrow();
		crucible.output("chat", "web", "third");
		String oldest = sessions().getFirst().id().toString();
		crucible.output("chat", "web", "fourth", "--session", oldest.substring(0, 13));
		assertEquals(List.of("first", "second", "Looking"), sessions().stream().map(ChatSession::title).toList());
		assertEquals(List.of("first", "fourth"), said(crucible.json("chat", "web", "--session", oldest, "--json")));
		assertEquals(List.of("second", "third"), said(crucible.json("chat", "web", "--json")));
		String refused = crucible.refusal("chat", "web", "fifth", "--session", "x");
		assertTrue(refused.startsWith("crucible: --session: There is no conversation \"x\" in \"Web shop\". There is \"Looking\" ("), refused);
	}

	/** What the user said, in order. */
	private static List<String> said(JsonObject document) {
		return document.getAsJsonArray("messages").asList().stream().map(JsonElement::getAsJsonObject)
				.filter(message -> message.get("role").getAsString().equals("user")).map(message -> message.get("text").getAsString()).toList();
	}

	@Test
	void programsGetBothMessagesWithTheirMetadataAsAnObject() {
		crucible.chat.answering((session, message, reply) -> List.of(
				crucible.chat.said(session, new MessageId(crucible.store.ids().next()), "Yes.", "{\"intent\":\"ask\",\"count\":12345678901234567}")));
		JsonObject document = crucible.json("chat", "web", "really?", "--json");
		assertEquals(Set.of("chat_session_id", "messages"), document.keySet());
		assertEquals(sessions().getFirst().id().toString(), document.get("chat_session_id").getAsString());
		JsonObject user = document.getAsJsonArray("messages").get(0).getAsJsonObject();
		JsonObject agent = document.getAsJsonArray("messages").get(1).getAsJsonObject();
		assertEquals(Set.of("message_id", "role", "text", "metadata", "created_at"), agent.keySet());
		assertEquals(List.of("user", "really?", "{}", "agent", "Yes."), List.of(user.get("role").getAsString(), user.get("text").getAsString(),
				user.get("metadata").toString(), agent.get("role").getAsString(), agent.get("text").getAsString()));
		assertEquals("{\"intent\":\"ask\",\"count\":12345678901234567}", agent.get("metadata").toString());
		assertTrue(Instant.parse(agent.get("created_at").getAsString()).isAfter(Instant.EPOCH));
	}

	/** The Architect says itself what it changed; of an undoing by another command the system says that it was done. */
	@Test
	void aChangeIsShownOnceAsItIsComputedFromBothRevisions() {
		String text = crucible.store.projects().text(web.project(), 1).orElseThrow();
		crucible.chat.answering((session, message, reply) -> List.of(
				crucible.chat.changed(session, text.replace("baseline 1", "baseline 2"))));
		assertEquals("I changed it.\n", crucible.output("chat", "web", "baseline 2"));
		crucible.output("spec", "undo", "web");
		String shown = crucible.output("chat", "web", "--limit", "1").lines().skip(2).reduce((above, line) -> above + "\n" + line).orElseThrow();
		assertTrue(shown.matches("(?s).*\\S  system  [0-9a-f]{8}\n  \\S[^\n]+\n  Levers\n    - x: real 0..5, baseline 2\n    \\+ x: real 0..5, baseline 1"), shown);
	}

	@Test
	void aSummaryComesWithWhatToTypeForItsRun() {
		Run run = crucible.shop.completed(web);
		ChatSession talk = crucible.chat.conversations().begin(web.project(), ChatMode.SETUP, new ChatSession.WholeProject(), "Runs").orElseThrow();
		Message summary = new Message(new MessageId(crucible.store.ids().next()), talk.id(), MessageRole.AGENT, "### Done",
				"{\"run_summary\":{\"run_id\":\"" + run.id() + "\"}}", Instant.EPOCH);
		crucible.store.transactions().write(unit -> {
			crucible.store.conversationWriter().add(unit, summary);
			return true;
		});
		assertTrue(crucible.output("chat", "web").endsWith("\n  Done\n\n  All of it: crucible runs show " + run.id() + "\n"));
	}

	@Test
	void whatIsNotAnsweredFails() {
		Outcome outcome = crucible.crucible("chat", "web", "hello");
		assertEquals(1, outcome.status());
		assertEquals("", outcome.output());
		assertTrue(outcome.errors().startsWith("crucible: "), outcome.errors());
		crucible.chat.answering((session, message, reply) -> {
			throw new IllegalStateException("no idea");
		});
		Outcome failed = crucible.crucible("chat", "web", "hello", "--json");
		assertEquals(1, failed.status());
		assertTrue(failed.output().contains("\"role\": \"system\""), failed.output());
		assertEquals(1, failed.errors().lines().count(), failed.errors());
	}

	@Test
	void whatCannotBeSaidIsRefusedAndBeginsNothing() {
		echo();
		assertEquals("crucible: PROJECT: There is no project \"dam\". There is \"Web shop\".", crucible.refusal("chat", "dam", "hello"));
		assertEquals("crucible: TEXT: There is nothing in the message. Say something.", crucible.refusal("chat", "web", "  "));
		assertEquals(List.of(), sessions());
		crucible.output("project", "delete", "web");
		assertTrue(crucible.refusal("chat", web.project().toString(), "hello").contains("is deleted."));
	}

	@Test
	void anItemOfADocumentIsAMessageAlthoughItBeginsLikeAnOption() {
		echo();
		assertEquals("You said: - servers: integer 1..20\n", crucible.output("chat", "web", "- servers: integer 1..20"));
		assertTrue(crucible.refusal("chat", "web", "hello", "--jsno").contains("There is no option \"--jsno\". Did you mean \"--json\"?"));
	}

	@Test
	void withoutATextItShowsWhatWasSaidAndChangesNothing() {
		assertEquals("Nothing has been said about \"Web shop\" yet. Say something: crucible chat 'Web shop' TEXT\n", crucible.output("chat", "web"));
		assertTrue(crucible.json("chat", "web", "--json").get("chat_session_id").isJsonNull());
		echo();
		crucible.output("chat", "web", "first");
		crucible.output("chat", "web", "second");
		List<String> lines = crucible.output("chat", "web").lines().map(line -> line.replaceAll("^\\S+ \\S+  (\\w+)  [0-9a-f]{8}$", "$1")).toList();
		assertEquals(List.of("you", "  first", "", "Architect", "  You said: first", "", "you", "  second", "", "Architect", "  You said: second"), lines);
		JsonObject end = crucible.json("chat", "web", "--limit", "1", "--json");
		assertEquals("You said: second", end.getAsJsonArray("messages").get(0).getAsJsonObject().get("text").getAsString());
		JsonObject before = crucible.json("chat", "web", "--limit", "3", "--after", end.get("next").getAsString(), "--json");
		assertEquals(List.of("first", "second"), said(before));
		assertTrue(before.get("next").isJsonNull());
		assertTrue(crucible.output("chat", "web", "--limit", "1").startsWith("... and what was said before: add --after "));
		assertEquals(4, crucible.json("chat", "web", "--json").getAsJsonArray("messages").size());
	}

	@Test
	void conversationsAreListedTheNewestFirst() {
		echo();
		crucible.output("chat", "web", "# A plan\nwith details");
		crucible.output("chat", "web", "Another", "--session", "new");
		assertEquals(List.of("Another", "A plan"), crucible.json("chat", "web", "--list", "--json").getAsJsonArray("chat_sessions").asList().stream()
				.map(session -> session.getAsJsonObject().get("title").getAsString()).toList());
		assertTrue(crucible.output("chat", "web", "--list").contains("A plan"));
	}

	@Test
	void whatAnAgentSaysCannotWriteToTheTerminal() {
		crucible.chat.answering((session, message, reply) -> crucible.chat.says(session, "Red \u001b[31m\nalert"));
		assertEquals("Red  [31m\nalert\n", crucible.output("chat", "web", "hello"));
	}

	@Test
	void aHyphenStandsForTheStandardInput() {
		assertEquals("# Trip\n\u00fcber\n", read("\uFEFF# Trip\n\u00fcber\n".getBytes(StandardCharsets.UTF_8)));
		assertEquals("It is not encoded in UTF-8.", new SpokenText(new ByteArrayInputStream(new byte[] {(byte) 0xfc})).of(List.of("-"))
				.fold(text -> text, problem -> problem.sentence()));
		assertEquals("a - b", new SpokenText(InputStream.nullInputStream()).of(List.of("a", "-", "b")).orElseThrow());
	}

	private static String read(byte[] bytes) {
		return new SpokenText(new ByteArrayInputStream(bytes)).of(List.of("-")).orElseThrow();
	}
}
