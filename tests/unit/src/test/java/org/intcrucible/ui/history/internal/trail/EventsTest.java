package org.intcrucible.ui.history.internal.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.intcrucible.audit.ChainCheck;
import org.intcrucible.audit.PayloadText;
import org.intcrucible.model.AuditEvent;
import org.intcrucible.store.AuditHead;
import org.intcrucible.store.AuditLine;
import org.intcrucible.ui.history.internal.HistoryFixture;
import org.intcrucible.ui.history.internal.data.Moments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether all events can be read piece by piece, and what is said of them. */
class EventsTest {

	private static final Moments UTC = new Moments(ZoneOffset.UTC, () -> HistoryFixture.PRESSED);
	private static final Instant NOW = Instant.parse("2026-09-24T09:47:02Z");

	@TempDir
	private Path folder;

	private static AuditLine line(String kind, String actor, String payload) {
		return new AuditLine(3, "2026-09-24T09:46:12Z", kind, actor, "", "", payload, AuditLine.FIRST, "");
	}

	@Test
	void eventsAreReadFromTheNewestToTheFirst() {
		try (HistoryFixture fixture = new HistoryFixture(folder)) {
			IntStream.range(0, EventPages.EVENTS + 20).forEach(i -> fixture.run());
			EventPages pages = new EventPages(fixture.log(), new RunPlaces(fixture.store().runs(), fixture.store().projects()));
			EventPart first = pages.newest();
			assertEquals(EventPages.EVENTS, first.lines().size());
			assertTrue(first.goesOn());
			RunPlace newestRun = first.run(first.lines().getFirst()).orElseThrow();
			assertEquals(first.lines().getFirst().runId(), newestRun.run().toString());
			assertEquals(new RunPlace(newestRun.run(), "R-220", fixture.document().project(), "Shop", true), newestRun);
			EventPart all = first.then(pages.after(first.next()));
			assertFalse(all.goesOn());
			long newest = all.lines().getFirst().sequence();
			assertEquals(newest, all.lines().size());
			assertEquals(1, all.lines().getLast().sequence());
			assertEquals(List.of(3L, 2L, 1L), pages.from(3).lines().stream().map(AuditLine::sequence).toList());
			assertEquals(newest, pages.from(newest + 5).lines().getFirst().sequence(), "where one is missing the one before it is shown");
		}
	}

	@Test
	void whatIsAddedStandsInFrontOfWhatWasRead() {
		EventPart read = new EventPart(List.of(numbered(4), numbered(3)), 3, Map.of());
		EventPart newest = new EventPart(List.of(numbered(6), numbered(5), numbered(4)), 4, Map.of());
		assertEquals(List.of(6L, 5L, 4L, 3L), read.renewed(newest).lines().stream().map(AuditLine::sequence).toList());
		assertEquals(3, read.renewed(newest).next());
		EventPart far = new EventPart(List.of(numbered(9), numbered(8)), 8, Map.of());
		assertEquals(far, read.renewed(far), "with a gap it would not be the log");
		assertEquals(newest, EventPart.NONE.renewed(newest));
	}

	private static AuditLine numbered(long sequence) {
		return new AuditLine(sequence, "2026-09-24T09:46:12Z", "run_created", "user", "", "no id", "{}", AuditLine.FIRST, "");
	}

	@Test
	void anEventWhoseRunSomebodyChangedLeadsNowhere() {
		try (HistoryFixture fixture = new HistoryFixture(folder)) {
			assertEquals(Map.of(), new RunPlaces(fixture.store().runs(), fixture.store().projects()).of(List.of(numbered(1))));
		}
	}

	@Test
	void everyKindOfEventHasAName() {
		for (Class<?> kind : leaves(AuditEvent.class).toList()) {
			String key = kind.getSimpleName().replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
			assertFalse(EventWords.kind(line(key, "user", "{}")).contains("_"), key);
		}
		assertEquals("strange_kind", EventWords.kind(line("strange_kind", "user", "{}")), "as it stands, where somebody changed it");
		assertEquals("Architect", EventWords.actor(line("run_created", "agent", "{}")));
		assertEquals("nobody", EventWords.actor(line("run_created", "nobody", "{}")));
	}

	private static Stream<Class<?>> leaves(Class<?> type) {
		return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventsTest::leaves) : Stream.of(type);
	}

	@Test
	void aPayloadIsOneLineWithoutWhatOtherColumnsSay() {
		assertEquals("title Shop, runs 2", PayloadText.of(line("x", "user", "{\"project_id\":\"p\",\"title\":\"Shop\",\"run_id\":\"r\",\"runs\":2}")));
		assertEquals("no json", PayloadText.of(line("x", "user", "no json")));
		assertEquals("[1]", PayloadText.of(line("x", "user", "[1]")));
	}

	@Test
	void theCheckOfTheChainIsToldInOneSentence() {
		assertEquals("**Chain verified.** 1,284\u00a0events, no gap and no edit, 24 Sep 09:47:02.",
				ChainWords.sentence(new ChainCheck.Sound(1_284, new AuditHead(1_284, "h"), List.of()), NOW, UTC));
		ChainCheck broken = new ChainCheck.Broken(1_197, "Event 1197 is missing: event 1198 comes next.", List.of("Mind this.", "And *this*."));
		assertEquals("**The chain breaks at event 1,197,** which is missing: event 1,198 comes next\\. Events before it are sound. [Show event](show)",
				ChainWords.sentence(broken, NOW, UTC));
		assertEquals("Mind this\\. And \\*this\\*\\.", ChainWords.more(broken));
		assertFalse(ChainWords.sentence(new ChainCheck.Broken(1, "Event 1 is missing.", List.of()), NOW, UTC).contains("before it"));
	}
}
