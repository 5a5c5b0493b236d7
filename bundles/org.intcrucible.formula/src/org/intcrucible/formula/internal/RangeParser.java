package org.intcrucible.formula.internal;

import java.util.Optional;

import org.intcrucible.formula.Expression;
import org.intcrucible.formula.Expression.Indices;
import org.intcrucible.formula.Expression.Samples;
import org.intcrucible.formula.Expression.Steps;
import org.intcrucible.formula.FormulaError;
import org.intcrucible.formula.ReservedNames;

/** Parses what aggregations run through: the production {@code over}. */
final class RangeParser {

	private final TokenStream tokens;
	private final ExpressionParser expressions;

	RangeParser(TokenStream tokens, ExpressionParser expressions) {
		this.tokens = tokens;
		this.expressions = expressions;
	}

	/** Whether the next tokens are a range and no value. */
	boolean startHere() {
		Token following = tokens.peek(1);
		return tokens.peek().is(TokenKind.NAME) && !tokens.at("in") && following.is("in")
				|| tokens.at("samples") && (following.is(",") || following.is(":"));
	}

	Expression.Range range() {
		Token first = tokens.peek();
		if (!startHere()) {
			tokens.fail(new FormulaError(first.offset(), first.length(),
					"A range should follow: `samples`, `t in steps` or `i in 0..9`.",
					"Put `:` between the last range and what is aggregated: `sum(i in 0..9: x[i])`."));
			return new Samples(first.offset());
		}
		if (tokens.at("samples") && !tokens.peek(1).is("in")) {
			return new Samples(tokens.next().offset());
		}
		if (tokens.peek(2).is("steps")) {
			String variable = variable(true);
			tokens.next();
			return new Steps(first.offset(), variable);
		}
		return indices(true);
	}

	/** The range of a root, which is no step; empty if it is not written with two ends. */
	Optional<Indices> interval() {
		boolean interval = tokens.peek(1).is("in") && !tokens.peek(2).is("steps");
		return interval ? Optional.of(indices(false)) : Optional.empty();
	}

	void expectColon() {
		if (!tokens.hasFailed() && !tokens.accept(":")) {
			Token found = tokens.peek();
			tokens.fail(new FormulaError(found.offset(), found.length(), "A colon should follow the range.",
					"Write for example `sum(i in 0..9: x[i])`."));
		}
	}

	private Indices indices(boolean stepsAllowed) {
		int offset = tokens.peek().offset();
		String variable = variable(stepsAllowed);
		Expression low = expressions.nestedSum();
		if (!tokens.hasFailed() && !tokens.accept("..")) {
			Token found = tokens.peek();
			tokens.fail(new FormulaError(found.offset(), found.length(), "A range has two ends.",
					"Write for example `i in 0..9`, both ends included."));
		}
		return new Indices(offset, variable, low, expressions.nestedSum());
	}

	/** A bound name and the {@code in} behind it. */
	private String variable(boolean stepsAllowed) {
		Token name = tokens.next();
		boolean step = name.is("t");
		if (step && !stepsAllowed || !step && ReservedNames.isReserved(name.text())) {
			tokens.report(new FormulaError(name.offset(), name.length(),
					"`" + name.text() + "` has a meaning already and cannot run through a range here.",
					"Choose another name, for example `i`."));
		}
		tokens.next();
		return name.text();
	}
}
