package org.intcrucible.ui.chat.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

class TurnWindowTest {

	private static TurnWindow of(int viewport, Integer... heights) {
		TurnWindow window = new TurnWindow();
		window.resize(viewport);
		window.append(List.of(heights), false);
		return window;
	}

	@Test
	void whatFitsIsSeenFromItsBeginning() {
		TurnWindow window = of(100, 30, 40);
		window.scrollTo(50);
		assertEquals(0, window.offset());
		assertTrue(window.isAtEnd());
	}

	@Test
	void theOffsetStaysWithinTheTurns() {
		TurnWindow window = of(100, 80, 80, 80);
		window.scrollTo(1_000);
		assertEquals(140, window.offset());
		window.scrollTo(-5);
		assertEquals(0, window.offset());
	}

	@Test
	void whatIsSeenStaysWhereItIsWhileTurnsComeBeforeIt() {
		TurnWindow window = of(100, 80, 80, 80);
		window.scrollTo(90);
		window.prepend(List.of(200, 50));
		assertEquals(340, window.offset());
		assertEquals(250, window.top(2));
		window.dropFirst(2);
		assertEquals(90, window.offset());
	}

	@Test
	void theEndIsFollowedOnlyWhereItIsAskedFor() {
		TurnWindow window = of(100, 80, 80);
		window.append(List.of(60), false);
		assertEquals(0, window.offset());
		window.append(List.of(60), true);
		assertEquals(180, window.offset());
		assertTrue(window.isAtEnd());
	}

	@Test
	void theEndStaysTheEndWhenATurnGrows() {
		TurnWindow window = of(100, 80, 80);
		window.scrollTo(60);
		window.change(1, 120);
		assertEquals(100, window.offset());
	}

	@Test
	void aTurnAboveThatGrowsMovesNothing() {
		TurnWindow window = of(100, 80, 80, 400);
		window.scrollTo(170);
		window.change(0, 100);
		assertEquals(190, window.offset());
		window.change(2, 300);
		assertEquals(190, window.offset());
	}

	@Test
	void theEndStaysTheEndWhenThePartIsResized() {
		TurnWindow window = of(100, 80, 80);
		window.scrollTo(60);
		window.resize(50);
		assertEquals(110, window.offset());
		assertTrue(window.isAtEnd());
	}

	@Test
	void revealingScrollsAsLittleAsItCan() {
		TurnWindow window = of(100, 80, 80, 80);
		window.reveal(1);
		assertEquals(60, window.offset());
		window.reveal(0);
		assertEquals(0, window.offset());
		window.change(2, 300);
		window.reveal(2);
		assertEquals(160, window.offset());
	}

	@Test
	void theFirstThatIsSeenIsKnown() {
		TurnWindow window = of(100, 80, 80, 80);
		assertEquals(0, window.first());
		window.scrollTo(80);
		assertEquals(1, window.first());
		assertEquals(0, new TurnWindow().first());
	}

	@Test
	void moreIsWantedWithinAPageOfTheEdges() {
		TurnWindow window = new TurnWindow();
		window.resize(100);
		window.append(Collections.nCopies(50, 40), false);
		assertTrue(window.wantsOlder());
		assertFalse(window.wantsNewer());
		window.scrollTo(1_000);
		assertFalse(window.wantsOlder());
		window.scrollTo(1_850);
		assertTrue(window.wantsNewer());
	}

	@Test
	void whatIsFarAwayCanBeSpared() {
		TurnWindow window = new TurnWindow();
		window.resize(100);
		window.append(Collections.nCopies(60, 40), true);
		assertEquals(40, window.spareFirst(20));
		assertEquals(0, window.spareLast(20));
		window.scrollTo(0);
		assertEquals(0, window.spareFirst(20));
		assertEquals(40, window.spareLast(20));
		assertEquals(0, window.spareLast(60));
	}
}
