package org.intcrucible.chat.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.intcrucible.chat.ChatWriter;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.Result;
import org.intcrucible.store.AuditLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

class ForgedMetadataTest {

	private static final List<String> KEYS = List.of("recommended_run_config", "run_summary", "document_change", "undone_message_id");

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

	private Optional<ProblemCode> refused(MessageRole role, String metadata) {
		return chat.writer().add(session.id(), role, "Believe me.", metadata).fold(message -> Optional.empty(), problem -> Optional.of(problem.code()));
	}

	/** A key as somebody might write it who hopes that it is not recognised. */
	private static String spelt(String key, Random random) {
		StringBuilder spelt = new StringBuilder();
		for (char letter : key.toCharArray()) {
			switch (random.nextInt(6)) {
				case 0 -> spelt.append(String.format(random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) letter));
				case 1 -> spelt.append(Character.toUpperCase(letter));
				case 2 -> spelt.append(letter == '_' ? random.nextBoolean() ? "-" : " " : letter == 's' ? "\u017f" : String.valueOf(letter));
				case 3 -> spelt.append(letter == '_' ? '_' : (char) (letter - 'a' + '\uff41'));
				default -> spelt.append(letter);
			}
		}
		return '"' + spelt.toString() + '"';
	}

	/** An object that has the key somewhere in it. */
	private static String around(String key, Random random) {
		String metadata = "{" + key + ": " + List.of("{}", "null", "\"text\"", "[1, 2]", "1e3").get(random.nextInt(5)) + "}";
		for (int depth = random.nextInt(4); depth > 0; depth--) {
			metadata = random.nextBoolean() ? "{\"a\" : 1, \"inner\":" + metadata + "}" : "{\"list\":[0, [" + metadata + "], true]}";
		}
		return random.nextBoolean() ? metadata : " \n\t" + metadata + "\r\n ";
	}

	@Test
	void noSpellingOfAReservedKeyGetsThroughAtAnyDepth() {
		Random random = new Random(7);
		for (int i = 0; i < 20_000; i++) {
			String metadata = around(spelt(KEYS.get(random.nextInt(KEYS.size())), random), random);
			MetadataKeys keys = MetadataKeys.of(metadata).orElseThrow(() -> new AssertionError("no JSON: " + metadata));
			assertTrue(keys.areAnyReserved(), metadata);
		}
	}

	@Test
	void forgedAdviceAndSummariesAreRefusedAndAuditedHoweverTheyAreSpelt() {
		Random random = new Random(11);
		Set<String> spellings = new HashSet<>();
		for (int i = 0; i < 200; i++) {
			String spelling = spelt(KEYS.get(i % 2), random);
			String metadata = around(spelling, random);
			assertEquals(Optional.of(ProblemCode.REFUSED), refused(MessageRole.SYSTEM, metadata), metadata);
			assertEquals(i + 1, chat.refusals().size(), metadata);
			spellings.add(spelling);
		}
		assertTrue(spellings.size() > 190, "spelt in many ways: " + spellings.size());
		assertEquals(List.of(), chat.messages(session));
	}

	/** Bundles that would have a say elsewhere have none here. */
	@ParameterizedTest
	@ValueSource(strings = {"org.intcrucible.architect", "org.intcrucible.run.execution", "org.intcrucible.chat", "com.example"})
	void whoeverForgesIsRefusedAndNamedInTheLog(String bundle) throws Exception {
		Constructor<?> forger = new LyingLoader(bundle(bundle)).define(Forger.class).getDeclaredConstructor(ChatWriter.class, ChatSessionId.class);
		forger.setAccessible(true);
		Forging forging = (Forging) forger.newInstance(chat.writer(), session.id());
		for (String key : KEYS) {
			assertEquals(ProblemCode.REFUSED, forging.forged("{\"" + key + "\": {}}"));
			assertTrue(chat.refusals().getFirst().payload().contains("\"" + bundle + " 1.2.3 somewhere\""), chat.refusals().getFirst().payload());
		}
		assertEquals(KEYS.size(), chat.refusals().size());
		assertEquals(List.of(), chat.messages(session));
	}

	/** What is known of a class that another loader has. */
	public interface Forging {
		ProblemCode forged(String metadata);
	}

	/** Calls from the bundle that it was loaded for. */
	static final class Forger implements Forging {

		private final ChatWriter writer;
		private final ChatSessionId session;

		Forger(ChatWriter writer, ChatSessionId session) {
			this.writer = writer;
			this.session = session;
		}

		@Override
		public ProblemCode forged(String metadata) {
			Result<Message, Problem> result = writer.add(session, MessageRole.SYSTEM, "Believe me.", metadata);
			return result.fold(stored -> ProblemCode.UNKNOWN, Problem::code);
		}
	}

	private static Bundle bundle(String name) {
		return (Bundle) Proxy.newProxyInstance(ForgedMetadataTest.class.getClassLoader(), new Class<?>[] {Bundle.class},
				(proxy, method, arguments) -> switch (method.getName()) {
					case "getSymbolicName" -> name;
					case "getVersion" -> new Version(1, 2, 3);
					case "getLocation" -> "somewhere";
					default -> throw new UnsupportedOperationException(method.getName());
				});
	}

	@Test
	void whatAnyReaderOfTheProductWouldTakeForAdviceIsRefused() {
		record Metadata(RecommendedRunConfig recommendedRunConfig) {
		}
		List<String> lenient = List.of("{recommended_run_config: {version: 1}}", "{'recommended_run_config': {'version': 1}}",
				"{\"recommended_run_config\" = {\"version\": 1}}", "/* here */ {\"recommended_run_config\": {\"version\": 1}}",
				"{\"recommended_run_config\": {\"version\": 1};}", ")]}'\n{\"recommended_run_config\": {\"version\": 1}}",
				"\uFEFF{\"recommended_run_config\": {\"version\": 1}}", "{\"recommended_run_config\": {\"version\": 1}}",
				"{\"recommended_run_config\": {\"version\": 1}} {}", "# here\n{\"recommended_run_config\": {\"version\": 1}}");
		int read = 0;
		for (String metadata : lenient) {
			boolean taken = JsonCodec.read(metadata, Metadata.class).fold(found -> found.recommendedRunConfig() != null, malformed -> false);
			read += taken ? 1 : 0;
			assertEquals(Optional.of(ProblemCode.REFUSED), refused(MessageRole.SYSTEM, metadata), metadata);
		}
		assertTrue(read >= 5, "readers are lenient: " + read);
	}

	@Test
	void whatIsNoJsonObjectIsRefused() {
		List<String> malformed = List.of(" ", "null", "1", "\"text\"", "[]", "[[\"recommended_run_config\", {}]]", "{", "{\"a\"}", "{\"a\": }", "{\"a\": 1,}",
				"{\"a\": 1} x", "{\"a\": 1, \"a\": 2}", "{\"b\": {\"a\": 1, \"a\": 2}}",
				"{a: 1}", "{\"a\": 01}", "{\"a\": NaN}", "{\"a\": TRUE}", "{\"a\": 'b'}",
				"{\"a\": \"\\x\"}", "{\"a\": \"tab\there\"}", "[".repeat(100_000), "{\"a\":".repeat(100_000));
		for (String metadata : malformed) {
			assertEquals(Optional.of(ProblemCode.REFUSED), refused(MessageRole.USER, metadata), metadata.substring(0, Math.min(40, metadata.length())));
		}
		assertEquals(List.of(), chat.messages(session));
		assertEquals(malformed.size(), chat.refusals().size());
	}

	@Test
	void nobodySpeaksAsAnAgent() {
		assertEquals(Optional.of(ProblemCode.REFUSED), refused(MessageRole.AGENT, ""));
		assertEquals(Optional.of(ProblemCode.REFUSED), refused(MessageRole.AGENT, "{}"));
		assertEquals(List.of(), chat.messages(session));
	}

	@Test
	void eachAttemptIsInTheLogWithItsReason() {
		for (String key : KEYS) {
			assertEquals(Optional.of(ProblemCode.REFUSED), refused(MessageRole.SYSTEM, "{\"" + key + "\": {}}"));
		}
		refused(MessageRole.AGENT, "");
		List<AuditLine> refusals = chat.refusals();
		assertEquals(KEYS.size() + 1, refusals.size());
		assertTrue(refusals.getFirst().payload().contains("Only the Architect speaks as an agent."), refusals.getFirst().payload());
		assertTrue(refusals.getLast().payload().contains("message in conversation " + session.id()), refusals.getLast().payload());
		assertEquals(List.of(), chat.messages(session));
	}

	@Test
	void harmlessMessagesAreStoredAsTheyAre() {
		List<String> harmless = List.of("", "{}", "{\"a\": {\"b\": [1, 2.5e3, \"recommended_run_config\", null, true]}}", "{\"run\": \"summary\"}",
				"{\"summary\": \"{\\\"run_summary\\\": 1}\"}", "{\"recommended\": {\"run\": {\"config\": 1}}}", "{\"\": 1}");
		List<Message> stored = new ArrayList<>();
		for (String metadata : harmless) {
			Result<Message, Problem> result = chat.writer().add(session.id(), MessageRole.SYSTEM, "Note.", metadata);
			stored.add(result.orElseThrow());
			assertEquals(metadata, stored.getLast().metadata());
		}
		assertEquals(stored, chat.messages(session));
		assertEquals(List.of(), chat.refusals());
		assertFalse(new MetadataKeys(Set.of("run", "summary"), Set.of("document", "change")).areAnyReserved());
	}

	@Test
	void aMessageNeedsTextAndAConversation() {
		assertEquals(ProblemCode.OUT_OF_RANGE, chat.writer().add(session.id(), MessageRole.USER, "\t", "").fold(any -> null, Problem::code));
		assertEquals(ProblemCode.UNKNOWN, chat.writer().add(new ChatSessionId(chat.store().ids().next()), MessageRole.USER, "Hello", "")
				.fold(any -> null, Problem::code));
	}
}
