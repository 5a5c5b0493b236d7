package org.intcrucible.ui.history.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

class MomentsTest {

	private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
	private static final Moments BERLIN = new Moments(ZONE, in(2026));

	private static InstantSource in(int year) {
		return InstantSource.fixed(Instant.parse(year + "-06-01T00:00:00Z"));
	}

	@Test
	void timesAreThoseOfWhoReadsThem() {
		Instant time = Instant.parse("2026-09-04T22:46:12.418Z");
		assertEquals("5 Sep 00:46", BERLIN.minute(time));
		assertEquals("5 Sep 00:46:12", BERLIN.second(time));
		assertEquals("5 Sep", BERLIN.day(time));
		assertEquals("5 Sep 2026 00:46", new Moments(ZONE, in(2027)).minute(time));
		assertEquals("5 Sep 2026", new Moments(ZONE, in(2027)).day(time));
		assertEquals(ZoneId.systemDefault(), Moments.here(in(2026)).zone());
		assertEquals("00:46:12", BERLIN.clock(time));
		assertEquals("00:46:12.418", BERLIN.exact(time));
		assertEquals("5 Sep 00:46:12", BERLIN.second("2026-09-04T22:46:12.418Z"));
	}

	@Test
	void aYearThatBeginsWhileTheWindowIsOpenGoesWithoutSayingFromThenOn() {
		Instant[] now = {Instant.parse("2026-12-31T22:59:59Z")};
		Moments moments = new Moments(ZONE, () -> now[0]);
		Instant time = Instant.parse("2026-12-31T20:00:00Z");
		assertEquals("31 Dec 21:00", moments.minute(time));
		now[0] = Instant.parse("2026-12-31T23:00:00Z");
		assertEquals("31 Dec 2026 21:00", moments.minute(time));
	}

	@Test
	void whatIsNoTimeStaysAsItStands() {
		assertEquals("yesterday", BERLIN.second("yesterday"));
		assertEquals("", BERLIN.clock(""));
	}
}
