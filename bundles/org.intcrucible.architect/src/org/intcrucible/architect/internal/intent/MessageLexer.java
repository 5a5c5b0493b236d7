package org.intcrucible.architect.internal.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message's text to tokens. */
final class MessageLexer {

	private static final Pattern LEXEME = Pattern.compile("""
			(?<blank>[ \\t\\u00A0]+)\
			|(?<line>\\R[\\s]*)\
			|(?<quoted>`[^`\\n]{1,200}`|"[^"\\n]{1,200}"|\\u201C[^\\u201D\\n]{1,200}\\u201D\
			|\\u201E[^\\u201C\\u201D\\n]{1,200}[\\u201C\\u201D]|\\u00AB[^\\u00BB\\n]{1,200}\\u00BB)\
			|(?<short>(?i:e\\.g|i\\.e|z\\.\\s?b|approx|ca|max|min|bzw|ggf|vs|etc|evtl|inkl)\\.(?=\\s|$))\
			|(?<number>(?<![\\p{L}\\p{N}_)\\]])[-\\u2212](?=\\d)%s|%s)\
			|(?<per>\\p{L}+(?:/\\p{L}+)+)\
			|(?<word>[\\p{L}_][\\p{L}\\p{N}_]*(?:['\\u2019][\\p{L}]+)?(?:-[\\p{L}\\p{N}]+)*)\
			|(?<sign><=|>=|=<|=>|==|!=|->|\\+/-|\\+-|\\.{2,3}|.)""".formatted(NumberText.DIGITS, NumberText.DIGITS),
			Pattern.DOTALL);

	private static final String SENTENCE_END = ".";

	/** Signs that patterns know; others, such as stars around a word, say nothing. */
	private static final Set<String> MEANINGFUL = Set.of(".", "?", ",", ";", ":", "<=", ">=", "<", ">", "=", "!=", "(", ")", "[", "]",
			"..", "->", "+-", "+", "/");

	private static final Set<String> ONE = Set.of("a", "one", "ein", "eine");

	private final String message;
	private final boolean german;
	private final List<Token> tokens = new ArrayList<>();

	private MessageLexer(String message) {
		this.message = message;
		german = Language.isGerman(message);
	}

	/** Never fails; a sign that means nothing is a token of its own. Line ends are full stops. */
	static List<Token> tokens(String message) {
		var lexer = new MessageLexer(message);
		var matcher = LEXEME.matcher(message);
		while (matcher.find()) {
			lexer.add(matcher);
		}
		return CurrencyOrder.behindNumbers(lexer.tokens);
	}

	private void add(Matcher lexeme) {
		int start = lexeme.start();
		int end = lexeme.end();
		String text = lexeme.group();
		if (lexeme.group("line") != null) {
			tokens.add(Token.word(SENTENCE_END, start, end));
		} else if (lexeme.group("quoted") != null) {
			tokens.add(Token.word(Token.QUOTED, start, end));
		} else if (lexeme.group("short") != null) {
			shortened(text, start, end);
		} else if (lexeme.group("number") != null) {
			number(text, start, end);
		} else if (lexeme.group("per") != null) {
			per(text, start, end);
		} else if (lexeme.group("word") != null) {
			word(text, start, end);
		} else if (lexeme.group("sign") != null) {
			sign(text, start, end);
		}
	}

	private void number(String text, int start, int end) {
		boolean negative = text.charAt(0) == '-' || text.charAt(0) == '\u2212';
		double size = NumberText.digits(negative ? text.substring(1) : text, german);
		tokens.add(Double.isFinite(size) ? Token.number(negative ? -size : size, start, end) : Token.word(text, start, end));
	}

	/** A word that was cut, unless it is the unit of a number at the end of a sentence. */
	private void shortened(String text, int start, int end) {
		var unit = UnitWords.unit(WordForms.fold(text.substring(0, text.length() - 1)));
		if (behindNumber() && unit.isPresent()) {
			tokens.add(Token.unit(unit.get(), start, end - 1));
			tokens.add(Token.word(SENTENCE_END, end - 1, end));
		} else {
			tokens.add(Token.word(WordForms.fold(text.replace(" ", "")), start, end));
		}
	}

	/** Something in something, such as req/s: the unit of the number in front of it. */
	private void per(String text, int start, int end) {
		tokens.add(behindNumber() ? Token.unit(text, start, end) : Token.word(WordForms.fold(text), start, end));
	}

	private void word(String text, int start, int end) {
		String form = WordForms.fold(text);
		if (behindNumber() && belongsToNumber(text, form, start, end)) {
			return;
		}
		boolean behindOne = !tokens.isEmpty() && ONE.contains(tokens.getLast().form());
		if (behindOne && NumberText.multiple(form).isPresent() && form.length() > 2) {
			var one = tokens.removeLast();
			tokens.add(Token.number(NumberText.multiple(form).getAsDouble(), one.start(), end));
			return;
		}
		OptionalDouble number = NumberText.word(form);
		if (number.isPresent()) {
			tokens.add(Token.number(number.getAsDouble(), start, end));
			return;
		}
		for (String part : WordForms.of(text, german)) {
			tokens.add(Token.word(part, start, end));
		}
	}

	/** Takes a word that multiplies the number in front of it, or is its unit. */
	private boolean belongsToNumber(String text, String form, int start, int end) {
		var multiple = NumberText.multiple(form);
		if (multiple.isPresent() || text.equals("M")) {
			var number = tokens.removeLast();
			tokens.add(Token.number(number.value() * multiple.orElse(1e6), number.start(), end));
			return true;
		}
		var unit = UnitWords.unit(form);
		unit.ifPresent(known -> tokens.add(Token.unit(known, start, end)));
		return unit.isPresent();
	}

	private boolean behindNumber() {
		return !tokens.isEmpty() && tokens.getLast().isNumber();
	}

	private void sign(String text, int start, int end) {
		var unit = UnitWords.unit(text);
		if (unit.isPresent()) {
			tokens.add(Token.unit(unit.get(), start, end));
			return;
		}
		String form = switch (text) {
			case "\u2264", "=<" -> "<=";
			case "\u2265", "=>" -> ">=";
			case "==" -> "=";
			case "\u00B1", "+/-" -> "+-";
			case "\u2192" -> "->";
			case "..", "...", "\u2026" -> rangeFollows(end) ? ".." : SENTENCE_END;
			case "\u2013", "\u2014", "-" -> dash(end);
			case "!", "\n" -> SENTENCE_END;
			default -> text;
		};
		if (MEANINGFUL.contains(form)) {
			tokens.add(Token.word(form, start, end));
		}
	}

	/** Between numbers a dash means "to", else it parts. */
	private String dash(int end) {
		return rangeFollows(end) ? ".." : ",";
	}

	private boolean rangeFollows(int end) {
		String behind = message.substring(end).stripLeading();
		boolean numberFollows = !behind.isEmpty() && Character.isDigit(behind.charAt(0));
		return numberFollows && (behindNumber() || !tokens.isEmpty() && tokens.getLast().is(Token.UNIT));
	}
}
