package org.intcrucible.architect.internal.intent;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.intcrucible.architect.internal.change.Change;
import org.intcrucible.architect.internal.change.Change.Direction;
import org.intcrucible.architect.internal.change.Change.Insistence;
import org.intcrucible.architect.internal.change.Change.Role;
import org.intcrucible.architect.internal.change.Change.Weighting;
import org.intcrucible.architect.internal.change.Quantity;
import org.intcrucible.architect.internal.intent.Wording.Framed;
import org.intcrucible.model.Section;

/** Makes changes of the clauses that the grammar's rules for changes fit. */
final class ChangePhrases {

	private static final Map<String, Double> FACTORS = Map.of("twice", 2.0, "half", 0.5, "thrice", 3.0, "third", 1 / 3.0,
			"quarter", 0.25);

	/** What no clause without a number can mean; most clauses have none, and their rules are the slowest. */
	private static final Set<String> NUMERIC = Set.of("bound", "between", "range", "likely", "spread", "fix", "baseline", "available",
			"weight");

	private final Grammar grammar;
	private final ChangeModifiers modifiers;

	ChangePhrases(Grammar grammar) {
		this.grammar = grammar;
		modifiers = new ChangeModifiers();
	}

	/** @return empty if the clause wants no change */
	List<Change> read(Clause plain, Framed framed) {
		if (framed.has("negated")) {
			return matched(Rule.Kind.CHANGE, plain, framed).orElse(List.of());
		}
		return matched(Rule.Kind.SETTING, framed.core(), framed).or(() -> matched(Rule.Kind.CHANGE, plain, framed))
				.or(() -> framed.isFramed() ? matched(Rule.Kind.CHANGE, framed.core(), framed) : Optional.empty())
				.orElse(List.of());
	}

	private Optional<List<Change>> matched(Rule.Kind kind, Clause clause, Framed framed) {
		boolean number = clause.contains(Token.NUMBER);
		for (Rule rule : grammar.rules(kind)) {
			var match = number || !isNumeric(rule) ? rule.match(clause) : Optional.<Match>empty();
			if (match.isPresent()) {
				var made = make(match.get(), framed);
				if (!made.isEmpty()) {
					return Optional.of(modified(made, match.get().part("tail")));
				}
			}
		}
		return Optional.empty();
	}

	private static boolean isNumeric(Rule rule) {
		return NUMERIC.contains(rule.argument().split(" ")[0]) && !rule.argumentHas("factor");
	}

	/** What stands behind a change may add to it. */
	private List<Change> modified(List<Change> changes, Clause tail) {
		return tail.isEmpty() ? changes
				: grammar.rules(Rule.Kind.MODIFY).stream().flatMap(rule -> rule.match(tail).stream()).findFirst()
						.flatMap(match -> modifiers.add(changes, match)).orElse(changes);
	}

	private List<Change> make(Match match, Framed framed) {
		var words = match.rule().argument().split(" ");
		if (match.has("subject") && !Subjects.isName(match.part("subject"))) {
			return List.of();
		}
		String subject = Subjects.text(match.part("subject"));
		return switch (words[0]) {
			case "bound" -> BoundPhrases.bound(match, framed, subject);
			case "between" -> BoundPhrases.between(match, framed, subject);
			case "range" -> List.of(new Change.Range(subject, withUnit(match, "low"), match.quantity("high"), role(match, framed)));
			case "likely" -> List.of(new Change.MostLikely(subject, match.quantity("mode")));
			case "spread" -> List.of(new Change.Spread(subject, match.quantity("mean"), match.quantity("dev")));
			case "fix" -> List.of(new Change.Fix(subject, match.quantity("value")));
			case "baseline" -> List.of(new Change.Baseline(subject, match.quantity("value")));
			case "options" -> List.of(new Change.Options(subject, IdeaPhrases.options(match.part("options"))));
			case "weight" -> List.of(new Change.Weight(subject, weighting(match)));
			case "insist" -> List.of(new Change.Insist(subject, Insistence.valueOf(words[1].toUpperCase(Locale.ROOT))));
			case "remove" -> List.of(new Change.Remove(subject));
			case "rename" -> List.of(new Change.Rename(subject, Subjects.text(match.part("name"))));
			case "aim" -> aim(match, framed, subject);
			case "mention" -> List.of(new Change.Mention(Section.valueOf(words[1].toUpperCase(Locale.ROOT)), subject));
			case "bare" -> bare(framed, subject);
			case "available" -> List.of(new Change.Available(subject, available(match)));
			case "idea" -> match.rule().argumentHas("framed") && !framed.has("idea") ? List.of()
					: IdeaPhrases.idea(Subjects.text(match.part("label")), match.part("sets"));
			default -> setting(match, words[0]);
		};
	}

	private static List<Change> setting(Match match, String setting) {
		int equals = setting.indexOf('=');
		if (equals < 0) {
			return List.of(new Change.Set(setting, Amounts.text(match.number("value"))));
		}
		return List.of(new Change.Set(setting.substring(0, equals), setting.substring(equals + 1)));
	}

	/** The lower end of a range usually leaves the unit to the upper one. */
	private static Quantity withUnit(Match match, String group) {
		var low = match.quantity(group);
		return low.unit().isEmpty() ? new Quantity(low.amount(), match.quantity("high").unit()) : low;
	}

	/** With the word behind the number as its unit where it is none that is known. */
	private static Quantity available(Match match) {
		var amount = match.quantity("amount");
		var tokens = match.part("amount").tokens();
		boolean word = amount.unit().isEmpty() && tokens.size() > 1;
		return word ? new Quantity(amount.amount(), match.part("amount").from(tokens.size() - 1).raw()) : amount;
	}

	private static Role role(Match match, Framed framed) {
		if (match.rule().argumentHas("lever") || framed.has("lever")) {
			return Role.LEVER;
		}
		return match.rule().argumentHas("assumption") || framed.has("assumption") ? Role.ASSUMPTION : Role.UNSAID;
	}

	private static Weighting weighting(Match match) {
		if (match.rule().argumentHas("factor")) {
			return new Weighting.Times(FACTORS.entrySet().stream().filter(factor -> match.has(factor.getKey()))
					.map(Map.Entry::getValue).findFirst().orElseGet(() -> match.number("weight")));
		}
		double number = match.number("weight");
		if (match.rule().argumentHas("raise") || match.rule().argumentHas("lower")) {
			return new Weighting.By(match.rule().argumentHas("raise") ? number : -number);
		}
		return new Weighting.To(number);
	}

	private static List<Change> aim(Match match, Framed framed, String subject) {
		if (match.rule().argumentHas("goalonly") && !framed.has("goal") && !framed.has("want")) {
			return List.of();
		}
		var direction = match.rule().argumentHas("max") ? Direction.MAXIMIZE
				: match.rule().argumentHas("min") ? Direction.MINIMIZE : Direction.UNSAID;
		return List.of(new Change.Aim(direction, subject));
	}

	/** Something without a predicate: what it is follows from what it is added to. */
	private static List<Change> bare(Framed framed, String subject) {
		if (framed.has("goal")) {
			return List.of(new Change.Aim(Direction.UNSAID, subject));
		}
		return framed.has("constraint") ? List.of(new Change.Mention(Section.CONSTRAINTS, subject))
				: framed.has("lever") ? List.of(new Change.Mention(Section.LEVERS, subject))
				: framed.has("assumption") ? List.of(new Change.Mention(Section.ASSUMPTIONS, subject)) : List.of();
	}
}
