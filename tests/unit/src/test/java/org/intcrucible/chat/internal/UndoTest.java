package org.intcrucible.chat.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.intcrucible.chat.DocumentChange;
import org.intcrucible.model.Actor;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProvenanceEntry;
import org.intcrucible.store.Author;
import org.intcrucible.store.Documents;
import org.intcrucible.store.Page;
import org.intcrucible.store.Transactions;
import org.intcrucible.store.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {

	private static final String FIRST = Documents.titled("Shop");

	@TempDir
	private Path folder;
	private ChatFixture chat;
	private ChatSession session;

	@BeforeEach
	void open() {
		chat = new ChatFixture(folder);
		session = chat.session("Shop");
	}

	@AfterEach
	void close() {
		chat.close();
	}

	private String text() {
		return chat.store().projects().text(session.project(), revision()).orElseThrow();
	}

	private int revision() {
		return chat.store().projects().document(session.project()).orElseThrow().revision();
	}

	/** An agent puts other words in the place of some. */
	private Message changed(String words, String others) {
		String text = text();
		assertTrue(text.contains(words), words);
		return chat.changed(session, text.replace(words, others));
	}

	/** A user edits the text. */
	private void edited(String words, String others) {
		String text = text();
		assertTrue(text.contains(words), words);
		chat.store().save(text.replace(words, others));
	}

	private Message undone(Message message) {
		return chat.history().undo(message.id()).orElseThrow();
	}

	private Problem refused(Message message) {
		int before = revision();
		List<Message> messages = chat.messages(session);
		Problem problem = chat.history().undo(message.id()).fold(done -> {
			throw new AssertionError("it was undone: " + done);
		}, found -> found);
		assertEquals(before, revision());
		assertEquals(messages, chat.messages(session));
		return problem;
	}

	@Test
	void theTextComesBackAsItWasAndAMessageTellsOfIt() {
		Message change = changed("uniform 1..4", "uniform 1..5");
		Message undo = undone(change);
		assertEquals(FIRST, text());
		assertEquals(3, revision());
		assertEquals(MessageRole.SYSTEM, undo.role());
		assertEquals("The change of revision 2 is undone. This is revision 3.", undo.content());
		assertEquals(Optional.of(new DocumentChange(2, 3)), DocumentChange.of(undo));
		assertEquals(Optional.of(change.id()), DocumentChange.undone(undo));
		assertEquals(List.of(change, undo), chat.messages(session));
		ProvenanceEntry entry = chat.store().projects().provenance(session.project(), "demand", Page.Request.first(1)).items().getFirst();
		assertEquals(Actor.USER, entry.actor());
		assertEquals("chat_session:" + session.id(), entry.source());
	}

	@Test
	void anUndoingIsUndone() {
		Message change = changed("uniform 1..4", "uniform 1..5");
		String changed = text();
		Message undo = undone(change);
		Message redo = undone(undo);
		assertEquals(changed, text());
		Message again = undone(redo);
		assertEquals(FIRST, text());
		assertEquals(5, revision());
		assertEquals(Optional.of(new DocumentChange(4, 5)), DocumentChange.of(again));
	}

	@Test
	void whatOthersChangedMeanwhileStays() {
		Message change = changed("(hard)", "(weight 80)");
		edited("- demand: uniform 1..4, nominal 2\n", "- demand: uniform 1..4, nominal 3\n<!-- checked -->\n- price: uniform 1..9, nominal 2\n");
		String edited = text();
		undone(change);
		assertEquals(edited.replace("(weight 80)", "(hard)"), text());
	}

	@Test
	void neighboursDoNotStandInTheWay() {
		Message added = changed("## Levers", "- One: `x >= 1` (weight 10)\n- Two: `x >= 2` (weight 20)\n## Levers");
		edited("- Two:", "- Between: `x <= 4` (weight 5)\n- Two:");
		edited("- Enough: `x * demand >= 2` (hard)\n", "- Enough: `x * demand >= 3` (hard)\n");
		undone(added);
		assertEquals(FIRST.replace(">= 2` (hard)\n", ">= 3` (hard)\n- Between: `x <= 4` (weight 5)\n"), text());
	}

	@Test
	void whatWasRemovedComesBackWhereItWas() {
		Message removed = changed("- Enough: `x * demand >= 2` (hard)\n", "");
		edited("## Levers\n", "- Other: `x <= 4` (weight 5)\n## Levers\n");
		undone(removed);
		assertEquals(FIRST.replace("(hard)\n", "(hard)\n- Other: `x <= 4` (weight 5)\n"), text());
	}

	@Test
	void aLaterChangeOfTheSameStandsInTheWayAndIsNamed() {
		Message change = changed("(hard)", "(weight 80)");
		edited("uniform 1..4", "uniform 1..5");
		edited("(weight 80)", "(weight 70)");
		edited("uniform 1..5", "uniform 1..6");
		Problem problem = refused(change);
		assertEquals(ProblemCode.REFUSED, problem.code());
		assertEquals("Revision 4, a later change by the user, changed \"Enough\" of the constraints as well.",
				problem.sentence());
	}

	@Test
	void aLaterChangeByAnAgentIsUndoneFirst() {
		Message first = changed("(hard)", "(weight 80)");
		Message second = changed("(weight 80)", "(weight 70)");
		assertTrue(refused(first).sentence().startsWith("Revision 3, a later change by the agent,"), refused(first).sentence());
		undone(second);
		undone(first);
		assertEquals(FIRST, text());
	}

	@Test
	void nothingIsUndoneTwice() {
		Message change = changed("(hard)", "(weight 80)");
		undone(change);
		assertEquals("The change is undone already.", refused(change).sentence());
		edited("uniform 1..4", "uniform 1..5");
		assertEquals("The change is undone already.", refused(change).sentence());
	}

	@Test
	void onlyChangesAreUndone() {
		Message talk = chat.said(session, "Nice weather.");
		assertEquals(ProblemCode.UNKNOWN, refused(talk).code());
		assertEquals(ProblemCode.UNKNOWN,
				chat.history().undo(new MessageId(chat.store().ids().next())).fold(any -> null, Problem::code));
		String first = "{\"document_change\": {\"revision_before\": 0, \"revision_after\": 1}}";
		Message made = said(first);
		assertEquals("This was the first document of the project, and there is none to go back to.", refused(made).sentence());
		Message invented = said(first.replace("0", "6").replace("1}", "7}"));
		assertEquals(ProblemCode.UNKNOWN, refused(invented).code());
	}

	private Message said(String metadata) {
		return chat.store().transactions()
				.write(unit -> chat.architect().add(unit, new MessageId(chat.store().ids().next()), session, "Changed.", metadata));
	}

	@Test
	void theDocumentOfADeletedProjectStaysAsItIs() {
		Message change = changed("(hard)", "(weight 80)");
		chat.store().transactions().write(unit -> chat.store().projectWriter().delete(unit, session.project(), Author.USER));
		chat.store().save(FIRST);
		assertEquals(ProblemCode.REFUSED, refused(change).code());
	}

	@Test
	void aPlanSaysWhatWouldBeAndDoesNothing() {
		Message change = changed("(hard)", "(weight 80)");
		var plan = chat.history().plan(change.id()).orElseThrow();
		assertEquals(FIRST, plan.text().text());
		assertEquals(1, plan.differences().size());
		assertTrue(plan.differences().getFirst().after().contains("(hard)"), plan.differences().toString());
		assertEquals(2, plan.revision());
		assertEquals(2, revision());
		assertEquals(List.of(change), chat.messages(session));
	}

	@Test
	void whoUndoesTheNewestAgainAndAgainGoesBackStepByStep() {
		assertEquals(Optional.empty(), chat.history().newest(session.project()));
		Message first = changed("(hard)", "(weight 80)");
		Message second = changed("uniform 1..4", "uniform 1..5");
		chat.said(session, "Nice weather.");
		edited("maximize yield", "maximize profit");
		assertEquals(Optional.of(second), chat.history().newest(session.project()));
		Message undo = undone(second);
		assertEquals(Optional.of(first), chat.history().newest(session.project()));
		undone(undo);
		assertEquals(Optional.of(second), chat.history().newest(session.project()));
		undone(second);
		undone(first);
		assertEquals(Optional.empty(), chat.history().newest(session.project()));
		assertEquals(FIRST.replace("maximize yield", "maximize profit"), text());
	}

	@Test
	void whatIsWrittenWhileAPlanIsMadeIsNotOverwritten() {
		Message change = changed("(hard)", "(weight 80)");
		AtomicInteger writes = new AtomicInteger();
		Transactions transactions = new Transactions() {
			@Override
			public <T> T write(Function<UnitOfWork, T> work) {
				if (writes.getAndIncrement() == 0) {
					edited("uniform 1..4", "uniform 1..5");
				}
				return chat.store().transactions().write(work);
			}
		};
		chat.history(transactions).undo(change.id()).orElseThrow();
		assertEquals(2, writes.get());
		assertEquals(FIRST.replace("uniform 1..4", "uniform 1..5"), text());
		assertEquals(4, revision());
		assertEquals(2, chat.messages(session).size());
	}

	@Test
	void changesOfLayoutAloneAreTakenBackToo() {
		Message change = changed("## Levers\n", "<!-- what can be chosen -->\n## Levers\n");
		undone(change);
		assertEquals(FIRST, text());
		assertEquals("The change is undone already.", refused(change).sentence());
	}
}
