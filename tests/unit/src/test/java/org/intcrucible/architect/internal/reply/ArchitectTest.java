package org.intcrucible.architect.internal.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.intcrucible.chat.DocumentChange;
import org.intcrucible.chat.ReplyStoppedException;
import org.intcrucible.chat.architect.ArchitectWriter;
import org.intcrucible.document.DocumentParser;
import org.intcrucible.model.Actor;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.ProvenanceEntry;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.store.Author;
import org.intcrucible.store.Page;
import org.intcrucible.store.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchitectTest {

	@TempDir
	private Path folder;
	private Talks talks;
	private Locale locale;

	@BeforeEach
	void open() {
		locale = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
		talks = new Talks(folder);
	}

	@AfterEach
	void close() {
		Locale.setDefault(locale);
		talks.close();
	}

	private static Optional<DocumentChange> change(Message message) {
		return DocumentChange.of(message);
	}

	@Test
	void aChangeAndTheMessageThatTellsOfItAreOne() {
		String before = talks.text();
		Message told = talks.one("the weight of cost is 80");
		assertEquals(before.replace("(weight 60)\n- maximize", "(weight 80)\n- maximize"), talks.text());
		assertEquals(MessageRole.AGENT, told.role());
		assertEquals(Optional.of(new DocumentChange(1, 2)), change(told));
		assertEquals("""
				Changed. This is revision 2 of the problem:

				- Changed in the goals:
				  - from minimize cost: `cost` from 500 to 4000 (weight 60)
				  - to minimize cost: `cost` from 500 to 4000 (weight 80)

				I see nothing missing. You can ask me to set up a run, or whether anything stands in its way.""", told.content());
		assertEquals(told, talks.messages().getLast());
		ProvenanceEntry entry = talks.store.projects().provenance(talks.session.project(), "cost", Page.Request.first(1)).items().getFirst();
		assertEquals(Actor.AGENT, entry.actor());
		assertEquals("chat_session:" + talks.session.id(), entry.source());
	}

	@Test
	void aChangeWhoseMessageCannotBeStoredIsNotMade() {
		var writer = talks.writer();
		ArchitectWriter torn = new ArchitectWriter() {
			@Override
			public void open(UnitOfWork unit, ChatSession session) {
				writer.open(unit, session);
			}

			@Override
			public Message add(UnitOfWork unit, MessageId id, ChatSession session, String text, String metadata) {
				writer.add(unit, id, session, text, metadata);
				throw new IllegalStateException("the power failed");
			}
		};
		var messages = talks.messages().size();
		var user = talks.said("the weight of cost is 80");
		assertThrows(IllegalStateException.class, () -> talks.architect(torn).answer(talks.session, user, new Talks.Shown(() -> {
			// somebody waits
		})));
		assertEquals(1, talks.revision());
		assertEquals(messages + 1, talks.messages().size());
	}

	@Test
	void aMessageThatChangesNothingSaysSoAndLeavesNoRevision() {
		Message told = talks.one("the weight of cost is 60");
		assertEquals(Optional.empty(), change(told));
		assertEquals("Nothing is changed: the problem says that already.", told.content());
		assertEquals(1, talks.revision());
	}

	@Test
	void whatCannotBeIsRefusedAsAWholeWithTheRemedy() {
		var before = talks.dumpWithoutMessages();
		for (String message : List.of("the weight of cost is 80 and the weight of availability is 120", "the weight of nonsense is 5",
				"minimize cost and set the weight of availability to -3", "## Goals\n- minimize cost: `cost` (weight 101)",
				"# Web shop\n\n## Gaols\n- minimize cost: `cost`\n", "# Web shop\n\n## Goals\n- minimize cost: `cost`\n- minimize cost: `cost`\n")) {
			Message told = talks.one(message);
			assertEquals(Optional.empty(), change(told), message);
			assertTrue(told.content().startsWith("Nothing is changed:\n\n- "), told.content());
		}
		assertEquals(before, talks.dumpWithoutMessages());
		assertTrue(talks.one("## Goals\n- minimize cost: `cost` (weight 101)").content().contains("- Line 1, column 26: A weight"),
				talks.messages().getLast().content());
	}

	@Test
	void aChangeAndAWishAreTwoMessagesAndTheAdviceIsForWhatIsThere() {
		List<Message> told = talks.say("the budget must be below 3000, then run it with 20 candidates");
		assertEquals(2, told.size());
		assertEquals(Optional.of(new DocumentChange(1, 2)), change(told.getFirst()));
		assertEquals(Optional.empty(), RecommendedRunConfig.in(told.getFirst()));
		var advice = RecommendedRunConfig.in(told.getLast()).orElseThrow();
		assertEquals(20, advice.parameters().numCandidates());
		assertEquals(talks.document(talks.session.project()).specHash(), advice.inputHashes().problemSpec());
		assertTrue(told.getLast().content().startsWith("I cannot start runs; you press **Run** in the Run Config panel."), told.getLast().content());
	}

	@Test
	void aQuestionAndAWishAreOneMessage() {
		Message told = talks.one("What are my goals? And what would a run cost? Then run it.");
		assertTrue(RecommendedRunConfig.in(told).isPresent());
		assertTrue(told.content().contains("page time"), told.content());
		assertTrue(told.content().contains("I cannot start runs; you press **Run**"), told.content());
	}

	@Test
	void theNewestChangeIsUndoneByteByByteAndThenTheOneBefore() {
		String first = talks.text();
		talks.one("the weight of cost is 80");
		String second = talks.text();
		talks.one("demand will be between 900 and 2000");
		List<Message> told = talks.say("undo");
		assertEquals(List.of(MessageRole.SYSTEM, MessageRole.AGENT), told.stream().map(Message::role).toList());
		assertEquals("The change of revision 3 is undone. This is revision 4.", told.getFirst().content());
		assertTrue(told.getLast().content().startsWith("That took back the newest change:\n\n- Changed in the assumptions:\n  - from "),
				told.getLast().content());
		assertEquals(second, talks.text());
		talks.say("undo");
		assertEquals(first, talks.text());
		assertEquals("There is no change of a conversation that could be taken back.", talks.one("undo").content());
	}

	@Test
	void undoAndAnotherChangeMeanTheChangeBefore() {
		String first = talks.text();
		talks.one("the weight of cost is 80");
		List<Message> told = talks.say("undo that. the weight of availability is 55");
		assertEquals(first.replace("(weight 40)", "(weight 55)"), talks.text());
		assertEquals(Optional.of(new DocumentChange(3, 4)), change(told.get(1)));
	}

	@Test
	void twoChangesAreUndoneOneByOneInAnyOrder() {
		String first = talks.text();
		Message cost = talks.one("the weight of cost is 80");
		Message page = talks.one("the weight of page time is 31");
		talks.crucible.chat.history().undo(cost.id()).orElseThrow();
		assertEquals(first.replace("(weight 30)", "(weight 31)"), talks.text());
		talks.crucible.chat.history().undo(page.id()).orElseThrow();
		assertEquals(first, talks.text());
	}

	@Test
	void anotherTitleKeepsTheProject() {
		talks.one("rename the project to Autumn sale");
		var project = talks.store.projects().find(talks.session.project()).orElseThrow();
		assertEquals("Autumn sale", project.title());
		assertEquals(2, project.revision());
		assertEquals(Optional.of(project), talks.store.projects().titled("Autumn sale"));
		assertEquals(Optional.empty(), talks.store.projects().titled("Web shop"));
		talks.say("undo");
		assertEquals("Web shop", talks.store.projects().find(talks.session.project()).orElseThrow().title());
	}

	@Test
	void theTitleOfAnotherProjectIsRefused() {
		talks.store.save("# Dam\n");
		var before = talks.dumpWithoutMessages();
		Message told = talks.one("rename the project to Dam");
		assertEquals("Nothing is changed:\n\n- Another project is called \"Dam\" already. Choose another title.", told.content());
		assertTrue(talks.one("# Dam\n\n## Goals\n- minimize cost: `x`\n").content().contains("is called \"Dam\" already"));
		assertEquals(before, talks.dumpWithoutMessages());
	}

	@Test
	void aWholeDocumentIsTakenAsItIs() {
		String text = "# Web shop\n<!-- mine -->\n\n## Goals\n-   minimize   cost: `price*2`\n\n## Levers\n- price: real 0..9\n";
		talks.one(text);
		assertEquals(text.strip(), talks.text().strip());
		assertTrue(talks.text().contains("<!-- mine -->"));
	}

	@Test
	void whatSomebodyElseChangesMeanwhileStays() {
		var user = talks.said("the weight of cost is 80");
		var asked = new AtomicInteger();
		var shown = new Talks.Shown(() -> {
			if (asked.getAndIncrement() == 0) {
				edit("(weight 40)", "(weight 41)");
			}
		});
		Message told = talks.answered(user, shown).getFirst();
		assertEquals(Optional.of(new DocumentChange(2, 3)), change(told));
		assertTrue(talks.text().contains("(weight 41)") && talks.text().contains("(weight 80)\n- maximize"), talks.text());
	}

	@Test
	void whoIsAlwaysOvertakenGivesUp() {
		var user = talks.said("the weight of cost is 80");
		var weight = new AtomicInteger(40);
		var shown = new Talks.Shown(() -> edit("(weight " + weight.get() + ") because", "(weight " + weight.incrementAndGet() + ") because"));
		edit("from 0.97 to 1 (weight 40)", "from 0.97 to 1 (weight 40) because it counts");
		List<Message> told = talks.answered(user, shown);
		assertEquals(Optional.empty(), change(told.getFirst()));
		assertTrue(told.getFirst().content().startsWith("Nothing is changed: somebody else changed the problem"), told.getFirst().content());
		assertTrue(talks.text().contains("from 500 to 4000 (weight 60)"));
	}

	private void edit(String words, String others) {
		String text = talks.text();
		assertTrue(text.contains(words), words + " in " + text);
		var parsed = DocumentParser.parse("edit", text.replace(words, others)).orElseThrow();
		talks.store.transactions().write(unit -> talks.store.projectWriter().save(unit, parsed, Author.USER));
	}

	@Test
	void nobodyIsAnsweredInADeletedProjectButToldSo() {
		var user = talks.said("the weight of cost is 80 and run it");
		talks.store.transactions().write(unit -> talks.store.projectWriter().delete(unit, talks.session.project(), Author.USER)).orElseThrow();
		var before = talks.dumpWithoutMessages();
		List<Message> told = talks.answered(user, new Talks.Shown(() -> {
			// somebody waits
		}));
		assertEquals(1, told.size());
		assertTrue(told.getFirst().content().startsWith("The project of this conversation is deleted"), told.getFirst().content());
		assertEquals("", told.getFirst().metadata());
		assertEquals(before, talks.dumpWithoutMessages());
	}

	@Test
	void whoeverStopsBeforeAnythingIsStoredStoresNothing() {
		var user = talks.said("the weight of cost is 80 and run it");
		var before = talks.dump();
		assertThrows(ReplyStoppedException.class, () -> talks.answered(user, new Talks.Shown(() -> {
			throw new ReplyStoppedException();
		})));
		assertEquals(before, talks.dump());
	}

	@Test
	void whatIsStoredWhenSomebodyStopsStays() {
		var user = talks.said("the weight of cost is 80 and run it");
		var messages = talks.messages().size();
		List<Message> told = talks.answered(user, new Talks.Shown(() -> {
			if (talks.messages().size() > messages) {
				throw new ReplyStoppedException();
			}
		}));
		assertEquals(1, told.size());
		assertEquals(Optional.of(new DocumentChange(1, 2)), change(told.getFirst()));
		assertEquals(2, talks.revision());
	}

	@Test
	void whatIsShownIsWhatIsStored() {
		var user = talks.said("the weight of cost is 80. What are my goals? Then run it.");
		var shown = new Talks.Shown(() -> {
			// somebody waits
		});
		List<Message> told = talks.answered(user, shown);
		assertEquals(told.stream().map(message -> message.content() + "\n\n").reduce("", String::concat), shown.text());
	}

	@Test
	void eachIsAnsweredInTheLanguageOfTheMessage() {
		assertTrue(talks.one("Wie viele Einhörner passen da rein?").content().startsWith("Das habe ich nicht verstanden"));
		assertTrue(talks.one("Xyzzy plugh").content().startsWith("Das habe ich nicht verstanden"), "as before");
		assertTrue(talks.one("how many unicorns fit in there?").content().startsWith("I did not understand that"));
		assertTrue(talks.one("Xyzzy plugh").content().startsWith("I did not understand that"));
		assertTrue(talks.one("gewichte cost mit 80").content().startsWith("Geändert. Das ist Revision 2 des Problems:\n\n- Geändert bei den Zielen:\n"));
	}

	@Test
	void anUnclearPartIsNamed() {
		Message told = talks.one("the weight of cost is 80, and purple elephants whistle");
		assertEquals(Optional.of(new DocumentChange(1, 2)), change(told));
		assertTrue(told.content().contains("purple elephants whistle"), told.content());
	}

	@Test
	void whoWantsNoRunIsToldHowTheOneUnderWayIsEnded() {
		assertTrue(talks.one("don't run it").content().startsWith("Nothing is run: I cannot start runs"));
		var dam = talks.crucible.shop.project("Dam");
		var run = talks.crucible.shop.created(dam);
		talks.begin(dam.project());
		assertTrue(talks.one("stop the run").content().contains("`crucible runs cancel " + run.name() + " --project \"Dam\"`"),
				talks.messages().getLast().content());
	}

	@Test
	void costIsTheRunsUnlessTheProblemHasOne() {
		assertTrue(talks.one("what is the cost?").content().contains("`cost`"), talks.messages().getLast().content());
		talks.begin(talks.store.save("# Plain\n\n## Goals\n- maximize yield: `x`\n\n## Levers\n- x: real 0..1\n").project());
		String cost = talks.one("what is the cost?").content();
		assertEquals(talks.one("what would a run cost?").content(), cost);
		assertFalse(cost.isBlank());
	}

	@Test
	void aRunThatIsToBeRecommendedIsWanted() {
		assertTrue(RecommendedRunConfig.in(talks.one("recommend a run")).isPresent());
	}

	@Test
	void aDocumentIsWrittenStepByStepAndEachStepSaysWhatIsMissing() {
		talks.begin(talks.store.save("# New\n").project());
		assertTrue(talks.one("price is a lever between 5 and 20 euros").content().contains("Next: what is wanted?"));
		assertTrue(talks.one("maximize profit").content().contains("nothing says yet how `profit` comes about"), talks.messages().getLast().content());
		assertTrue(talks.one("- profit = `price * sold`").content().contains("nothing says yet how `sold` comes about"), talks.messages().getLast().content());
		assertTrue(talks.one("sold will be between 3 and 9").content().contains("I see nothing missing."), talks.messages().getLast().content());
		var advice = RecommendedRunConfig.in(talks.one("run it")).orElseThrow();
		assertEquals(List.of(), advice.blockers());
	}

	@Test
	void aLeverIsMadeThoughItsNameIsAWordOfAGoal() {
		talks.begin(talks.store.save("# Trucks\n").project());
		talks.one("minimize the cost of our truck fleet");
		assertTrue(talks.one("cost_of_our_truck_fleet is a lever between 3 and 14").content().contains("is computed"), talks.messages().getLast().content());
		String reply = talks.one("trucks is a lever between 3 and 14").content();
		assertTrue(talks.text().contains("- trucks: integer 3..14"), reply + talks.text());
	}

	@Test
	void noOtherAuthorIsNamedThanTheAgentOfTheConversation() {
		talks.one("the weight of cost is 80");
		assertEquals(new Author(Actor.AGENT, "chat_session:" + talks.session.id()).source(),
				talks.store.projects().provenance(talks.session.project(), "", Page.Request.first(1)).items().getFirst().source());
	}
}
