package org.intcrucible.formula.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.intcrucible.formula.AggregateKind;
import org.intcrucible.formula.Expression;
import org.intcrucible.formula.Expression.Aggregate;
import org.intcrucible.formula.Expression.Root;
import org.intcrucible.formula.FormulaError;

/** Parses aggregations and roots: calls that bind a name. */
final class AggregateParser {

	private static final String ROOT = "root";

	private final TokenStream tokens;
	private final ExpressionParser expressions;
	private final RangeParser ranges;

	AggregateParser(TokenStream tokens, ExpressionParser expressions) {
		this.tokens = tokens;
		this.expressions = expressions;
		this.ranges = new RangeParser(tokens, expressions);
	}

	/** The names of all aggregations, and of the root. */
	static List<String> names() {
		return Stream.concat(Arrays.stream(AggregateKind.values()).map(AggregateParser::symbol), Stream.of(ROOT)).toList();
	}

	/** How the aggregation of that name is written, or one that has the name as its range. */
	static String form(String name) {
		return switch (name) {
			case "sum" -> "sum(i in 0..9: x[i])";
			case "min" -> "min(t in steps: x[t])";
			case "max", "steps" -> "max(t in steps: x[t])";
			case "fraction" -> "fraction(samples: x > 0)";
			case "quantile" -> "quantile(0.9; samples: x)";
			case ROOT -> "root(x in 0..1: x^2 - 0.5)";
			default -> "mean(samples: x)";
		};
	}

	/** Whether a name and bracket, just taken, start an aggregation or root, and not a call of min or max. */
	boolean handles(Token name) {
		boolean alsoFunction = name.is("min") || name.is("max");
		return names().contains(name.text()) && (!alsoFunction || ranges.startHere());
	}

	/** The rest of an aggregation or root whose name and opening bracket have been taken. */
	Expression aggregate(Token name, Token open) {
		if (name.is(ROOT)) {
			return root(name, open);
		}
		if (name.is(symbol(AggregateKind.QUANTILE))) {
			return quantile(name, open);
		}
		if (!ranges.startHere()) {
			return incomplete(name, "`" + name.text() + "` needs to know what it runs through.");
		}
		AggregateKind kind = Arrays.stream(AggregateKind.values()).filter(some -> name.is(symbol(some))).findFirst()
				.orElseThrow();
		return body(name, kind, List.of(), open);
	}

	private Expression quantile(Token name, Token open) {
		String sentence = "`quantile` needs a share, a semicolon and what it runs through.";
		if (ranges.startHere()) {
			return incomplete(name, sentence);
		}
		Expression share = expressions.nestedOr();
		if (tokens.hasFailed()) {
			return share;
		}
		if (!tokens.accept(";") || !ranges.startHere()) {
			return incomplete(name, sentence);
		}
		return body(name, AggregateKind.QUANTILE, List.of(share), open);
	}

	private Expression body(Token name, AggregateKind kind, List<Expression> argument, Token open) {
		List<Expression.Range> over = new ArrayList<>();
		do {
			over.add(ranges.range());
		} while (tokens.accept(","));
		ranges.expectColon();
		Expression body = expressions.nestedOr();
		tokens.close(open, ")");
		return new Aggregate(name.offset(), kind, argument, over, body);
	}

	private Expression root(Token name, Token open) {
		Optional<Expression.Indices> range = ranges.startHere() ? ranges.interval() : Optional.empty();
		if (range.isEmpty()) {
			return incomplete(name, "`root` needs an interval to search.");
		}
		ranges.expectColon();
		Expression body = expressions.nestedOr();
		tokens.close(open, ")");
		return new Root(name.offset(), range.get().variable(), range.get().low(), range.get().high(), body);
	}

	private Expression incomplete(Token name, String sentence) {
		tokens.report(new FormulaError(name.offset(), name.length(), sentence,
				"Write for example `" + form(name.text()) + "`."));
		tokens.skipBracket();
		return ValueParser.missing(name.offset());
	}

	private static String symbol(AggregateKind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}
}
