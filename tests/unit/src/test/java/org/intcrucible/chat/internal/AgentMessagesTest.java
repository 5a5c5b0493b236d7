package org.intcrucible.chat.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.model.Actor;
import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.CostEstimate;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Limit;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.Place;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RecommendationStatus;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.RunBlocker;
import org.intcrucible.model.RunBlockerCode;
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
		return advice(source, conversation, project, rationale, RecommendationStatus.READY, List.of(), new InputHashes("a", "b", "c", "d"));
	}

	private static RecommendedRunConfig advice(MessageId source, ChatSessionId conversation, ProjectId project, String rationale,
			RecommendationStatus status, List<RunBlocker> blockers, InputHashes hashes) {
		return new RecommendedRunConfig(1, "r1", project, conversation, source, Instant.EPOCH, Instant.EPOCH.plusSeconds(60), status,
				RunMode.FULL_SEARCH, new RunParameters(20, 24, 5000, List.of("c1"), Limit.NONE, Limit.NONE, Limit.NONE),
				new RunPrerequisites(true, true, true), new CostEstimate(0, 0.25, 480, 1.5), rationale, List.of("A note."), blockers,
				List.of("A reason."), hashes);
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

	/** Why a message is not stored. */
	private String refusal(MessageId id, ChatSession where, String metadata) {
		IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
				() -> chat.store().transactions().write(unit -> chat.architect().add(unit, id, where, "I advise.", metadata)),
				metadata.substring(0, Math.min(160, metadata.length())));
		return refused.getMessage().replace("the agent's message ", "");
	}

	@Test
	void adviceThatSaysSomethingFalseOfItselfIsNeverStored() {
		MessageId id = newId();
		ProjectId project = session.project();
		assertEquals("has advice that is another message's", refusal(id, session, metadata(advice(newId(), session.id(), project, "because"))));
		ChatSessionId elsewhere = chat.session("Other").id();
		assertEquals("has advice of another conversation", refusal(id, session, metadata(advice(id, elsewhere, project, "because"))));
		ProjectId other = chat.conversations().session(elsewhere).orElseThrow().project();
		assertEquals("has advice for another project", refusal(id, session, metadata(advice(id, session.id(), other, "because"))));
		String never = metadata(advice(id, session.id(), project, "because")).replace("1970-01-01T00:01:00Z", "1970-01-01T00:00:00Z");
		assertEquals("has advice that was never worth anything", refusal(id, session, never));
		assertEquals(List.of(), chat.messages(session));
	}

	@Test
	void adviceWithAPartMissingIsNeverStored() {
		MessageId id = newId();
		String whole = metadata(advice(id, session.id(), session.project(), "because"));
		JsonObject advice = JsonParser.parseString(whole).getAsJsonObject().getAsJsonObject(RecommendedRunConfig.KEY);
		List<String> lacking = new ArrayList<>();
		for (String key : advice.keySet()) {
			lacking.add(without(advice, key));
			if (advice.get(key).isJsonObject()) {
				for (String part : advice.getAsJsonObject(key).keySet()) {
					JsonObject copy = advice.deepCopy();
					copy.getAsJsonObject(key).remove(part);
					lacking.add("{\"recommended_run_config\": " + copy + "}");
				}
			}
		}
		lacking.addAll(List.of(whole.replace("\"version\":1", "\"version\":2"), whole.replace("\"because\"", "\" \""), whole.replace("\"r1\"", "\"\""),
				whole.replace("\"version\":1", "\"version\":1,\"approved\":true"), whole.replace("\"usd\":0.25", "\"usd\":null")));
		assertTrue(lacking.size() > 30, "parts: " + lacking.size());
		for (String metadata : lacking) {
			assertEquals("has advice with parts missing", refusal(id, session, metadata), metadata);
		}
		assertEquals(List.of(), chat.messages(session));
		assertEquals(whole, add(id, whole).metadata());
	}

	private static String without(JsonObject advice, String key) {
		JsonObject copy = advice.deepCopy();
		copy.remove(key);
		return "{\"recommended_run_config\": " + copy + "}";
	}

	@Test
	void whetherAdviceIsBlockedIsWhatItSaysBesides() {
		RunBlocker blocker = new RunBlocker(RunBlockerCode.MISSING_WORLD_MODEL, "There is no model.", "Write one.", Place.whole("document"));
		InputHashes all = new InputHashes("a", "b", "c", "d");
		InputHashes some = new InputHashes("", "", "c", "");
		record Case(RecommendationStatus status, List<RunBlocker> blockers, InputHashes hashes, boolean stored) {
		}
		for (Case next : List.of(new Case(RecommendationStatus.READY, List.of(blocker), all, false),
				new Case(RecommendationStatus.READY, List.of(), some, false), new Case(RecommendationStatus.BLOCKED, List.of(), all, false),
				new Case(RecommendationStatus.BLOCKED, List.of(blocker), some, true), new Case(RecommendationStatus.INFO, List.of(), some, true))) {
			MessageId id = newId();
			String metadata = metadata(advice(id, session.id(), session.project(), "because", next.status(), next.blockers(), next.hashes()));
			if (next.stored()) {
				assertEquals(next.status(), RecommendedRunConfig.in(add(id, metadata)).orElseThrow().status());
			} else {
				assertEquals("has advice whose status is not what it says besides", refusal(id, session, metadata));
			}
		}
		assertEquals(2, chat.messages(session).size());
	}

	@Test
	void metadataThatIsNotWhatItsKeysPromiseIsNeverStored() {
		MessageId id = newId();
		String unknown = metadata(advice(id, session.id(), session.project(), "because")).replace("full_search", "wild_guess");
		for (String metadata : List.of("{\"recommended_run_config\": null}", "{\"recommended_run_config\": 1}", unknown)) {
			assertEquals("has advice that is none", refusal(id, session, metadata));
		}
		assertEquals("has advice with parts missing", refusal(id, session, "{\"recommended_run_config\": {}}"));
		for (String change : List.of("1", "{}", "{\"revision_before\": 2, \"revision_after\": 2}")) {
			assertEquals("tells of a change that is none", refusal(id, session, "{\"document_change\": " + change + "}"));
		}
		for (String metadata : List.of("[]", "{recommended_run_config: 1}", "text", "{\"a\": 1, \"a\": 2}")) {
			assertEquals("has metadata that is no JSON object", refusal(id, session, metadata));
		}
		assertThrows(IllegalArgumentException.class,
				() -> chat.store().transactions().write(unit -> chat.architect().add(unit, id, session, " ", "")));
		assertEquals(List.of(), chat.messages(session));
	}

	@Test
	void noAgentWritesASummaryNorAKeyThatPassesForAnother() {
		MessageId id = newId();
		String summary = "has a summary, which is written with the end of a run";
		assertEquals(summary, refusal(id, session, "{\"run_summary\": {\"version\": 1}}"));
		assertEquals(summary, refusal(id, session, "{\"run\\u005fsummary\": null}"));
		String advice = JsonCodec.write(advice(id, session.id(), session.project(), "because"));
		for (String metadata : List.of("{\"runSummary\": {}}", "{\"a\": [{\"run_summary\": {}}]}", "{\"Recommended-Run-Config\": " + advice + "}",
				"{\"recommended_run_config\": " + advice + ", \"RECOMMENDED_RUN_CONFIG\": {}}", "{\"inner\": {\"recommended_run_config\": " + advice + "}}",
				"{\"document change\": {}}", "{\"document_change\": {\"revision_before\": 0, \"revision_after\": 1, \"document_change\": 1}}")) {
			assertEquals("has metadata with a key that passes for another", refusal(id, session, metadata), metadata);
		}
		assertEquals(List.of(), chat.messages(session));
	}

	@Test
	void anAgentSpeaksInAConversationThatThereIsAndOfItsProject() {
		ChatSession other = chat.session("Other");
		ChatSession unknown = new ChatSession(new ChatSessionId(chat.store().ids().next()), session.project(), ChatMode.SETUP, "Unknown",
				new ChatSession.WholeProject(), session.created());
		ChatSession moved = new ChatSession(session.id(), other.project(), session.mode(), session.title(), session.about(), session.created());
		MessageId id = newId();
		assertEquals("is said in no conversation", refusal(id, unknown, ""));
		assertEquals("is said in a conversation of another project", refusal(id, moved, ""));
		assertEquals("is said in a conversation of another project",
				refusal(id, moved, metadata(advice(id, moved.id(), moved.project(), "because"))));
		assertEquals(List.of(), chat.messages(session));
	}

	@Test
	void metadataOfOtherKindsIsStored() {
		Message change = add(newId(), "{\"document_change\": {\"revision_before\": 0, \"revision_after\": 1}, \"intent\": \"change\"}");
		assertEquals(List.of(change), chat.messages(session));
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
				"Begun", new ChatSession.WholeProject(), chat.store().clock().instant());
		Message message = chat.store().transactions().write(unit -> {
			chat.architect().open(unit, begun);
			return chat.architect().add(unit, newId(), begun, "Hello.", "{\"intent\": \"greeting\"}");
		});
		assertEquals(List.of(message), chat.messages(begun));
		assertEquals(Optional.of(begun), chat.conversations().session(begun.id()));
		assertTrue(chat.logged().isEmpty());
	}
}
