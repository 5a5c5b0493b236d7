package org.intcrucible.ui.history.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

class MomentsTest {

	private static final Moments BERLIN = new Moments(ZoneId.of("Europe/Berlin"), 2026);

	@Test
	void timesAreThoseOfWhoReadsThem() {
		Instant time = Instant.parse("2026-09-04T22:46:12.418Z");
		assertEquals("5 Sep 00:46", BERLIN.minute(time));
		assertEquals("5 Sep 00:46:12", BERLIN.second(time));
		assertEquals("5 Sep 2026 00:46", new Moments(BERLIN.zone(), 2027).minute(time));
		assertEquals(new Moments(ZoneId.systemDefault(), 2026), Moments.here(InstantSource.fixed(Instant.parse("2026-06-01T00:00:00Z"))));
		assertEquals("00:46:12", BERLIN.clock(time));
		assertEquals("00:46:12.418", BERLIN.exact(time));
		assertEquals("5 Sep 00:46:12", BERLIN.second("2026-09-04T22:46:12.418Z"));
	}

	@Test
	void whatIsNoTimeStaysAsItStands() {
		assertEquals("yesterday", BERLIN.second("yesterday"));
		assertEquals("", BERLIN.clock(""));
	}
}
