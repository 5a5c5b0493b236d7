package org.intcrucible.formula.internal;

import org.intcrucible.formula.FormulaError;

/** What to say of a token that cannot stand where it does. */
final class UnexpectedToken {

	private UnexpectedToken() {
	}

	/** Where a value should start. */
	static FormulaError insteadOfValue(Token found) {
		if (found.is(TokenKind.END)) {
			return at(found, "The formula ends where a value should follow.", "Add a number or a name.");
		}
		return switch (found.text()) {
			case "+" -> at(found, "A plus sign stands between two values.", "Leave it out in front of a number.");
			case "not" -> at(found, "`not` cannot stand behind an operator that computes or compares.",
					"Put it in brackets: `(not x)`.");
			case ")", "]" -> at(found, "A value is missing in front of `" + found.written() + "`.",
					"Add a number or a name, or remove the brackets.");
			default -> at(found, "A value is missing in front of `" + found.written() + "`.", "Add a number or a name.");
		};
	}

	/** Behind a complete value, where neither an operator nor an open bracket makes use of the token. */
	static FormulaError afterValue(Token previous, Token found, Token following) {
		if (found.startsValue()) {
			return missingOperator(previous, found);
		}
		if (found.is(",") && previous.is(TokenKind.NUMBER) && following.is(TokenKind.NUMBER)) {
			return decimalComma(previous, found, following);
		}
		return switch (found.text()) {
			case ")", "]" -> at(found, "`" + found.written() + "` closes no bracket.",
					"Remove it or open a bracket in front.");
			case "[" -> at(found, "A second index cannot follow the first.", "Vectors have one index: `x[0]`.");
			case "," -> at(found, "A comma stands only between the arguments of a function.", "Remove it.");
			case ":", ";", "..", "in" -> at(found,
					"`" + found.written() + "` stands only in an aggregation or a root.",
					"Write for example `sum(i in 0..9: x[i])` or `quantile(0.9; samples: x)`.");
			case "not" -> at(found, "An operator is missing in front of `not`.", "Write for example `x and not y`.");
			default -> at(found, "`" + found.written() + "` cannot stand here.", "Remove it or add brackets.");
		};
	}

	static FormulaError decimalComma(Token whole, Token comma, Token fraction) {
		return at(comma, "A comma is no decimal point.",
				"Write `" + whole.written() + "." + fraction.written() + "`.");
	}

	private static FormulaError missingOperator(Token previous, Token found) {
		if (previous.is(TokenKind.NUMBER) && found.is(TokenKind.NUMBER)) {
			return at(found, "An operator is missing between two numbers.",
					"Write numbers without spaces, or put an operator between them.");
		}
		return at(found, "An operator is missing in front of `" + found.written() + "`.",
				"To multiply write `" + previous.written() + " * " + found.written() + "`.");
	}

	private static FormulaError at(Token token, String sentence, String remedy) {
		return new FormulaError(token.offset(), token.length(), sentence, remedy);
	}
}
