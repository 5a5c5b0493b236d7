package org.intcrucible.architect.internal.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

import org.intcrucible.architect.internal.agent.AgentFixture;
import org.intcrucible.architect.internal.intent.Corpus;
import org.intcrucible.architect.internal.intent.Intent;
import org.intcrucible.chat.DocumentChange;
import org.intcrucible.chat.ReplyStoppedException;
import org.intcrucible.conversation.Answer;
import org.intcrucible.conversation.ConversationContext;
import org.intcrucible.conversation.ConversationStoppedException;
import org.intcrucible.conversation.ProblemSpecAgent;
import org.intcrucible.conversation.Turn;
import org.intcrucible.conversation.WorldModeller;
import org.intcrucible.model.Message;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agents of plug-ins: what they may do, and what becomes of it when they do something else. */
class FailingAgentsTest {

	private static final String CHANGE = "the weight of cost is 80";

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

	private void spec(ProblemSpecAgent agent) {
		AgentFixture.add(talks.agents, agent);
	}

	private void model(WorldModeller agent) {
		AgentFixture.add(talks.agents, agent);
	}

	private static Answer proposal(Turn turn, UnaryOperator<String> edit) {
		return new Answer.Proposal(edit.apply(turn.draft().text()), "");
	}

	/** Says something, and finds nothing changed. */
	private String refused(String text) {
		var before = talks.dumpWithoutMessages();
		Message told = talks.one(text);
		assertEquals(Optional.empty(), DocumentChange.of(told));
		assertEquals(before, talks.dumpWithoutMessages());
		return told.content();
	}

	@Test
	void anAgentThatThrowsIsNamedAndChangesNothing() {
		spec((context, turn) -> {
			throw new IllegalStateException("secret");
		});
		assertEquals("Nothing is changed: the agent \u201Cacme.spec\u201D failed. The log says why.", refused(CHANGE));
	}

	@Test
	void anAgentThatAnswersNullOrGivesUpIsNamedToo() {
		model((context, turn) -> null);
		assertTrue(refused(CHANGE).contains("\u201Cacme.model\u201D failed"));
		spec((context, turn) -> {
			throw new ConversationStoppedException();
		});
		assertTrue(refused(CHANGE).contains("\u201Cacme.spec\u201D gave up"));
	}

	@Test
	void whatIsNoDocumentIsNotTaken() {
		spec((context, turn) -> new Answer.Proposal("## Gaols\n- minimize cost", "I made it better."));
		String told = refused(CHANGE);
		assertTrue(told.contains("is no problem document"), told);
		assertFalse(told.contains("better"), told);
	}

	@Test
	void nobodyWritesWhatIsNotHisToWrite() {
		spec((context, turn) -> proposal(turn, text -> text.replace("(weight 60)\n- maximize", "(weight 80)\n- maximize").replace("800, 1500, 2500", "800, 1500, 2600")));
		assertTrue(refused(CHANGE).contains("not its to write"));
	}

	@Test
	void aModellerDoesNotWriteTheSpec() {
		for (UnaryOperator<String> edit : List.<UnaryOperator<String>>of(text -> text.replace("(weight 40)", "(weight 41)"),
				text -> text.replace("# Web shop", "# Web shop 2"), text -> text.replace("How many servers", "How few servers"),
				text -> text.replace("- Latency: `page_ms <= 200` (hard) because customers leave\n", ""),
				text -> text.replace("800, 1500, 2500", "800, 1500, 2600").replace("(weight 40)", "(weight 41)"),
				text -> text.replace("## Goals", "## Settings\n- resolution: fine\n\n## Goals"))) {
			try (var others = new Talks(folder.resolve("other" + edit.hashCode()))) {
				talks.close();
				talks = others;
				model((context, turn) -> proposal(turn, edit));
				String told = refused(CHANGE);
				assertTrue(told.contains("not its to write"), told);
			}
		}
	}

	@Test
	void whatIsToldIsTheDifferenceAndNotWhatAnAgentSaysOfIt() {
		model((context, turn) -> new Answer.Proposal(turn.draft().text().replace("800, 1500, 2500", "800, 1500, 2600"), "I made the budget 1."));
		Message told = talks.one("demand is likely to be a bit more exciting, add that to the assumptions please");
		assertEquals(Optional.of(new DocumentChange(1, 2)), DocumentChange.of(told));
		assertTrue(told.content().contains("to demand: triangular 800, 1500, 2600"), told.content());
		assertTrue(told.content().contains("I made the budget 1."), told.content());
	}

	@Test
	void noAgentClaimsToHaveStartedARun() {
		spec((context, turn) -> new Answer.Proposal(turn.draft().text().replace("(weight 60)\n- maximize", "(weight 80)\n- maximize"),
				"Cost counts more now. I have started the run."));
		Message told = talks.one(CHANGE);
		assertFalse(told.content().contains("started the run"), told.content());
		assertTrue(told.content().contains("Cost counts more now. I cannot start runs: you press **Run** in the Run Config panel."), told.content());
	}

