package org.intcrucible.architect.internal.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.intcrucible.architect.internal.change.DocumentEdit;
import org.intcrucible.architect.internal.change.EditedDocument;
import org.intcrucible.architect.internal.intent.Corpus;
import org.intcrucible.architect.internal.intent.Intent;
import org.intcrucible.architect.internal.intent.Intent.ChangeProblem;
import org.intcrucible.architect.internal.intent.Intent.WishToRun;
import org.intcrucible.architect.internal.text.Texts;
import org.intcrucible.chat.DocumentChange;
import org.intcrucible.document.DocumentDifference;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.Problem;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Architect does with what people have been heard to say. */
abstract class CorpusTalks {

	/** A conversation that nobody would have is begun anew. */
	private static final int LONG_TALK = 40;

	@TempDir
	private Path folder;
	private Talks talks;

	@BeforeEach
	void open() {
		talks = new Talks(folder);
	}

	@AfterEach
	void close() {
		talks.close();
	}

	/** Every how-manieth message is said. */
	abstract int stride();

	private List<String> messages() {
		var all = Corpus.messages();
		return IntStream.range(0, all.size()).filter(i -> i % stride() == 0).mapToObj(all::get).toList();
	}

	private static List<Intent> intents(String message) {
		return Talks.MESSAGES.of(message).intents();
	}

	private static boolean changes(String message) {
		return intents(message).stream().anyMatch(intent -> intent instanceof ChangeProblem || intent instanceof Intent.Undo);
	}

	private static boolean wantsRun(String message) {
		return intents(message).stream().anyMatch(WishToRun.class::isInstance);
	}

	@Test
	void whoAsksOrWishesLeavesEverythingAsItWasButForWhatIsSaid() {
		var run = talks.crucible.shop.completed(talks.crucible.shop.project("Shop"));
		talks.begin(run.authorisation().project());
		var before = talks.dumpWithoutMessages();
		int said = 0;
		for (String message : messages()) {
			if (!changes(message)) {
				assertEquals(1, talks.say(message).size(), message);
				said++;
				if (said % LONG_TALK == 0) {
					assertEquals(2 * LONG_TALK, talks.messages().size());
					assertEquals(before, talks.dumpWithoutMessages(), message);
					talks.begin(run.authorisation().project());
					before = talks.dumpWithoutMessages();
				}
			}
		}
		assertTrue(said * stride() > 800, said + " messages");
		assertEquals(before, talks.dumpWithoutMessages());
	}

	@Test
	void eachWishToRunIsRecommendedOneAndNothingElseIs() {
		int wishes = 0;
		for (String message : messages()) {
			if (talks.messages().size() > LONG_TALK) {
				talks.begin(talks.session.project());
			}
			int before = talks.revision();
			List<Message> told = talks.say(message);
			var advice = told.stream().flatMap(answer -> RecommendedRunConfig.in(answer).stream()).toList();
			assertEquals(wantsRun(message) ? 1 : 0, advice.size(), message);
			if (wantsRun(message)) {
				wishes++;
				assertTrue(told.getLast().content().contains("**Run**"), told.getLast().content());
			}
			assertTrue(told.stream().allMatch(answer -> answer.role() == MessageRole.AGENT || changes(message)), message);
			if (!changes(message)) {
				assertEquals(before, talks.revision(), message);
			}
		}
		assertTrue(wishes * stride() > 450, wishes + " wishes");
	}

	@Test
	void aChangeChangesWhatItSaysIsToldWithItsDifferenceAndUndoneByteByByte() {
		int made = 0;
		String text = talks.text();
		for (String message : messages()) {
			var wish = Talks.MESSAGES.of(message).first(ChangeProblem.class);
			if (wish.isEmpty()) {
				continue;
			}
			var document = talks.document(talks.session.project());
			List<Message> told = talks.say(message);
			var change = DocumentChange.of(told.getFirst());
			switch (DocumentEdit.apply(text, "", wish.get().changes())) {
				case Result.Success<EditedDocument, List<Problem>>(var edited) when !edited.differences().isEmpty() -> {
					made++;
					assertEquals(Optional.of(new DocumentChange(document.revision(), document.revision() + 1)), change, message);
					assertEquals(edited.document().text(), talks.text(), message);
					var differences = DocumentDifference.between(document.document(), talks.document(talks.session.project()).document());
					assertTrue(told.getFirst().content().contains(new DifferenceList(
							Texts.of("reply", language(message))).of(differences)), told.getFirst().content());
					talks.crucible.chat.history().undo(told.getFirst().id()).orElseThrow();
					assertEquals(text, talks.text(), message);
				}
				default -> {
					assertEquals(Optional.empty(), change, message);
					assertEquals(document.revision(), talks.revision(), message);
				}
			}
			assertFalse(told.getFirst().content().isBlank());
		}
		assertTrue(made * stride() > 100, made + " changes");
	}

	private Locale language(String message) {
		return new Situations(talks.store.projects(), talks.store.conversations()).locale(
				talks.messages().stream().filter(said -> said.content().equals(message)).toList().getLast(), Talks.MESSAGES.of(message).language());
	}
}
