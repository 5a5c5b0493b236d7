package org.intcrucible.tests.ui.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.waits.ICondition;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;
import org.intcrucible.tests.ui.WithToolkit;
import org.junit.jupiter.api.Test;

/** What the tests of the window rely on when they wait, with SWTBot as with its stand-in. */
@WithToolkit
class WaitingTest {

	private static final long SOON = 200;
	private static final long OFTEN = 10;

	/** A condition that holds, or fails, from a number of tests on. */
	private static final class Counted implements ICondition {

		private final AtomicInteger tests = new AtomicInteger();
		private final AtomicReference<SWTBot> bot = new AtomicReference<>();
		private final int holdsFrom;
		private final boolean throwsBefore;

		Counted(int holdsFrom, boolean throwsBefore) {
			this.holdsFrom = holdsFrom;
			this.throwsBefore = throwsBefore;
		}

		@Override
		public boolean test() {
			boolean holds = tests.incrementAndGet() >= holdsFrom;
			if (!holds && throwsBefore) {
				throw new IllegalStateException("not yet");
			}
			return holds;
		}

		@Override
		public void init(SWTBot waiting) {
			bot.set(waiting);
		}

		@Override
		public String getFailureMessage() {
			return "the third time did not come";
		}
	}

	@Test
	void aConditionIsAskedUntilItHolds() {
		Counted third = new Counted(3, false);
		SWTBot bot = new SWTBot();
		bot.waitUntil(third, 10_000, OFTEN);
		assertEquals(3, third.tests.get());
		assertSame(bot, third.bot.get(), "the condition knows who waits");
	}

	@Test
	void anExceptionMeansNotYet() {
		Counted third = new Counted(3, true);
		new SWTBot().waitUntil(third, 10_000, OFTEN);
		assertEquals(3, third.tests.get());
	}

	@Test
	void whatDoesNotComeAboutInTimeIsSaid() {
		TimeoutException late = assertThrows(TimeoutException.class,
				() -> new SWTBot().waitUntil(new Counted(Integer.MAX_VALUE, false), SOON, OFTEN));
		assertTrue(late.getMessage().contains("the third time did not come"), late.getMessage());
	}

	@Test
	void waitWhileWaitsForTheOpposite() {
		AtomicInteger left = new AtomicInteger(3);
		new SWTBot().waitWhile(whileAbove(left), 10_000);
		assertEquals(0, left.get());
	}

	private static ICondition whileAbove(AtomicInteger left) {
		return new ICondition() {
			@Override
			public boolean test() {
				return left.decrementAndGet() > 0;
			}

			@Override
			public void init(SWTBot bot) {
				// it needs none
			}

			@Override
			public String getFailureMessage() {
				return "it did not end";
			}
		};
	}
}
