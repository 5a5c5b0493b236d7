package org.intcrucible.architect.internal.intent;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Some tokens of a message that stand together.
 *
 * @param message all of it
 * @param tokens  may be none
 */
record Clause(String message, List<Token> tokens) {

	Clause {
		tokens = List.copyOf(tokens);
	}

	/** What patterns are matched against: each form with a blank behind it. */
	String forms() {
		return tokens.stream().map(token -> token.form() + " ").collect(Collectors.joining());
	}

	/** @param start and {@code end} are offsets into {@link #forms()} at borders of tokens */
	Clause within(int start, int end) {
		int first = -1;
		int last = 0;
		int offset = 0;
		for (int i = 0; i < tokens.size() && offset < end; i++) {
			if (offset >= start && first < 0) {
				first = i;
			}
			offset += tokens.get(i).form().length() + 1;
			last = i + 1;
		}
		return new Clause(message, first < 0 ? List.of() : tokens.subList(first, last));
	}

	Clause from(int token) {
		return new Clause(message, tokens.subList(token, tokens.size()));
	}

	Clause upTo(int token) {
		return new Clause(message, tokens.subList(0, token));
	}

	boolean isEmpty() {
		return tokens.isEmpty();
	}

	boolean contains(String form) {
		return tokens.stream().anyMatch(token -> token.is(form));
	}

	/** As the user wrote it; empty if there is no token. */
	String raw() {
		int start = tokens.stream().mapToInt(Token::start).min().orElse(0);
		int end = tokens.stream().mapToInt(Token::end).max().orElse(0);
		return message.substring(start, end).strip();
	}
}
