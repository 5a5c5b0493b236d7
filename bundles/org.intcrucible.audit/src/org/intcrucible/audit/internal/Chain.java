package org.intcrucible.audit.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.intcrucible.store.AuditHead;
import org.intcrucible.store.AuditLine;

/** The log as it is read, line by line: follows the links and keeps the first that does not hold. */
final class Chain implements Consumer<AuditLine> {

	/**
	 * The first event that is not as it should be.
	 *
	 * @param finding one sentence
	 */
	record Break(long sequence, String finding) {
	}

	private final List<Milestone> milestones;
	private AuditHead last = new AuditHead(0, AuditLine.FIRST);
	/** Sound in itself, but not linked to the line before: either of the two is wrong. */
	private Optional<AuditLine> doubtful = Optional.empty();
	private Optional<Break> broken = Optional.empty();

	Chain(List<Milestone> milestones) {
		this.milestones = List.copyOf(milestones);
	}

	@Override
	public void accept(AuditLine line) {
		if (broken.isPresent()) {
			return;
		}
		if (doubtful.isPresent()) {
			settle(doubtful.get(), line.previousHash().equals(last.hash()));
			return;
		}
		look(line, last.sequence() + 1);
		last = new AuditHead(line.sequence(), line.hash());
	}

	private void look(AuditLine line, long expected) {
		long number = line.sequence();
		if (number > expected) {
			found(expected, "is missing: event " + number + " comes next");
		} else if (number < expected) {
			found(number, number < 1 ? "has no place in the log, which begins with event 1" : "is there twice");
		} else if (!Link.isSealed(line)) {
			found(number, "is not as it was written: its hash is not that of its content");
		} else if (!Link.tellsAnEvent(line)) {
			found(number, "tells nothing: its payload is no JSON object");
		} else if (!line.previousHash().equals(last.hash())) {
			doubt(line);
		} else {
			milestones.stream().filter(milestone -> milestone.isAt(line) && !milestone.agrees(line)).findFirst()
					.ifPresent(milestone -> found(number, "is not the one that was recorded " + milestone.place()
							+ ": it was replaced, or one before it was"));
		}
	}

	private void doubt(AuditLine line) {
		if (line.sequence() == 1) {
			found(1, "is not the first that was written: it names one before it");
		} else {
			doubtful = Optional.of(line);
		}
	}

	/** @param linked whether the next line names the doubtful one as the one before it */
	private void settle(AuditLine line, boolean linked) {
		boolean vouched = linked || milestones.stream().anyMatch(milestone -> milestone.isAt(line) && milestone.agrees(line));
		if (vouched) {
			found(line.sequence() - 1, "was replaced: event " + line.sequence() + " names another hash for it");
		} else {
			found(line.sequence(), "is not the one that was written: it does not name the event before it");
		}
	}

	private void found(long sequence, String what) {
		broken = Optional.of(new Break(sequence, "Event " + sequence + " " + what + "."));
	}

	/**
	 * Ends the reading.
	 *
	 * @param end what the database has as the last event, looked up after the last line was read
	 * @return the first event that is not as it should be; empty if all are
	 */
	Optional<Break> end(AuditHead end) {
		if (broken.isEmpty() && doubtful.isPresent()) {
			settle(doubtful.get(), false);
		}
		if (broken.isEmpty()) {
			milestones.stream().filter(milestone -> milestone.head().sequence() > last.sequence()).findFirst()
					.ifPresent(milestone -> found(last.sequence() + 1, "is missing: the log ends before event "
							+ milestone.head().sequence() + ", which was recorded " + milestone.place()));
		}
		if (broken.isEmpty() && last.sequence() > end.sequence()) {
			found(end.sequence() + 1, "was added behind the last one that the database recorded");
		}
		return broken;
	}

	/** The last line that was read. */
	AuditHead last() {
		return last;
	}
}
