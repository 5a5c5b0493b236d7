package org.intcrucible.architect.internal.intent;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.intcrucible.architect.internal.intent.Intent.AskAboutProblem;
import org.intcrucible.architect.internal.intent.Intent.AskAboutRun;
import org.intcrucible.architect.internal.intent.Intent.Courtesy;
import org.intcrucible.architect.internal.intent.Intent.CourtesyKind;
import org.intcrucible.architect.internal.intent.Intent.ProblemPart;
import org.intcrucible.architect.internal.intent.Intent.RunTopic;
import org.intcrucible.architect.internal.intent.Intent.Undo;
import org.intcrucible.architect.internal.intent.Intent.WishForResults;

/** Reads one clause by the rules of the grammar, the first that fits. */
final class ClauseReader {

	/** What stands in a sentence in front of a clause. */
	enum Before {
		/** Nothing, or a wish or question that is complete. */
		NOTHING,
		/** Something that is no wish, as far as can be told. */
		CLAIM,
		/** That something is not wished. */
		DENIAL
	}

	/** Words that ask for the first of a ranking rather than for all of it. */
	private static final Pattern BEST = Pattern.compile(
			"(^| )(best|winner|winning|won|wins|top|leading|leads|highest|strongest|beste|besten|bester|gewinner|gewonnen|sieger) ");

	/** Marks rules that fit only what is framed as a wish. */
	private static final String FRAMED = "framed";

	private final Grammar grammar;
	private final Wording wording;
	private final ChangePhrases changes;

	ClauseReader(Grammar grammar) {
		this.grammar = grammar;
		wording = new Wording(grammar);
		changes = new ChangePhrases(grammar);
	}

	/**
	 * @param asks   whether the sentence ends with a question mark
	 * @param before what stands in front of it: after a mere claim a noun without a verb is no wish
	 * @param joined whether it is joined to that by "and", so that a bare verb is no wish either
	 * @return empty if no rule fits
	 */
	Optional<Reading> read(Clause clause, boolean asks, Before before, boolean joined) {
		var plain = wording.plain(clause);
		if (plain.isEmpty()) {
			return Optional.of(first(Rule.Kind.COURTESY, clause).<Reading>map(ClauseReader::courtesy)
					.or(() -> either(Rule.Kind.RUN, clause, wording.withoutLead(clause)).map(match -> run(clause, match)))
					.orElse(new Reading.Filler()));
		}
		var framed = wording.core(clause);
		boolean claims = before != Before.NOTHING;
		boolean bare = joined && (before == Before.DENIAL || claims && !framed.isFramed());
		boolean wished = !asks || framed.has("request");
		return said(clause, plain, framed).or(() -> runs(clause, plain, framed, bare, claims))
				.or(() -> bare || !wished ? Optional.empty() : changed(plain, framed))
				.or(() -> framed.has("negated") ? Optional.empty()
						: either(Rule.Kind.ELEMENT, plain, framed.core()).filter(match -> Subjects.isName(match.part("subject")))
								.map(ClauseReader::element))
				.or(() -> runsAtLast(clause, framed))
				.or(() -> bare || !wished ? Optional.empty() : either(Rule.Kind.MODIFY, plain, clause).map(Reading.Modified::new));
	}

	/** Whether the clause is a reason, a condition or a time. */
	boolean isAside(Clause clause) {
		return first(Rule.Kind.ASIDE, wording.plain(clause)).isPresent();
	}

	private Optional<Reading> said(Clause clause, Clause plain, Wording.Framed framed) {
		Optional<Reading> courtesy = either(Rule.Kind.COURTESY, clause, plain).map(ClauseReader::courtesy);
		if (courtesy.isPresent() || framed.has("negated")) {
			return courtesy;
		}
		return either(Rule.Kind.UNDO, plain, framed.core()).<Reading>map(undo -> new Reading.Said(new Undo()))
				.or(() -> either(Rule.Kind.ASKRUN, plain, framed.core()).map(ClauseReader::askRun))
				.or(() -> either(Rule.Kind.RESULTS, plain, framed.core()).map(ClauseReader::results))
				.or(() -> either(Rule.Kind.ASK, plain, framed.core()).map(ClauseReader::ask));
	}

