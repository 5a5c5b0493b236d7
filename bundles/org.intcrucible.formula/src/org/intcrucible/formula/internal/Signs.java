package org.intcrucible.formula.internal;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The signs and keywords of the language, and those of other languages that stand for one of them. */
final class Signs {

	/** Keywords look like names but never are values. */
	private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "in");

	private static final int LONGEST = 3;

	private static final Set<String> OWN = Set.of("<=", ">=", "==", "!=", "..", "<", ">", "+", "-", "*", "/", "^", "(",
			")", "[", "]", ",", ":", ";");

	private static final Map<String, String> FOREIGN = Map.ofEntries(entry("===", "=="), entry("!==", "!="),
			entry("=", "=="), entry("<>", "!="), entry("=<", "<="), entry("=>", ">="), entry("&&", "and"),
			entry("&", "and"), entry("||", "or"), entry("|", "or"), entry("!", "not"), entry("**", "^"),
			entry("≤", "<="), entry("≥", ">="), entry("≠", "!="), entry("−", "-"), entry("–", "-"), entry("×", "*"),
			entry("·", "*"), entry("÷", "/"), entry("∧", "and"), entry("∨", "or"), entry("¬", "not"),
			entry("…", ".."));

	private Signs() {
	}

	static boolean isKeyword(String word) {
		return KEYWORDS.contains(word);
	}

	/** The longest sign, own or foreign, that starts at the offset; empty if none does. */
	static Optional<Token> at(String text, int offset) {
		for (int length = Math.min(LONGEST, text.length() - offset); length > 0; length--) {
			String written = text.substring(offset, offset + length);
			if (OWN.contains(written)) {
				return Optional.of(new Token(TokenKind.SIGN, written, written, offset));
			}
			if (FOREIGN.containsKey(written)) {
				return Optional.of(new Token(TokenKind.SIGN, FOREIGN.get(written), written, offset));
			}
		}
		return Optional.empty();
	}
}
