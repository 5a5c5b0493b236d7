package org.intcrucible.guard.internal;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What one bundle attempted since it was last told of. Whoever uses it holds a lock. */
final class Tally {

	/** How many different attempts are named, and how much of each text is kept. */
	static final int MOST_NAMED = 12;
	static final int LONGEST = 240;

	private static final String MORE = "more";

	private final String bundle;
	private final Set<String> named = new LinkedHashSet<>();
	private long times;
	private Instant since;
	private Instant due;

	/** @param now when its first attempt was, which is due at once */
	Tally(String bundle, Instant now) {
		this.bundle = bounded(bundle);
		due = now;
	}

	void add(String what, Instant now) {
		if (times == 0) {
			since = now;
		}
		times++;
		String phrase = bounded(what);
		if (named.size() < MOST_NAMED || named.contains(phrase)) {
			named.add(phrase);
		} else if (named.size() == MOST_NAMED) {
			named.add(MORE);
		}
	}

	private static String bounded(String text) {
		return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
	}

	boolean isEmpty() {
		return times == 0;
	}

	boolean isDue(Instant now) {
		return !now.isBefore(due);
	}

	/** What is next is due a minute from now. */
	Map<String, String> take(Instant now) {
		Map<String, String> taken = Map.of("bundle", bundle, "what", String.join(", ", named), "times", Long.toString(times), "since",
				since.toString());
		named.clear();
		times = 0;
		due = now.plus(Refusals.SPAN);
		return taken;
	}
}
