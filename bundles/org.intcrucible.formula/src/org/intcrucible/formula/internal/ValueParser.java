package org.intcrucible.formula.internal;

import org.intcrucible.formula.Expression;
import org.intcrucible.formula.Expression.Name;
import org.intcrucible.formula.Expression.NumberLiteral;
import org.intcrucible.formula.Expression.OptionLiteral;
import org.intcrucible.formula.FormulaError;
import org.intcrucible.formula.Function;
import org.intcrucible.formula.ReservedNames;

/** Parses what operators stand between: the production {@code prim}. */
final class ValueParser {

	private final TokenStream tokens;
	private final ExpressionParser expressions;
	private final CallParser calls;
	private final AggregateParser aggregates;

	ValueParser(TokenStream tokens, ExpressionParser expressions) {
		this.tokens = tokens;
		this.expressions = expressions;
		this.calls = new CallParser(tokens, expressions);
		this.aggregates = new AggregateParser(tokens, expressions);
	}

	Expression value() {
		Token token = tokens.peek();
		if (!token.startsValue()) {
			tokens.fail(UnexpectedToken.insteadOfValue(token));
			return missing(token.offset());
		}
		return switch (token.kind()) {
			case NUMBER -> number();
			case OPTION -> new OptionLiteral(token.offset(), tokens.next().text());
			case NAME -> tokens.peek(1).is("(") ? invocation() : name();
			case SIGN, END -> group();
		};
	}

	/** Stands where a value could not be parsed. */
	static Expression missing(int offset) {
		return new NumberLiteral(offset, 0);
	}

	private Expression number() {
		Token token = tokens.next();
		return new NumberLiteral(token.offset(), Double.parseDouble(token.text()));
	}

	private Expression group() {
		Token open = tokens.next();
		Expression expression = expressions.nestedOr();
		tokens.close(open, ")");
		return expression;
	}

	private Expression invocation() {
		Token name = tokens.next();
		Token open = tokens.next();
		return aggregates.handles(name) ? aggregates.aggregate(name, open) : calls.call(name, open);
	}

	private Expression name() {
		Token token = tokens.next();
		String name = token.text();
		if (name.equals("pi")) {
			return new NumberLiteral(token.offset(), Math.PI);
		}
		if (ReservedNames.isReserved(name) && !name.equals("t")) {
			misplaced(token);
		}
		return new Name(token.offset(), name);
	}

	/** With a value right behind it, as in {@code if x then y}, nothing can be said about the rest. */
	private void misplaced(Token token) {
		if (tokens.peek().startsValue()) {
			tokens.fail(reserved(token));
		} else {
			tokens.report(reserved(token));
		}
	}

	private static FormulaError reserved(Token token) {
		String name = token.text();
		boolean range = name.equals("steps") || name.equals("samples");
		String form = Function.named(name).map(CallParser::form).orElseGet(() -> AggregateParser.form(name));
		return new FormulaError(token.offset(), token.length(),
				range ? "`" + name + "` is no value; it says what an aggregation runs through."
						: "`" + name + "` is a function and needs brackets.",
				"Write for example `" + form + "`.");
	}
}
