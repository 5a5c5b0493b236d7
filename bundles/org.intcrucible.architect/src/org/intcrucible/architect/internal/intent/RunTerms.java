package org.intcrucible.architect.internal.intent;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.intcrucible.architect.internal.intent.Intent.RunTerm;
import org.intcrucible.architect.internal.intent.Intent.WishToRun;
import org.intcrucible.architect.internal.intent.Intent.WishedMode;

/** Gathers from the clauses of a message what a wish to run names. */
final class RunTerms {

	/** In front of a number of candidates: it counts those that are there and asks for no others. */
	private static final Set<String> OWNERS = Set.of("my", "our", "these", "those", "both", "the", "given", "own", "meine", "meinen",
			"unsere", "die", "diese", "beiden", "all");

	private static final Map<String, Double> SECONDS = Map.of("ms", 1e-3, "s", 1.0, "min", 60.0, "h", 3600.0, "d", 86_400.0, "week",
			604_800.0);

	private final Grammar grammar;
	private final Map<RunTerm, Double> numbers = new EnumMap<>(RunTerm.class);
	private WishedMode mode = WishedMode.UNSAID;
	private boolean given;
	private boolean improve;
	private boolean search;
	private boolean best;

	RunTerms(Grammar grammar) {
		this.grammar = grammar;
	}

	/** @param traits of the rule that made it a wish */
	void add(Clause clause, List<String> traits) {
		given |= traits.contains("given");
		improve |= traits.contains("improve");
		for (Rule rule : grammar.rules(Rule.Kind.GIVEN)) {
			boolean found = wholeWords(rule, clause.forms(), 0) >= 0;
			given |= found && !rule.argumentHas("improve");
			improve |= found && rule.argumentHas("improve");
		}
		for (Rule rule : grammar.rules(Rule.Kind.SEARCH)) {
			boolean found = wholeWords(rule, clause.forms(), 0) >= 0;
			search |= found && !rule.argumentHas("best");
			best |= found && rule.argumentHas("best");
		}
		grammar.rules(Rule.Kind.TERM).forEach(rule -> find(rule, clause));
	}

	/** Whether the clause says which mode is wanted. */
	boolean namesMode(Clause clause) {
		return grammar.rules(Rule.Kind.TERM).stream()
				.anyMatch(rule -> rule.argumentHas("mode") && wholeWords(rule, clause.forms(), 0) >= 0);
	}

	/** Who asks which of the given is the best asks for no other. */
	WishToRun wish() {
		return new WishToRun(numbers, mode, given, given && improve, search || best && !given);
	}

	private void find(Rule rule, Clause clause) {
		String forms = clause.forms();
		for (int start = wholeWords(rule, forms, 0); start >= 0; start = wholeWords(rule, forms, start + 1)) {
			var matcher = rule.pattern().matcher(forms);
			if (matcher.find(start)) {
				take(new Match(rule, clause, matcher));
			}
		}
	}

	/** Where the rule's next match starts at a word; -1 if there is none. */
	private static int wholeWords(Rule rule, String forms, int from) {
		var matcher = rule.pattern().matcher(forms);
		for (int at = from; at < forms.length() && matcher.find(at); at = matcher.start() + 1) {
			if (matcher.start() == 0 || forms.charAt(matcher.start() - 1) == ' ') {
				return matcher.start();
			}
		}
		return -1;
	}

	private void take(Match match) {
		var words = match.rule().argument().split(" ");
		switch (words[0]) {
			case "mode" -> mode = WishedMode.valueOf(words[1].toUpperCase(Locale.ROOT));
			case "amount" -> amount(match);
			case "runtime" -> numbers.put(RunTerm.RUNTIME, Double.valueOf(words[1]));
			default -> {
				if (!isOwned(match)) {
					numbers.put(RunTerm.valueOf(words[0].toUpperCase(Locale.ROOT)), match.number("value"));
				}
			}
		}
	}

	private static boolean isOwned(Match match) {
		var before = match.clause().within(0, match.matcher().start("value")).tokens();
		return match.rule().argumentHas("candidates") && !before.isEmpty() && OWNERS.contains(before.getLast().form());
	}

	/** By its unit: time, tokens, or money, which is what a bare number of a budget is. */
	private void amount(Match match) {
		var amount = new Match(match.rule(), match.clause(), match.matcher()).quantity("value");
		var behind = match.clause().within(match.matcher().end("value"), match.matcher().end()).tokens();
		String unit = amount.unit().isEmpty() && !behind.isEmpty() ? behind.getFirst().unit() : amount.unit();
		if (SECONDS.containsKey(unit)) {
			numbers.put(RunTerm.RUNTIME, amount.amount() * SECONDS.get(unit));
		} else if (unit.equals("token")) {
			numbers.put(RunTerm.BUDGET_TOKENS, amount.amount());
		} else if (unit.isEmpty() || unit.matches("USD|EUR|GBP|CHF")) {
			numbers.put(RunTerm.BUDGET_USD, amount.amount());
		}
	}
}
