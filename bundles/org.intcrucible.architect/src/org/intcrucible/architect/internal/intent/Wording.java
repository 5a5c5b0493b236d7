package org.intcrucible.architect.internal.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Takes the words off a clause that surround what it is about: fillers, and the polite frames of a wish. */
final class Wording {

	/**
	 * A clause and what surrounded it.
	 *
	 * @param core   what is left, never empty
	 * @param frames the arguments of the frames that were taken off, such as {@code request}, {@code negated}
	 * @param around the frames themselves
	 */
	record Framed(Clause core, Set<String> frames, String around) {

		boolean has(String frame) {
			return frames.contains(frame);
		}

		boolean isFramed() {
			return !around.isEmpty();
		}
	}

	private final Grammar grammar;

	Wording(Grammar grammar) {
		this.grammar = grammar;
	}

	/** Without fillers in front and behind; empty if the clause consists of nothing else. */
	Clause plain(Clause clause) {
		return withoutTrail(withoutLead(clause));
	}

	/** Without fillers and frames, as many as there are. */
	Framed core(Clause clause) {
		var frames = new TreeSet<String>();
		var around = new StringBuilder();
		var core = plain(clause);
		for (var frame = frame(core); frame.isPresent(); frame = frame(core)) {
			var match = frame.get();
			frames.addAll(List.of(match.rule().argument().split(" ")));
			around.append(match.clause().forms(), 0, match.matcher().end());
			core = plain(match.rule().argumentHas("gerund") ? infinitive(match.rest()) : match.rest());
		}
		return new Framed(core, frames, around.toString());
	}

	/** The longest frame in front, unless nothing would be left. */
	private Optional<Match> frame(Clause clause) {
		return grammar.rules(Rule.Kind.FRAME).stream().flatMap(rule -> rule.matchStart(clause).stream())
				.filter(match -> !plain(match.rest()).isEmpty())
				.filter(match -> !match.rule().argumentHas("gerund") || !infinitive(match.rest()).equals(match.rest()))
				.max((one, other) -> Integer.compare(one.matcher().end(), other.matcher().end()));
	}

	/** Without fillers in front. */
	Clause withoutLead(Clause clause) {
		var rest = clause;
		for (boolean found = true; found;) {
			found = false;
			for (Rule rule : grammar.rules(Rule.Kind.LEAD)) {
				var match = rule.matchStart(rest);
				if (match.isPresent()) {
					rest = match.get().rest();
					found = true;
				}
			}
		}
		return rest;
	}

	private Clause withoutTrail(Clause clause) {
		var rest = clause;
		for (boolean found = true; found;) {
			found = false;
			for (int words = Math.min(4, rest.tokens().size()); words > 0 && !found; words--) {
				var end = rest.from(rest.tokens().size() - words);
				if (grammar.rules(Rule.Kind.TRAIL).stream().anyMatch(rule -> rule.match(end).isPresent())) {
					rest = rest.upTo(rest.tokens().size() - words);
					found = true;
				}
			}
		}
		return rest;
	}

	/** Gives {@code run it} for {@code running it}. */
	private Clause infinitive(Clause clause) {
		if (clause.isEmpty() || !clause.tokens().getFirst().form().endsWith("ing")) {
			return clause;
		}
		var first = clause.tokens().getFirst();
		String stem = first.form().substring(0, first.form().length() - 3);
		boolean doubled = stem.length() > 2 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
		List<String> forms = List.of(doubled ? stem.substring(0, stem.length() - 1) : stem, stem.length() > 2 ? stem : stem + "e",
				stem + "e");
		return forms.stream().filter(grammar.words()::contains).findFirst().map(form -> {
			var tokens = new ArrayList<>(clause.tokens());
			tokens.set(0, Token.word(form, first.start(), first.end()));
			return new Clause(clause.message(), tokens);
		}).orElse(clause);
	}
}
