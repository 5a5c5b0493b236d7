package org.intcrucible.audit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.intcrucible.audit.ChainCheck;
import org.intcrucible.store.Anchor;
import org.intcrucible.store.AuditHead;
import org.intcrucible.store.AuditLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {

	private static final int EVENTS = 9;

	private final WrittenLog log = WrittenLog.of(EVENTS);

	/** One flipped bit in one column. */
	enum Column {
		SEQUENCE(line -> with(line, 0, "")), OCCURRED_AT(line -> with(line, 1, flipped(line.occurredAt()))),
		KIND(line -> with(line, 2, flipped(line.kind()))), ACTOR(line -> with(line, 3, flipped(line.actor()))),
		PROJECT_ID(line -> with(line, 4, flipped(line.projectId()))), RUN_ID(line -> with(line, 5, flipped(line.runId()))),
		PAYLOAD(line -> with(line, 6, line.payload().replace("step", "stdp"))),
		PREVIOUS_HASH(line -> with(line, 7, flipped(line.previousHash()))), HASH(line -> with(line, 8, flipped(line.hash())));

		private final UnaryOperator<AuditLine> flip;

		Column(UnaryOperator<AuditLine> flip) {
			this.flip = flip;
		}

		private static String flipped(String text) {
			return (char) (text.charAt(0) ^ 1) + text.substring(1);
		}

		private static AuditLine with(AuditLine line, int column, String text) {
			List<String> now = List.of("", line.occurredAt(), line.kind(), line.actor(), line.projectId(), line.runId(),
					line.payload(), line.previousHash(), line.hash());
			List<String> then = IntStream.range(0, now.size()).mapToObj(i -> i == column ? text : now.get(i)).toList();
			return new AuditLine(column == 0 ? line.sequence() ^ 1L << 40 : line.sequence(), then.get(1), then.get(2), then.get(3),
					then.get(4), then.get(5), then.get(6), then.get(7), then.get(8));
		}
	}

	private ChainCheck check() {
		return new Verification(log).check();
	}

	private void assertBrokenAt(long sequence) {
		ChainCheck.Broken broken = assertInstanceOf(ChainCheck.Broken.class, check());
		assertEquals(sequence, broken.sequence(), broken.finding());
		assertTrue(broken.finding().startsWith("Event " + sequence + " ") && broken.finding().endsWith("."), broken.finding());
	}

	@Test
	void anUntouchedLogIsSound() {
		assertEquals(new ChainCheck.Sound(EVENTS, new AuditHead(EVENTS, log.lines.getLast().hash()), List.of()), check());
	}

	@Test
	void aLogWithoutEventsIsSound() {
		assertEquals(new ChainCheck.Sound(0, new AuditHead(0, AuditLine.FIRST), List.of()),
				new Verification(new WrittenLog()).check());
	}

	static Stream<Arguments> everyColumnOfSomeEvents() {
		return Stream.of(1, 2, 5, EVENTS - 1, EVENTS)
				.flatMap(event -> Stream.of(Column.values()).map(column -> Arguments.of(event, column)));
	}

	@ParameterizedTest
	@MethodSource("everyColumnOfSomeEvents")
	void aFlippedBitIsFoundInItsEvent(int event, Column column) {
		log.change(event, column.flip);
		assertBrokenAt(event);
	}

	@ParameterizedTest
	@MethodSource("everyColumnOfSomeEvents")
	void aFlippedBitIsFoundThoughALaterEventIsBrokenToo(int event, Column column) {
		log.change(EVENTS, Column.HASH.flip);
		log.change(event, event == EVENTS && column == Column.HASH ? UnaryOperator.identity() : column.flip);
		assertBrokenAt(event);
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 2, 5, EVENTS - 1, EVENTS})
	void aRemovedEventIsMissing(int event) {
		log.lines.remove(event - 1);
		assertBrokenAt(event);
		assertTrue(((ChainCheck.Broken) check()).finding().contains("is missing"));
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 2, 5, EVENTS - 1, EVENTS})
	void anEventThatWasChangedAndSealedAnewIsFound(int event) {
		log.change(event, line -> WrittenLog.sealed(Column.PAYLOAD.flip.apply(line)));
		assertBrokenAt(event);
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 2, 5, EVENTS - 1, EVENTS})
	void anEventThatNamesAnotherPredecessorAndWasSealedAnewIsFound(int event) {
		log.change(event, line -> WrittenLog.sealed(Column.PREVIOUS_HASH.flip.apply(line)));
		assertBrokenAt(event);
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void ofSwappedEventsTheFirstIsFound(int one, int other, boolean sealedAnew) {
		AuditLine first = log.lines.get(one - 1);
		AuditLine second = log.lines.get(other - 1);
		log.change(one, line -> numbered(second, one, sealedAnew));
		log.change(other, line -> numbered(first, other, sealedAnew));
		assertBrokenAt(one);
	}

	static Stream<Arguments> pairs() {
		return Stream.of(true, false).flatMap(anew -> Stream.of(Arguments.of(1, 2, anew), Arguments.of(3, 4, anew),
				Arguments.of(2, 7, anew), Arguments.of(EVENTS - 1, EVENTS, anew)));
	}

	private static AuditLine numbered(AuditLine line, long sequence, boolean sealedAnew) {
		AuditLine numbered = new AuditLine(sequence, line.occurredAt(), line.kind(), line.actor(), line.projectId(), line.runId(),
				line.payload(), line.previousHash(), line.hash());
		return sealedAnew ? WrittenLog.sealed(numbered) : numbered;
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 4, EVENTS})
	void ofACutTailTheFirstMissingEventIsNamed(int event) {
		log.lines.subList(event - 1, EVENTS).clear();
		assertBrokenAt(event);
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 4, EVENTS})
	void aCutTailIsFoundThoughTheDatabaseForgotItToo(int event) {
		log.lines.subList(event - 1, EVENTS).clear();
		log.head = log.lines.isEmpty() ? Optional.empty()
				: Optional.of(new AuditHead(event - 1, log.lines.getLast().hash()));
		assertBrokenAt(event);
	}

	@Test
	void aCutTailCannotBeExcludedWithoutASoundAnchor() {
		log.anchor = new Anchor.Unsound("The file is missing.");
		ChainCheck.Sound sound = assertInstanceOf(ChainCheck.Sound.class, check());
		assertEquals(List.of("The file is missing. So it cannot be excluded that the end of the log was cut off."), sound.warnings());
	}

	@Test
	void aTailWrittenAnewIsFoundByWhatStandsBesideTheDatabase() {
		Anchor anchor = log.anchor;
		log.lines.subList(EVENTS - 2, EVENTS).clear();
		log.head = Optional.of(new AuditHead(EVENTS - 2, log.lines.getLast().hash()));
		log.append("run_started", "{\"invented\":1}");
		log.append("run_started", "{\"invented\":2}");
		log.anchor = anchor;
		assertBrokenAt(EVENTS);
	}

	@Test
	void anEventBehindTheRecordedEndIsFound() {
		Optional<AuditHead> head = log.head;
		Anchor anchor = log.anchor;
		log.append("run_started", "{\"smuggled\":true}");
		log.head = head;
		log.anchor = anchor;
		assertBrokenAt(EVENTS + 1);
	}

	@Test
	void anAnchorThatLagsBehindIsNoFault() {
		log.anchor = new Anchor.Sound(new AuditHead(3, log.lines.get(2).hash()));
		assertInstanceOf(ChainCheck.Sound.class, check());
	}

	@Test
	void eventsThatAreAppendedMeanwhileAreNoFault() {
		log.meanwhile = () -> log.append("run_started", "{}");
		assertEquals(EVENTS + 1, assertInstanceOf(ChainCheck.Sound.class, check()).events());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "{", "[1]", "\"text\"", "null"})
	void aPayloadThatIsNoObjectTellsNothing(String payload) {
		log.append("run_started", payload);
		log.append("run_started", "{}");
		assertBrokenAt(EVENTS + 1);
	}

	@Test
	void anEventBeforeTheFirstHasNoPlace() {
		log.lines.addFirst(numbered(log.lines.getFirst(), 0, true));
		assertBrokenAt(0);
	}

	@Test
	void whatTheProductFoundAtItsStartIsToldAgain() {
		log.append("anchor_broken", "{\"finding\":\"The log ends with event 3, and it had 9.\"}");
		ChainCheck.Sound sound = assertInstanceOf(ChainCheck.Sound.class, check());
		assertEquals(List.of("Event 10 tells of a finding on " + log.lines.getLast().occurredAt()
				+ ": The log ends with event 3, and it had 9."), sound.warnings());
	}
}
