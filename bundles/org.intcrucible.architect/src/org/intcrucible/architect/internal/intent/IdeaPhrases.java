package org.intcrucible.architect.internal.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.intcrucible.architect.internal.change.Change;
import org.intcrucible.architect.internal.change.Change.IdeaValue;

/** Lists within a clause: the values of a proposed candidate, the options of a lever. */
final class IdeaPhrases {

	private static final Set<String> SEPARATORS = Set.of(",", ";", "and", "or", "und", "oder", "with", "mit");
	private static final Set<String> LINKS = Set.of("=", ":", "is", "at", "of", "to", "set", "are", "a", "an", "the", "with", "ist", "auf",
			"bei", "von", "sind", "der", "die", "das", "for", "in", "->", "gleich", "be", "im", "each", "use", "we", "only", "about");

	private IdeaPhrases() {
	}

	/** @return empty if a value has no name, so that this is no idea */
	static List<Change> idea(String label, Clause sets) {
		var clause = sets.tokens().size() == 1 && sets.contains(Token.QUOTED) ? inner(sets) : sets;
		var values = new ArrayList<IdeaValue>();
		for (List<Token> piece : pieces(clause)) {
			var value = value(clause.message(), piece);
			if (value.subject().isEmpty() || value.value().isEmpty()) {
				return List.of();
			}
			values.add(value);
		}
		return values.isEmpty() ? List.of() : List.of(new Change.Idea(label, values));
	}

	static List<String> options(Clause list) {
		return pieces(list).stream().map(piece -> Subjects.unquoted(new Clause(list.message(), piece).raw())).toList();
	}

	private static Clause inner(Clause quoted) {
		String text = Subjects.unquoted(quoted.raw());
		return new Clause(text, MessageLexer.tokens(text));
	}

	private static List<List<Token>> pieces(Clause clause) {
		var pieces = new ArrayList<List<Token>>();
		var piece = new ArrayList<Token>();
		for (Token token : clause.tokens()) {
			if (!SEPARATORS.contains(token.form())) {
				piece.add(token);
			} else if (!piece.isEmpty()) {
				pieces.add(List.copyOf(piece));
				piece.clear();
			}
		}
		if (!piece.isEmpty()) {
			pieces.add(piece);
		}
		return pieces;
	}

	/** A number and the other words; without a number the last word is the value. */
	private static IdeaValue value(String message, List<Token> piece) {
		var words = piece.stream().filter(token -> !LINKS.contains(token.form()) && !token.is(Token.UNIT)).toList();
		var number = words.stream().filter(Token::isNumber).reduce((first, second) -> second);
		if (number.isPresent()) {
			return new IdeaValue(names(message, words.stream().filter(word -> word != number.get()).toList()),
					Amounts.text(number.get().value()));
		}
		int last = words.size() - 1;
		return last < 1 ? new IdeaValue("", "")
				: new IdeaValue(names(message, words.subList(0, last)), names(message, words.subList(last, last + 1)));
	}

	private static String names(String message, List<Token> words) {
		return words.stream().map(word -> Subjects.unquoted(message.substring(word.start(), word.end())))
				.collect(Collectors.joining(" "));
	}
}
