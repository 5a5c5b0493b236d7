package org.intcrucible.chat.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.intcrucible.chat.PendingReply;
import org.intcrucible.chat.ReplyEnd.Outcome;
import org.intcrucible.chat.ReplyEnd;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.store.Author;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ReplyTest {

	@TempDir
	private Path folder;
	private Talk talk;

	@BeforeEach
	void open() {
		talk = new Talk(folder);
	}

	@AfterEach
	void close() {
		talk.close();
	}

	@Test
	void aMessageIsStoredWhenItIsSaidAndItsAnswerComesInPieces() throws Exception {
		CountDownLatch seen = new CountDownLatch(1);
		talk.answering((where, message, reply) -> {
			Talk.await(seen);
			reply.chunk("You ");
			reply.chunk("");
			reply.chunk("said: ");
			reply.chunk(message.content());
			return talk.echo(where, message);
		});
		Hearing hearing = new Hearing();
		PendingReply pending = talk.say("Hello", hearing);
		assertEquals(List.of(pending.message()), talk.chat().messages(talk.session()));
		assertEquals(MessageRole.USER, pending.message().role());
		assertFalse(hearing.isOver());
		seen.countDown();

		ReplyEnd end = hearing.end();
		assertEquals(Outcome.ANSWERED, end.outcome());
		assertEquals(List.of("You ", "said: ", "Hello"), hearing.chunks());
		assertEquals(List.of(pending.message(), end.messages().getFirst()), talk.chat().messages(talk.session()));
	}

	@Test
	void whereNobodyAnswersTheSystemSaysSo() throws Exception {
		Hearing hearing = new Hearing();
		talk.say("Hello", hearing);
		ReplyEnd end = hearing.end();
		assertEquals(Outcome.UNANSWERED, end.outcome());
		assertEquals(MessageRole.SYSTEM, end.messages().getFirst().role());
		assertEquals(List.of("Hello", SystemTexts.NOBODY.text()), talk.contents());
	}

	@Test
	void oneReplyComesAtATimeAndOthersWaitInOrder() throws Exception {
		AtomicInteger atOnce = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		CountDownLatch all = new CountDownLatch(1);
		List<String> order = new ArrayList<>();
		talk.answering((where, message, reply) -> {
			most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
			Talk.await(all);
			order.add(message.content());
			Optional<List<Message>> answer = talk.echo(where, message);
			atOnce.decrementAndGet();
			return answer;
		});
		List<Hearing> hearings = new ArrayList<>();
		List<String> said = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			hearings.add(new Hearing());
			said.add("message " + i);
			talk.say("message " + i, hearings.getLast());
		}
		all.countDown();
		for (Hearing hearing : hearings) {
			assertEquals(Outcome.ANSWERED, hearing.end().outcome());
		}
		assertEquals(1, most.get());
		assertEquals(said, order);
	}

	@Test
	void whoTalksAtTheSameTimeIsAnsweredInTheOrderOfTheMessages() throws Exception {
		List<String> order = new ArrayList<>();
		talk.answering((where, message, reply) -> {
			order.add(message.content());
			return Optional.of(List.of());
		});
		List<Hearing> hearings = Collections.synchronizedList(new ArrayList<>());
		List<Thread> threads = new ArrayList<>();
		for (int thread = 0; thread < 4; thread++) {
			int number = thread;
			threads.add(Thread.ofPlatform().start(() -> {
				for (int i = 0; i < 10; i++) {
					Hearing hearing = new Hearing();
					hearings.add(hearing);
					talk.say(number + "/" + i, hearing);
				}
			}));
		}
		for (Thread thread : threads) {
			thread.join();
		}
		for (Hearing hearing : hearings) {
			hearing.end();
		}
		assertEquals(40, order.size());
		assertEquals(talk.contents(), order);
	}

	@Test
	void anotherConversationIsAnsweredMeanwhile() throws Exception {
		ChatSession other = talk.chat().session("Another");
		CountDownLatch release = new CountDownLatch(1);
		talk.answering((where, message, reply) -> {
			if (where.id().equals(talk.session().id())) {
				Talk.await(release);
			}
			return talk.echo(where, message);
		});
		Hearing held = new Hearing();
		talk.say("held", held);
		Hearing free = new Hearing();
		talk.chat().conversations().say(other.id(), "free", free).orElseThrow();
		assertEquals(Outcome.ANSWERED, free.end().outcome());
		assertFalse(held.isOver());
		release.countDown();
		assertEquals(Outcome.ANSWERED, held.end().outcome());
	}

	@Test
	void whatIsNoMessageIsNotStored() {
		assertEquals(ProblemCode.OUT_OF_RANGE, refused(talk.session().id(), " \n"));
		assertEquals(ProblemCode.OUT_OF_RANGE, refused(talk.session().id(), "x".repeat(5_000_001)));
		assertEquals(ProblemCode.UNKNOWN, refused(new ChatSessionId(talk.chat().store().ids().next()), "Hello"));
		talk.chat().store().transactions().write(unit -> talk.chat().store().projectWriter().delete(unit, talk.session().project(), Author.USER));
		assertEquals(ProblemCode.REFUSED, refused(talk.session().id(), "Hello"));
		assertEquals(List.of(), talk.chat().messages(talk.session()));
	}

	private ProblemCode refused(ChatSessionId where, String text) {
		ConcurrentHashMap<String, ReplyEnd> heard = new ConcurrentHashMap<>();
		Result<PendingReply, Problem> result = talk.chat().conversations().say(where, text, end -> heard.put("end", end));
		assertTrue(heard.isEmpty());
		return assertInstanceOf(Result.Failure.class, result).error() instanceof Problem problem ? problem.code() : null;
	}
}