	@Test
	void questionsAreAskedAndNothingIsChanged() {
		spec((context, turn) -> new Answer.Questions(List.of("Which cost?", "I'm starting the run, is that fine?")));
		assertEquals("Before I can propose anything, I have to know:\n\n- Which cost?\n- I cannot start runs: you press **Run** in the Run Config panel.",
				refused(CHANGE));
	}

	@Test
	void aRefusalIsShownWithItsRemedy() {
		spec((context, turn) -> new Answer.Refusal(List.of(new Problem(ProblemCode.MEANING, "That cannot be.", "Say it otherwise.", Place.whole("message")))));
		assertEquals("Nothing is changed:\n\n- That cannot be. Say it otherwise.", refused(CHANGE));
	}

	@Test
	void whatTheGrammarDoesNotUnderstandAnotherMay() {
		model((context, turn) -> turn.message().contains("whistle") ? proposal(turn, text -> text.replace("800, 1500, 2500", "800, 1500, 2600"))
				: new Answer.Nothing());
		assertEquals(Optional.of(new DocumentChange(1, 2)), DocumentChange.of(talks.one("purple elephants whistle")));
		assertTrue(refused("green elephants trumpet").startsWith("I did not understand that"));
	}

	@Test
	void whoOnlyAsksOrWishesIsNotHeardByAgents() {
		var asked = new AtomicReference<String>("");
		spec((context, turn) -> {
			asked.set(turn.message());
			return proposal(turn, text -> text.replace("(weight 60)", "(weight 61)"));
		});
		int said = 0;
		for (String message : Corpus.messages()) {
			boolean open = Talks.MESSAGES.of(message).intents().stream()
					.anyMatch(intent -> intent instanceof Intent.ChangeProblem || intent instanceof Intent.NotUnderstood || intent instanceof Intent.Undo);
			if (!open && message.hashCode() % 20 == 0) {
				talks.say(message);
				assertEquals("", asked.get());
				said++;
			}
		}
		assertTrue(said > 10, said + " messages");
		assertEquals(1, talks.revision());
	}

	@Test
	void theModellerWorksOnWhatTheSpecAgentLeftAndSeesWhatWasThere() {
		var seen = new AtomicReference<Turn>();
		spec((context, turn) -> proposal(turn, text -> text.replace("(weight 60)\n- maximize", "(weight 80)\n- maximize")));
		model((context, turn) -> {
			seen.set(turn);
			return new Answer.Nothing();
		});
		talks.said("hello");
		talks.one(CHANGE);
		assertTrue(seen.get().draft().text().contains("(weight 80)\n- maximize"));
		assertTrue(seen.get().former().text().contains("(weight 60)\n- maximize"));
		assertEquals(List.of("hello"), seen.get().transcript().stream().map(Turn.Utterance::text).toList());
		assertTrue(talks.text().contains("(weight 80)\n- maximize"));
	}

	@Test
	void whatAnAgentSpendsStandsInTheMessage() {
		spec((context, turn) -> {
			context.spend(120, 0.5);
			context.spend(3, 0.25);
			return new Answer.Nothing();
		});
		Message told = talks.one(CHANGE);
		assertTrue(told.metadata().contains("\"conversation_cost\":{\"tokens\":123,\"usd\":0.75}"), told.metadata());
		assertTrue(talks.one("purple elephants whistle").metadata().contains("\"conversation_cost\""));
		List<Message> both = talks.say("the weight of cost is 81. What are my goals?");
		assertTrue(both.getFirst().metadata().contains("conversation_cost"));
		assertEquals("", both.getLast().metadata());
		assertFalse(talks.one("What are my goals?").metadata().contains("conversation_cost"));
	}

	@Test
	void aContextIsWorthNothingAfterTheAnswer() {
		var kept = new AtomicReference<ConversationContext>();
		spec((context, turn) -> {
			assertEquals(talks.session.id(), context.session());
			assertThrows(IllegalArgumentException.class, () -> context.spend(-1, 0));
			assertThrows(IllegalArgumentException.class, () -> context.spend(0, Double.NaN));
			kept.set(context);
			return new Answer.Nothing();
		});
		assertEquals("", talks.one("What are my goals?").metadata());
		talks.one(CHANGE);
		assertThrows(ConversationStoppedException.class, () -> kept.get().checkStopped());
		assertThrows(ConversationStoppedException.class, () -> kept.get().spend(1, 0));
		assertThrows(ConversationStoppedException.class, () -> kept.get().session());
	}

	@Test
	void whoeverStopsIsHeardByTheAgent() {
		var rounds = new AtomicInteger();
		var stopped = new AtomicReference<RuntimeException>();
		spec((context, turn) -> {
			while (true) {
				rounds.incrementAndGet();
				try {
					context.checkStopped();
				} catch (ConversationStoppedException heard) {
					stopped.set(heard);
					throw heard;
				}
			}
		});
		var user = talks.said(CHANGE);
		var before = talks.dump();
		assertThrows(ReplyStoppedException.class, () -> talks.answered(user, new Talks.Shown(() -> {
			if (rounds.get() > 2) {
				throw new ReplyStoppedException();
			}
		})));
		assertTrue(stopped.get() instanceof ConversationStoppedException);
		assertEquals(before, talks.dump());
	}
}
