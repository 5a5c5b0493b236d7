package org.intcrucible.architect.internal.intent;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A line of the grammar. Thread-safe. */
final class Rule {

	/** What rules are for. */
	enum Kind {
		/** Words around a clause that add nothing to its meaning: in front. */
		LEAD,
		/** The same at the end. */
		TRAIL,
		/** What wraps a wish: "could you please". */
		FRAME,
		/** What begins a clause that is no claim and no wish: "before". */
		ASIDE,
		/** What looks like a wish to run and is none. */
		TRAP,
		UNDO, COURTESY, ASK, ASKRUN, RESULTS,
		/** A question about one element, where no other rule fits. */
		ELEMENT, HOLD, RUN,
		/** What a user names of a run. */
		TERM,
		/** What is said of given candidates. */
		GIVEN,
		/** What asks for candidates that nobody has given. */
		SEARCH,
		/** What is set for a problem, although a run has it too: "use seeded mode". */
		SETTING,
		CHANGE,
		/** What adds to the change in front of it. */
		MODIFY,
		/** Words that mean something here, wherever they stand. */
		TOPIC
	}

	/** Words of which is remembered whether a clause that begins with them can match. */
	private static final int REMEMBERED = 2000;

	private final Kind kind;
	private final String argument;
	private final Pattern pattern;
	private final Map<String, Boolean> beginnings = new ConcurrentHashMap<>();

	/**
	 * @param kind     what a clause means that matches
	 * @param argument which of that kind; may be empty
	 * @param pattern  over {@link Clause#forms()}
	 */
	Rule(Kind kind, String argument, Pattern pattern) {
		this.kind = kind;
		this.argument = argument;
		this.pattern = pattern;
	}

	Kind kind() {
		return kind;
	}

	String argument() {
		return argument;
	}

	Pattern pattern() {
		return pattern;
	}

	/** A match of the whole clause. */
	Optional<Match> match(Clause clause) {
		if (!mayBegin(clause)) {
			return Optional.empty();
		}
		var matcher = pattern.matcher(clause.forms());
		return matcher.matches() ? Optional.of(new Match(this, clause, matcher)) : Optional.empty();
	}

	/** A match of the start of the clause. */
	Optional<Match> matchStart(Clause clause) {
		if (!mayBegin(clause)) {
			return Optional.empty();
		}
		var matcher = pattern.matcher(clause.forms());
		return matcher.lookingAt() && matcher.end() > 0 ? Optional.of(new Match(this, clause, matcher)) : Optional.empty();
	}

	boolean argumentHas(String word) {
		return (" " + argument + " ").contains(" " + word + " ");
	}

	/** Most rules fail at the first word; to know that is faster than to try them with each clause. */
	private boolean mayBegin(Clause clause) {
		if (clause.isEmpty()) {
			return false;
		}
		String first = clause.tokens().getFirst().form();
		var known = beginnings.get(first);
		if (known != null) {
			return known;
		}
		var matcher = pattern.matcher(first + " ");
		boolean possible = matcher.lookingAt() || matcher.hitEnd();
		if (beginnings.size() < REMEMBERED) {
			beginnings.put(first, possible);
		}
		return possible;
	}
}
