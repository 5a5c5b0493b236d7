package org.intcrucible.architect.internal.intent;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.intcrucible.architect.internal.change.Change;

/** Puts together what the clauses of a message say, in their order. */
final class MessageMeaning {

	private final Grammar grammar;
	private final ChangeModifiers modifiers = new ChangeModifiers();
	private final List<Reading> readings = new ArrayList<>();
	private List<Change> changes = new ArrayList<>();
	private final List<Clause> unclear = new ArrayList<>();

	MessageMeaning(Grammar grammar) {
		this.grammar = grammar;
	}

	void add(Reading reading) {
		switch (reading) {
			case Reading.Changed(var added) -> changes.addAll(added);
			case Reading.Modified(var match) -> modify(match);
			case Reading.Aside(var clause) -> aside(clause);
			case Reading.Unclear(var clause) -> unclear.add(clause);
			default -> readings.add(reading);
		}
	}

	boolean isChange() {
		return !changes.isEmpty();
	}

	/** @param language of the message */
	Understanding understanding(Language language) {
		var intents = new ArrayList<Intent>();
		if (!changes.isEmpty()) {
			intents.add(new Intent.ChangeProblem(changes));
		}
		runs(intents);
		readings.forEach(reading -> {
			if (reading instanceof Reading.Said(var intent) && !(intent instanceof Intent.Courtesy) && !intents.contains(intent)) {
				intents.add(intent);
			}
		});
		if (intents.isEmpty()) {
			readings.stream().filter(Reading.Said.class::isInstance).map(said -> ((Reading.Said) said).intent()).findFirst()
					.filter(courtesy -> unclear.isEmpty()).ifPresent(intents::add);
		}
		if (intents.isEmpty()) {
			return new Understanding(List.of(new Intent.NotUnderstood(recognised())), unclearText(), language);
		}
		return new Understanding(intents, unclearText(), language);
	}

	private void modify(Match match) {
		var amended = modifiers.add(changes, match);
		amended.ifPresentOrElse(list -> changes = new ArrayList<>(list), () -> unclear.add(match.clause()));
	}

	/** A reason belongs to the change in front of it. */
	private void aside(Clause clause) {
		boolean reason = clause.contains("because") || clause.contains("weil") || clause.contains("denn");
		if (reason && !changes.isEmpty() && !(changes.getLast() instanceof Change.Because)) {
			int first = clause.tokens().getFirst().is(",") ? 2 : 1;
			if (first < clause.tokens().size()) {
				changes.add(new Change.Because(changes.removeLast(), clause.from(first).raw()));
			}
		} else {
			readings.add(new Reading.Aside(clause));
		}
	}

	/** All wishes to run are one. Of a wish and its contrary the last counts, but for one that only says how to run. */
	private void runs(List<Intent> intents) {
		var terms = new RunTerms(grammar);
		boolean run = false;
		boolean hold = false;
		for (Reading reading : readings) {
			if (reading instanceof Reading.Run(var clause, var traits)) {
				terms.add(clause, traits);
				run = true;
				hold = false;
			} else if (reading instanceof Reading.Hold(var clause)) {
				boolean only = run && terms.namesMode(new Clause(clause.message(), clause.tokens()));
				hold = !only;
			}
		}
		if (hold) {
			intents.add(new Intent.WishNotToRun());
		} else if (run) {
			surroundings().forEach(clause -> terms.add(clause, List.of()));
			intents.add(terms.wish());
		}
	}

	/** Clauses that may say more of a run that is wanted. */
	private List<Clause> surroundings() {
		var clauses = new ArrayList<>(unclear);
		readings.forEach(reading -> {
			if (reading instanceof Reading.Aside(var clause)) {
				clauses.add(clause);
			} else if (reading instanceof Reading.Hold(var clause)) {
				clauses.add(clause);
			}
		});
		return clauses;
	}

	private List<String> recognised() {
		Set<String> topics = new LinkedHashSet<>();
		for (Clause clause : unclear) {
			for (Token token : clause.tokens()) {
				grammar.rules(Rule.Kind.TOPIC).stream().filter(rule -> rule.pattern().matcher(token.form() + " ").matches())
						.forEach(rule -> topics.add(rule.argument()));
			}
		}
		return List.copyOf(topics);
	}

	private List<String> unclearText() {
		return unclear.stream().map(Clause::raw).filter(text -> !text.isBlank()).toList();
	}
}
