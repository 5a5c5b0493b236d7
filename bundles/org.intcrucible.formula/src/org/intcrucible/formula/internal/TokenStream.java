package org.intcrucible.formula.internal;

import java.util.List;

import org.intcrucible.formula.FormulaError;

/**
 * The tokens still to be parsed. After a failure only the end is left and further failures are not noted, so that the
 * parser comes to its end without a cascade of errors.
 */
public final class TokenStream {

	/** Deep enough for every formula a person writes, shallow enough for a thread's stack. */
	private static final int DEEPEST_NESTING = 200;

	private final List<Token> tokens;
	private final ErrorLog log;
	private int position;
	private int nesting;
	private boolean failed;

	TokenStream(List<Token> tokens, ErrorLog log) {
		this.tokens = tokens;
		this.log = log;
	}

	/** Whether no token is left. */
	public boolean isAtEnd() {
		return peek().is(TokenKind.END);
	}

	Token peek() {
		return peek(0);
	}

	/** The token so many places ahead, or the end. */
	Token peek(int ahead) {
		return tokens.get(Math.min(position + ahead, tokens.size() - 1));
	}

	/** The token taken last, or the first. */
	Token previous() {
		return tokens.get(Math.max(position - 1, 0));
	}

	boolean at(String word) {
		return peek().is(word);
	}

	/** Takes a token; a foreign sign is understood, but noted as an error. */
	Token next() {
		Token token = peek();
		if (token.isForeign()) {
			log.add(new FormulaError(token.offset(), token.length(), foreign(token), "Write `" + token.text() + "`."));
		}
		skip();
		return token;
	}

	private static String foreign(Token token) {
		return token.written().equals("=") ? "A single `=` does not compare."
				: "`" + token.written() + "` is not part of the formula language.";
	}

	/** Takes the token if it is this sign or keyword. */
	boolean accept(String word) {
		boolean found = at(word);
		if (found) {
			next();
		}
		return found;
	}

	/** Passes over the rest of a bracket that is open, with its end. */
	void skipBracket() {
		int open = 1;
		while (open > 0 && !isAtEnd()) {
			open += at("(") ? 1 : at(")") ? -1 : 0;
			skip();
		}
	}

	private void skip() {
		if (!isAtEnd()) {
			position++;
		}
	}

	/** Notes an error from which the parser recovers. */
	void report(FormulaError error) {
		if (!failed) {
			log.add(error);
		}
	}

	/** Notes an error after which nothing can be said about the rest. */
	void fail(FormulaError error) {
		report(error);
		failed = true;
		position = tokens.size() - 1;
	}

	/** Fails because the next token can stand behind no value here. */
	void failAfterValue() {
		fail(UnexpectedToken.afterValue(previous(), peek(), peek(1)));
	}

	/**
	 * Takes the sign that ends a bracket.
	 *
	 * @param open the token that the bracket starts with
	 */
	void close(Token open, String sign) {
		if (accept(sign)) {
			return;
		}
		if (isAtEnd() || at(")") || at("]")) {
			fail(new FormulaError(open.offset(), open.length(), "The bracket that opens here is not closed.",
					"Add `" + sign + "`."));
		} else {
			failAfterValue();
		}
	}

	boolean hasFailed() {
		return failed;
	}

	/** Goes one level deeper; fails at the deepest. Each call has its {@link #leave()}. */
	void enter() {
		nesting++;
		if (nesting > DEEPEST_NESTING) {
			fail(new FormulaError(peek().offset(), peek().length(),
					"The formula is nested more than " + DEEPEST_NESTING + " levels deep.",
					"Split it into several mechanisms."));
		}
	}

	void leave() {
		nesting--;
	}
}
