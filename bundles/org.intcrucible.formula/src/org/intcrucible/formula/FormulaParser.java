package org.intcrucible.formula;

import java.util.List;

import org.intcrucible.formula.internal.ErrorLog;
import org.intcrucible.formula.internal.ExpressionParser;
import org.intcrucible.formula.internal.Lexer;
import org.intcrucible.formula.internal.TokenStream;
import org.intcrucible.formula.internal.TreeDepth;
import org.intcrucible.model.Result;

/** Text to syntax tree, whatever the text. */
public final class FormulaParser {

	private static final int LONGEST_TEXT = 10_000;
	private static final int DEEPEST_TREE = 500;

	private FormulaParser() {
	}

	/**
	 * Parses a formula.
	 *
	 * @param text without back quotes around it; at most 10,000 UTF-16 code units, brackets and signs nested at most 200
	 *             deep, the tree at most 500 deep
	 * @return the tree, whose numbers are finite and not negative and whose functions exist and have as many arguments as
	 *         they take; else what is wrong, at least one error, in the order of their places
	 */
	public static Result<Expression, List<FormulaError>> parse(String text) {
		if (text.length() > LONGEST_TEXT) {
			return failure(new FormulaError(LONGEST_TEXT, text.length() - LONGEST_TEXT,
					"The formula is longer than 10,000 characters.", "Split it into several mechanisms."));
		}
		ErrorLog log = new ErrorLog();
		TokenStream tokens = new Lexer(text, log).tokens();
		if (!log.isEmpty()) {
			return Result.failure(log.errors());
		}
		if (tokens.isAtEnd()) {
			return failure(new FormulaError(0, text.length(), "The formula is empty.", "Write for example `2 * x + 1`."));
		}
		Expression expression = new ExpressionParser(tokens).formula();
		if (!log.isEmpty()) {
			return Result.failure(log.errors());
		}
		return TreeDepth.exceeds(expression, DEEPEST_TREE) ? failure(tooDeep(text)) : Result.success(expression);
	}

	private static FormulaError tooDeep(String text) {
		return new FormulaError(0, text.length(), "The formula strings more than 500 operators together.",
				"Use an aggregation such as `sum(i in 0..9: x[i])`, or split it into several mechanisms.");
	}

	private static Result<Expression, List<FormulaError>> failure(FormulaError error) {
		return Result.failure(List.of(error));
	}
}
