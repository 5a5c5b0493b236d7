package org.intcrucible.cli.internal.door;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who is in: some have come to be heard, others have their command carried out. */
final class Visits {

	private final DoorLimits limits;
	private final Set<Visit> present = new HashSet<>();
	private final Set<Visit> begun = new HashSet<>();
	private boolean ending;

	Visits(DoorLimits limits) {
		this.limits = limits;
	}

	/**
	 * Waits until there is room for one more.
	 *
	 * @return false if there will be none, because the door is being closed
	 */
	synchronized boolean awaitRoom() throws InterruptedException {
		while (!ending && present.size() >= limits.visits()) {
			wait();
		}
		return !ending;
	}

	/** @return false if the door is being closed */
	synchronized boolean enter(Visit visit) {
		return !ending && present.add(visit);
	}

	/** @return false if its command is not to be begun, because the door is being closed */
	synchronized boolean begin(Visit visit) {
		return !ending && begun.add(visit);
	}

	synchronized void leave(Visit visit) {
		present.remove(visit);
		begun.remove(visit);
		notifyAll();
	}

	/** Cuts those off that keep others waiting, until the door is closed and everybody has left. */
	synchronized void watch() throws InterruptedException {
		while (!ending || !present.isEmpty()) {
			wait(Math.max(1, limits.stall().toMillis() / 4));
			List<Visit> stalled = present.stream().filter(visit -> visit.isStalled(limits.stall())).toList();
			stalled.forEach(Visit::cut);
		}
	}

	/** Begins no more commands, waits for those that are under way, and cuts off what is not done in time. */
	synchronized void end() throws InterruptedException {
		ending = true;
		notifyAll();
		try {
			List<Visit> unheard = present.stream().filter(visit -> !begun.contains(visit)).toList();
			unheard.forEach(Visit::cut);
			long start = System.nanoTime();
			Duration left = limits.ending();
			while (!begun.isEmpty() && left.isPositive()) {
				wait(Math.max(1, left.toMillis()));
				left = limits.ending().minusNanos(System.nanoTime() - start);
			}
		} finally {
			present.forEach(Visit::cut);
		}
	}
}