	private Optional<Reading> runs(Clause clause, Clause plain, Wording.Framed framed, boolean bare, boolean claims) {
		var core = framed.core();
		if (either(Rule.Kind.TRAP, plain, core).isPresent()) {
			return Optional.of(new Reading.Filler());
		}
		if (holds(plain, framed)) {
			return Optional.of(new Reading.Hold(clause));
		}
		if (bare || framed.has("negated") || first(Rule.Kind.SETTING, core).isPresent()) {
			return Optional.empty();
		}
		return grammar.rules(Rule.Kind.RUN).stream().filter(rule -> !rule.argumentHas(FRAMED))
				.flatMap(rule -> rule.match(core).stream()).findFirst()
				.map(match -> claims && !framed.isFramed() && match.rule().argumentHas("terms") ? new Reading.Unclear(clause)
						: run(clause, match));
	}

	/** What only a run has, in a wish that no other rule fits. */
	private Optional<Reading> runsAtLast(Clause clause, Wording.Framed framed) {
		boolean wish = framed.isFramed() && !framed.has("negated") && !framed.has("must");
		return grammar.rules(Rule.Kind.RUN).stream().filter(rule -> wish && rule.argumentHas(FRAMED))
				.flatMap(rule -> rule.match(framed.core()).stream()).findFirst().map(match -> run(clause, match));
	}

	private static Reading run(Clause clause, Match match) {
		return new Reading.Run(clause, List.of(match.rule().argument().split(" ")));
	}

	private boolean holds(Clause plain, Wording.Framed framed) {
		boolean negated = framed.has("negated");
		return negated && first(Rule.Kind.RUN, framed.core()).isPresent()
				|| grammar.rules(Rule.Kind.HOLD).stream().anyMatch(hold -> hold.argumentHas("negated")
						? negated && hold.match(framed.core()).isPresent()
						: hold.match(plain).isPresent() || !negated && hold.match(framed.core()).isPresent());
	}

	private Optional<Reading> changed(Clause plain, Wording.Framed framed) {
		var found = changes.read(plain, framed);
		return found.isEmpty() ? Optional.empty() : Optional.of(new Reading.Changed(found));
	}

	private Optional<Match> either(Rule.Kind kind, Clause clause, Clause other) {
		return first(kind, clause).or(() -> other.equals(clause) ? Optional.empty() : first(kind, other));
	}

	private Optional<Match> first(Rule.Kind kind, Clause clause) {
		return grammar.rules(kind).stream().flatMap(rule -> rule.match(clause).stream()).findFirst();
	}

	private static Reading courtesy(Match match) {
		return new Reading.Said(new Courtesy(CourtesyKind.valueOf(upper(match))));
	}

	private static Reading askRun(Match match) {
		return new Reading.Said(new AskAboutRun(RunTopic.valueOf(upper(match)), Subjects.text(match.part("subject"))));
	}

	private static Reading ask(Match match) {
		return new Reading.Said(new AskAboutProblem(ProblemPart.valueOf(upper(match)), ""));
	}

	private static Reading element(Match match) {
		return new Reading.Said(new AskAboutProblem(ProblemPart.ELEMENT, Subjects.text(match.part("subject"))));
	}

	private static Reading results(Match match) {
		String best = BEST.matcher(match.clause().forms()).find() ? WishForResults.BEST : "";
		return new Reading.Said(new WishForResults(
				match.rule().argumentHas("candidate") ? Subjects.text(match.part("subject")) : best));
	}

	private static String upper(Match match) {
		return match.rule().argument().toUpperCase(Locale.ROOT);
	}
}
