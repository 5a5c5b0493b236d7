package org.intcrucible.formula.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.intcrucible.formula.FormulaError;

/** Cuts a formula into tokens, independently of the locale. */
public final class Lexer {

	private final String text;
	private final ErrorLog log;
	private final List<Token> tokens = new ArrayList<>();
	private int position;

	public Lexer(String text, ErrorLog log) {
		this.text = text;
		this.log = log;
	}

	/**
	 * All tokens, with an end token behind the last. Where it reports an error, the tokens are incomplete and not worth
	 * parsing.
	 */
	public TokenStream tokens() {
		while (position < text.length() && !log.isFull()) {
			token(text.codePointAt(position));
		}
		tokens.add(new Token(TokenKind.END, "", "", text.length()));
		return new TokenStream(tokens, log);
	}

	private void token(int character) {
		if (isBlank(character)) {
			position += Character.charCount(character);
		} else if (isDigit(position)) {
			number();
		} else if (NameSyntax.isStart(character)) {
			name();
		} else if (character == '"') {
			option();
		} else {
			sign();
		}
	}

	private static boolean isBlank(int character) {
		return character == '\t' || character == '\n' || character == '\r' || Character.isSpaceChar(character);
	}

	private boolean isDigit(int offset) {
		return offset < text.length() && text.charAt(offset) >= '0' && text.charAt(offset) <= '9';
	}

	private boolean isAny(int offset, String characters) {
		return offset < text.length() && characters.indexOf(text.charAt(offset)) >= 0;
	}

	private int endOfDigits(int offset) {
		int end = offset;
		while (isDigit(end)) {
			end++;
		}
		return end;
	}

	private void number() {
		int end = endOfDigits(position);
		if (isAny(end, ".") && isDigit(end + 1)) {
			end = endOfDigits(end + 1);
		}
		if (isAny(end, "eE")) {
			int exponent = isAny(end + 1, "+-") ? end + 2 : end + 1;
			end = isDigit(exponent) ? endOfDigits(exponent) : end;
		}
		String written = text.substring(position, end);
		if (Double.isInfinite(Double.parseDouble(written))) {
			log.add(new FormulaError(position, written.length(), "This number is too large to compute with.",
					"The largest is about 1.8e308."));
		}
		add(TokenKind.NUMBER, written, written);
	}

	private void name() {
		int end = NameSyntax.end(text, position);
		String name = text.substring(position, end);
		add(TokenKind.NAME, name, name);
	}

	private void option() {
		int end = position + 1;
		while (end < text.length() && text.charAt(end) != '"' && !Character.isISOControl(text.charAt(end))) {
			end++;
		}
		if (!isAny(end, "\"")) {
			log.add(new FormulaError(position, end - position, "The quotation mark that opens here is not closed.",
					"Put `\"` behind the option."));
			position = text.length();
			return;
		}
		add(TokenKind.OPTION, text.substring(position + 1, end), text.substring(position, end + 1));
	}

	private void sign() {
		Optional<Token> sign = Signs.at(text, position);
		if (sign.isPresent()) {
			tokens.add(sign.get());
			position = sign.get().end();
		} else {
			stray();
		}
	}

	/** A run of equal stray characters is one error. */
	private void stray() {
		int start = position;
		int character = text.codePointAt(start);
		while (position < text.length() && text.codePointAt(position) == character) {
			position += Character.charCount(character);
		}
		log.add(StrayCharacters.error(character, start, position - start));
	}

	private void add(TokenKind kind, String meaning, String written) {
		tokens.add(new Token(kind, meaning, written, position));
		position += written.length();
	}
}
