package org.intcrucible.chat.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.model.Actor;
import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.CostEstimate;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RecommendationStatus;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunPrerequisites;
import org.intcrucible.store.Author;
import org.intcrucible.store.Documents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgentMessagesTest {

	@TempDir
	private Path folder;
	private ChatFixture chat;
	private ChatSession session;

	@BeforeEach
	void open() {
		chat = new ChatFixture(folder);
		session = chat.session("Talked about");
	}

	@AfterEach
	void close() {
		chat.close();
	}

	private MessageId newId() {
		return new MessageId(chat.store().ids().next());
	}

	private RecommendedRunConfig advice(MessageId source, ChatSessionId conversation, ProjectId project, String rationale) {
		return new RecommendedRunConfig(1, "r1", project, conversation, source, Instant.EPOCH, Instant.EPOCH.plusSeconds(60), RecommendationStatus.READY,
				RunMode.FULL_SEARCH, RunParameters.DEFAULT, new RunPrerequisites(true, true, true), CostEstimate.NOTHING, rationale, List.of(), List.of(),
				List.of(), new InputHashes("a", "b", "c", "d"));
	}

	private static String metadata(RecommendedRunConfig advice) {
		return JsonCodec.write(Map.of(RecommendedRunConfig.KEY, advice));
	}

	private Message add(MessageId id, String metadata) {
		return chat.store().transactions().write(unit -> chat.architect().add(unit, id, session, "I advise.", metadata));
	}

	@Test
	void truthfulAdviceIsStoredAsAnAgents() {
		MessageId id = newId();
		Message message = add(id, metadata(advice(id, session.id(), session.project(), "because")));
		assertEquals(MessageRole.AGENT, message.role());
		assertEquals(List.of(message), chat.messages(session));
	}

	@Test
	void adviceThatSaysSomethingFalseOfItselfIsNeverStored() {
		MessageId id = newId();
		ProjectId project = session.project();
		List<String> untruths = List.of(metadata(advice(newId(), session.id(), project, "because")),
				metadata(advice(id, new ChatSessionId(chat.store().ids().next()), project, "because")),
				metadata(advice(id, session.id(), new ProjectId(chat.store().ids().next()), "because")),
				metadata(advice(id, session.id(), project, null)),
				metadata(advice(id, session.id(), project, "because")).replace("\"version\":1", "\"version\":2"),
				"{\"recommended_run_config\": null}", "{\"recommended_run_config\": {}}", "{\"document_change\": 1}", "{\"document_change\": {}}",
				"{\"document_change\": {\"revision_before\": 2, \"revision_after\": 2}}", "[]", "{recommended_run_config: 1}", "text",
				"{\"a\": 1, \"a\": 2}");
		UnaryOperator<String> shown = text -> text.substring(0, Math.min(120, text.length()));
		for (String metadata : untruths) {
			assertThrows(RuntimeException.class, () -> add(id, metadata), shown.apply(metadata));
		}
		assertThrows(IllegalArgumentException.class,
				() -> chat.store().transactions().write(unit -> chat.architect().add(unit, id, session, " ", "")));
		assertEquals(List.of(), chat.messages(session));
	}

	@Test
	void aSummaryAndMetadataOfOtherKindsAreStored() {
		Message summary = add(newId(), "{\"run_summary\": {\"version\": 1}}");
		Message change = add(newId(), "{\"document_change\": {\"revision_before\": 0, \"revision_after\": 1}, \"intent\": \"change\"}");
		assertEquals(List.of(summary, change), chat.messages(session));
	}

	@Test
	void aChangeAndTheMessageThatTellsOfItAreStoredTogetherOrNotAtAll() {
		var parsed = DocumentParser.parse("test", Documents.titled("Talked about").replace("uniform 1..4", "uniform 1..5")).orElseThrow();
		assertThrows(IllegalArgumentException.class, () -> chat.store().transactions().write(unit -> {
			chat.store().projectWriter().save(unit, parsed, new Author(Actor.AGENT, "chat_session:" + session.id()));
			return chat.architect().add(unit, newId(), session, "Changed.", "{\"document_change\": {}}");
		}));
		assertEquals(1, chat.store().projects().document(session.project()).orElseThrow().revision());
		assertEquals(List.of(), chat.messages(session));
	}

	@Test
	void aConversationIsBegunInTheUnitThatSaysTheFirstOfIt() {
		ChatSession begun = new ChatSession(new ChatSessionId(chat.store().ids().next()), session.project(), ChatMode.ANALYSIS,
				"Summaries", new ChatSession.WholeProject(), chat.store().clock().instant());
		Message message = chat.store().transactions().write(unit -> {
			chat.architect().open(unit, begun);
			return chat.architect().add(unit, newId(), begun, "Run 1 summary", "{\"run_summary\": {}}");
		});
		assertEquals(List.of(message), chat.messages(begun));
		assertEquals(Optional.of(begun), chat.conversations().session(begun.id()));
		assertTrue(chat.logged().isEmpty());
	}
}
