package org.intcrucible.chat.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import org.intcrucible.chat.PendingReply;
import org.intcrucible.chat.ReplyEnd.Outcome;
import org.intcrucible.chat.ReplyEnd;
import org.intcrucible.chat.ReplyListener;
import org.intcrucible.chat.ReplyStoppedException;
import org.intcrucible.chat.ReplyStream;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.store.StoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ReplyEndTest {

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
	void aReplyThatIsStoppedIsHeardNoMore() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch stopped = new CountDownLatch(1);
		talk.answering((where, message, reply) -> {
			reply.chunk("before");
			begun.countDown();
			Talk.await(stopped);
			assertThrows(ReplyStoppedException.class, () -> reply.chunk("after"));
			reply.checkStopped();
			return talk.echo(where, message);
		});
		Hearing hearing = new Hearing();
		PendingReply pending = talk.say("Tell me everything", hearing);
		Talk.await(begun);
		pending.stop();
		pending.stop();
		stopped.countDown();
		assertEquals(Outcome.STOPPED, hearing.end().outcome());
		assertEquals(List.of("before"), hearing.chunks());
		assertEquals(List.of("Tell me everything", SystemTexts.STOPPED.text()), talk.contents());
		assertEquals(List.of(), talk.chat().logged());
	}

	@Test
	void whoWaitsAndIsStoppedIsNeverAsked() throws Exception {
		CountDownLatch release = new CountDownLatch(1);
		List<String> asked = new ArrayList<>();
		talk.answering((where, message, reply) -> {
			asked.add(message.content());
			Talk.await(release);
			return talk.echo(where, message);
		});
		Hearing first = new Hearing();
		talk.say("first", first);
		Hearing second = new Hearing();
		PendingReply waits = talk.say("second", second);
		Hearing third = new Hearing();
		talk.say("third", third);
		waits.stop();
		release.countDown();
		assertEquals(Outcome.ANSWERED, first.end().outcome());
		assertEquals(Outcome.STOPPED, second.end().outcome());
		assertEquals(Outcome.ANSWERED, third.end().outcome());
		assertEquals(List.of("first", "third"), asked);
	}

	@Test
	void whatFailsIsSaidInWordsAndLoggedAndTheNextIsAnswered() throws Exception {
		talk.answering((where, message, reply) -> switch (message.content()) {
			case "exception" -> throw new IllegalStateException("a secret of the product");
			case "error" -> throw new NoClassDefFoundError("org/Gone");
			case "deep" -> throw new StackOverflowError();
			case "stopped" -> throw new ReplyStoppedException();
			case "store" -> throw new StoreException(new Problem(ProblemCode.INPUT_OUTPUT, "The disk is full.", "Make room.", Place.whole("workspace")));
			default -> talk.echo(where, message);
		});
		for (String failing : List.of("exception", "error", "deep", "stopped")) {
			Hearing hearing = new Hearing();
			talk.say(failing, hearing);
			assertEquals(Outcome.FAILED, hearing.end().outcome(), failing);
			assertEquals(SystemTexts.FAILED.text(), hearing.end().messages().getFirst().content());
			assertEquals(MessageRole.SYSTEM, hearing.end().messages().getFirst().role());
		}
		Hearing full = new Hearing();
		talk.say("store", full);
		assertEquals("The answer failed. The disk is full. Make room.", full.end().messages().getFirst().content());
		assertEquals(List.of(IllegalStateException.class, NoClassDefFoundError.class, StackOverflowError.class, ReplyStoppedException.class,
				StoreException.class), talk.chat().logged().stream().map(Object::getClass).toList());

		Hearing next = new Hearing();
		talk.say("Still there?", next);
		assertEquals(Outcome.ANSWERED, next.end().outcome());
	}

	@Test
	void aListenerThatThrowsHarmsNobodyButItself() throws Exception {
		talk.answering((where, message, reply) -> {
			reply.chunk("piece");
			return talk.echo(where, message);
		});
		talk.say("first", new ReplyListener() {

			@Override
			public void chunk(String text) {
				throw new IllegalStateException("no ears");
			}

			@Override
			public void ended(ReplyEnd end) {
				throw new IllegalStateException("still no ears");
			}
		});
		Hearing next = new Hearing();
		talk.say("second", next);
		assertEquals(Outcome.ANSWERED, next.end().outcome());
		assertEquals(List.of("first", "second", "You said: first", "You said: second"), talk.contents().stream().sorted().sorted(
				(a, b) -> Boolean.compare(a.startsWith("You"), b.startsWith("You"))).toList());
		assertEquals(2, talk.chat().logged().size());
	}

	@Test
	void nothingIsHeardAfterTheEnd() throws Exception {
		AtomicReference<ReplyStream> kept = new AtomicReference<>();
		talk.answering((where, message, reply) -> {
			kept.set(reply);
			return Optional.of(List.of());
		});
		Hearing hearing = new Hearing();
		talk.say("Hello", hearing);
		hearing.end();
		assertThrows(ReplyStoppedException.class, () -> kept.get().chunk("late"));
		assertThrows(ReplyStoppedException.class, () -> kept.get().checkStopped());
		assertEquals(List.of(), hearing.chunks());
	}

	@Test
	void theEndOfTheProductEndsRepliesThatComeAndThoseThatWait() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch never = new CountDownLatch(1);
		talk.answering((where, message, reply) -> {
			begun.countDown();
			while (never.getCount() > 0) {
				reply.checkStopped();
				Thread.onSpinWait();
			}
			return talk.echo(where, message);
		});
		Hearing comes = new Hearing();
		talk.say("comes", comes);
		Hearing waits = new Hearing();
		talk.say("waits", waits);
		Talk.await(begun);
		talk.chat().conversations().close();
		assertTrue(comes.isOver() && waits.isOver());
		assertEquals(Outcome.STOPPED, comes.end().outcome());
		assertEquals(Outcome.STOPPED, waits.end().outcome());
		Hearing late = new Hearing();
		talk.say("late", late);
		assertEquals(Outcome.STOPPED, late.end().outcome());
	}
}
