package org.intcrucible.formula.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.intcrucible.formula.Expression;
import org.intcrucible.formula.Expression.Call;
import org.intcrucible.formula.FormulaError;
import org.intcrucible.formula.Function;
import org.intcrucible.formula.Suggestions;

/** Parses calls of functions and says what is wrong with their names and arguments. */
final class CallParser {

	/** What other languages call it. */
	private static final Map<String, String> SYNONYMS = Map.of("log", "`ln(x)` or `log10(x)`", "pow", "`x^y`", "power",
			"`x^y`", "average", "`mean(samples: x)`", "avg", "`mean(samples: x)`", "prob", "`fraction(samples: x > 0)`",
			"percentile", "`quantile(0.9; samples: x)`", "median", "`quantile(0.5; samples: x)`");

	private final TokenStream tokens;
	private final ExpressionParser expressions;
	private final RangeParser ranges;

	CallParser(TokenStream tokens, ExpressionParser expressions) {
		this.tokens = tokens;
		this.expressions = expressions;
		this.ranges = new RangeParser(tokens, expressions);
	}

	/** How a call of the function is written. */
	static String form(Function function) {
		if (function == Function.IF) {
			return "if(condition, then, else)";
		}
		int shown = Math.max(function.fewestArguments(), Math.min(function.mostArguments(), 2));
		return function.symbol() + "(" + String.join(", ", List.of("a", "b", "c").subList(0, shown)) + ")";
	}

	/** The rest of a call whose name and opening bracket have been taken. */
	Expression call(Token name, Token open) {
		Optional<Function> function = Function.named(name.text());
		return function.isPresent() ? known(name, function.get(), open) : unknown(name);
	}

	private Expression known(Token name, Function function, Token open) {
		List<FormulaError> decimalCommas = new ArrayList<>();
		List<Expression> arguments = arguments(decimalCommas);
		tokens.close(open, ")");
		checkCount(name, function, arguments.size(), decimalCommas);
		return new Call(name.offset(), name.text(), arguments);
	}

	/** Looks for more errors in the arguments, but not in the ranges of what was meant for an aggregation. */
	private Expression unknown(Token name) {
		tokens.report(unknownFunction(name));
		if (!ranges.startHere()) {
			arguments(new ArrayList<>());
		}
		tokens.skipBracket();
		return ValueParser.missing(name.offset());
	}

	private List<Expression> arguments(List<FormulaError> decimalCommas) {
		List<Expression> arguments = new ArrayList<>();
		if (tokens.at(")")) {
			return arguments;
		}
		arguments.add(expressions.nestedOr());
		while (tokens.at(",")) {
			noteDecimalComma(decimalCommas);
			tokens.next();
			arguments.add(expressions.nestedOr());
		}
		return arguments;
	}

	private void noteDecimalComma(List<FormulaError> decimalCommas) {
		Token before = tokens.previous();
		Token comma = tokens.peek();
		Token after = tokens.peek(1);
		boolean numbers = before.is(TokenKind.NUMBER) && after.is(TokenKind.NUMBER);
		if (numbers && before.end() == comma.offset() && comma.end() == after.offset()) {
			decimalCommas.add(UnexpectedToken.decimalComma(before, comma, after));
		}
	}

	private void checkCount(Token name, Function function, int count, List<FormulaError> decimalCommas) {
		if (count > function.mostArguments() && !decimalCommas.isEmpty()) {
			tokens.report(decimalCommas.getFirst());
		} else if (count < function.fewestArguments() || count > function.mostArguments()) {
			tokens.report(new FormulaError(name.offset(), name.length(),
					"`" + name.text() + "` takes " + expected(function) + ", not " + count + ".",
					"Write `" + form(function) + "`."));
		}
	}

	private static String expected(Function function) {
		int fewest = function.fewestArguments();
		String count = fewest == function.mostArguments() ? "" : "at least ";
		return count + fewest + (fewest == 1 ? " argument" : " arguments");
	}

	private static FormulaError unknownFunction(Token name) {
		List<String> known = Stream
				.concat(Stream.of(Function.values()).map(Function::symbol), AggregateParser.names().stream()).toList();
		String remedy = Optional.ofNullable(SYNONYMS.get(name.text())).map(form -> "Write " + form + ".")
				.or(() -> Suggestions.nearest(name.text(), known).map(near -> "Did you mean `" + near + "`?"))
				.orElse("To multiply write `" + name.text() + " * (...)`.");
		return new FormulaError(name.offset(), name.length(), "There is no function `" + name.text() + "`.", remedy);
	}
}
