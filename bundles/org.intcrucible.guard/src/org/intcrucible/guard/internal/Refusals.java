package org.intcrucible.guard.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.osgi.framework.Bundle;

/**
 * What was attempted and refused, until somebody writes it down. Attempts are told of in the middle of the framework's own
 * work, so an attempt costs little, and of a bundle there is one entry for each minute, however often it tries.
 */
final class Refusals implements BiConsumer<Bundle, String>, Function<Boolean, List<Map<String, String>>> {

	static final Duration SPAN = Duration.ofMinutes(1);

	/** How many bundles are told apart; what others attempt is one entry. */
	static final int MOST_BUNDLES = 200;

	private static final long NOBODY = -1;
	private static final long OTHERS = -2;

	private final InstantSource clock;
	private final Map<Long, Tally> tallies = new HashMap<>();

	Refusals(InstantSource clock) {
		this.clock = clock;
	}

	/**
	 * Tells of an attempt.
	 *
	 * @param bundle who attempted it; null if it was no bundle
	 * @param what   one short phrase, such as {@code lookup of org.intcrucible.stage.Evaluator}
	 */
	@Override
	public void accept(Bundle bundle, String what) {
		long id = bundle == null ? NOBODY : bundle.getBundleId();
		Instant now = clock.instant();
		if (add(id, what, now)) {
			return;
		}
		// outside the lock: it asks the framework, which may be waiting for this
		String name = bundle == null ? "" : bundle.getSymbolicName() + " " + bundle.getVersion() + " " + bundle.getLocation();
		open(id, name, what, now);
	}

	private synchronized boolean add(long id, String what, Instant now) {
		Tally tally = tallies.get(id);
		if (tally != null) {
			tally.add(what, now);
		}
		return tally != null;
	}

	private synchronized void open(long id, String name, String what, Instant now) {
		boolean full = tallies.size() >= MOST_BUNDLES && !tallies.containsKey(id);
		tallies.computeIfAbsent(full ? OTHERS : id, key -> new Tally(full ? "" : name, now)).add(what, now);
	}

	/**
	 * Takes away what is due: the first attempts of a bundle at once, further ones when a minute has passed since those.
	 *
	 * @param all whether what is not due yet is taken as well
	 * @return for each bundle {@code bundle} (name, version and location; empty for none), {@code what} (the different
	 *         attempts), {@code times} and {@code since}
	 */
	@Override
	public synchronized List<Map<String, String>> apply(Boolean all) {
		Instant now = clock.instant();
		List<Map<String, String>> taken = new ArrayList<>();
		for (Iterator<Tally> each = tallies.values().iterator(); each.hasNext();) {
			Tally tally = each.next();
			if (!all && !tally.isDue(now)) {
				continue;
			}
			if (tally.isEmpty()) {
				each.remove();
			} else {
				taken.add(tally.take(now));
			}
		}
		return List.copyOf(taken);
	}
}
