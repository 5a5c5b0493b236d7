package org.intcrucible.architect.internal.intent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Turns patterns over words into regular expressions over {@link Clause#forms()}.
 * <ul>
 * <li>{@code word} is that word, {@code stem~} any word that starts so, {@code NAME} what was defined by that name.</li>
 * <li>{@code (a | b c)}, {@code ?}, {@code *} mean what they mean everywhere.</li>
 * <li>{@code name:NAME} and {@code name:(...)} remember what they matched.</li>
 * <li>{@code !NAME} is nothing, where NAME does not come next.</li>
 * <li>{@code <few>} is what stands before it, not at all or up to seven times.</li>
 * <li>{@code _} is one word, {@code ...} any words of the same clause, {@code ANY} any words.</li>
 * <li>Signs that mean something here are written as names: {@code QM}, {@code COLON}, {@code LB}, {@code RB}, {@code LP},
 * {@code RP}, {@code BAR}.</li>
 * </ul>
 */
final class PatternCompiler {

	private static final Pattern PIECE = Pattern.compile("[a-z]+:(?=[(A-Z])|[()|]|[^\\s()|?*]+|[?*]");
	private static final String FEW = "<few>";
	private static final Pattern DEFINED = Pattern.compile("[A-Z][A-Z_]*");
	/** What ends a clause. */
	private static final String BORDER = "(?!(?:,|;|:|and|then|but|because|und|dann|aber|weil|denn) )";

	private final Map<String, String> definitions = new HashMap<>(Map.of("QM", "(?:\\? )", "COLON", "(?:: )", "LB",
			"(?:\\[ )", "RB", "(?:\\] )", "LP", "(?:\\( )", "RP", "(?:\\) )", "BAR", "(?:\\| )", "ANY", "(?:(?:\\S+ )*?)"));
	private final Set<String> words = new HashSet<>();

	/** Gives a pattern a name, or a name another alternative. */
	void define(String name, String pattern) {
		String expression = expression(pattern);
		definitions.merge(name, "(?:" + expression + ")", (old, added) -> "(?:" + old + "|" + added + ")");
	}

	/** @throws IllegalArgumentException if it is no pattern */
	Pattern compile(String pattern) {
		try {
			return Pattern.compile(expression(pattern));
		} catch (PatternSyntaxException e) {
			throw new IllegalArgumentException("no pattern, " + e.getDescription() + ": " + pattern, e);
		}
	}

	/** Every word that a pattern has named, without stems. */
	Set<String> words() {
		return Set.copyOf(words);
	}

	private String expression(String pattern) {
		var expression = new StringBuilder();
		Matcher pieces = PIECE.matcher(pattern);
		String group = "";
		while (pieces.find()) {
			String piece = pieces.group();
			if (piece.endsWith(":")) {
				group = "(?<" + piece.substring(0, piece.length() - 1) + ">";
			} else if (group.isEmpty()) {
				expression.append(piece(piece));
			} else {
				expression.append(piece.equals("(") ? group : group + piece(piece) + ")");
				group = "";
			}
		}
		return expression.toString();
	}

	private String piece(String piece) {
		return switch (piece) {
			case "(" -> "(?:";
			case ")", "|", "?", "*" -> piece;
			case FEW -> "{0,7}";
			case "_" -> "(?:" + BORDER + "\\S+ )";
			case "..." -> "(?:" + BORDER + "\\S+ )*?";
			default -> piece.startsWith("!") ? "(?!" + defined(piece.substring(1)) + ")"
					: DEFINED.matcher(piece).matches() ? defined(piece) : word(piece);
		};
	}

	private String defined(String name) {
		if (!definitions.containsKey(name)) {
			throw new IllegalArgumentException("nothing defines " + name);
		}
		return definitions.get(name);
	}

	private String word(String word) {
		if (word.endsWith("~")) {
			return "(?:" + Pattern.quote(word.substring(0, word.length() - 1)) + "\\S* )";
		}
		words.add(word);
		return "(?:" + Pattern.quote(word) + " )";
	}
}
