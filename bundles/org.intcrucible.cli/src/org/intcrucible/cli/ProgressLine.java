package org.intcrucible.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** One line of a terminal that is written over and over; nothing at all where nobody watches. */
public final class ProgressLine {

	private static final Duration BETWEEN = Duration.ofMillis(250);
	private static final String ERASE = "\r\u001b[2K";

	private final Console console;
	private final InstantSource clock;
	private Instant next = Instant.MIN;
	private Instant stageStarted = Instant.MIN;
	private String stage = "";

	public ProgressLine(Console console, InstantSource clock) {
		this.console = console;
		this.clock = clock;
	}

	/**
	 * Shows how far a stage is, four times a second at most.
	 *
	 * @param total 0 if unknown
	 * @param best  the greatest I so far, NaN while there is none
	 */
	public synchronized void show(String newStage, long done, long total, double best) {
		Instant now = clock.instant();
		if (!newStage.equals(stage)) {
			stage = newStage;
			stageStarted = now;
		}
		if (!console.interactive() || now.isBefore(next)) {
			return;
		}
		next = now.plus(BETWEEN);
		console.err().print(ERASE + text(done, total, Duration.between(stageStarted, now))
				+ (Double.isNaN(best) ? "" : String.format(Locale.ROOT, "  best I %.3f", best)));
		console.err().flush();
	}

	private String text(long done, long total, Duration elapsed) {
		if (total <= 0) {
			return stage;
		}
		double rate = elapsed.isZero() ? 0 : done * 1000.0 / elapsed.toMillis();
		String share = String.format(Locale.ROOT, "%s  %,d of %,d (%d %%)", stage, done, total, 100 * done / total);
		return rate == 0 ? share : share + String.format(Locale.ROOT, "  %,.0f/s  about %s left", rate, left((total - done) / rate));
	}

	private static String left(double seconds) {
		return seconds < 90 ? Math.round(seconds) + " s" : Math.round(seconds / 60) + " min";
	}

	/** Says something in a line that stays, also where nobody watches. */
	public synchronized void say(String sentence) {
		clear();
		console.err().println("crucible: " + sentence);
		next = Instant.MIN;
	}

	/** Takes the line away. */
	public synchronized void clear() {
		if (console.interactive()) {
			console.err().print(ERASE);
			console.err().flush();
		}
	}
}
