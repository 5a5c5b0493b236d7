package org.intcrucible.architect.internal.intent;

import java.util.List;
import java.util.regex.Matcher;

import org.intcrucible.architect.internal.change.Quantity;

/** A clause, or a part of one, that a rule matched. */
record Match(Rule rule, Clause clause, Matcher matcher) {

	boolean has(String group) {
		return rule.pattern().namedGroups().containsKey(group) && matcher.group(group) != null
				&& !matcher.group(group).isEmpty();
	}

	/** What a group matched; no tokens if it matched nothing. */
	Clause part(String group) {
		return has(group) ? clause.within(matcher.start(group), matcher.end(group))
				: new Clause(clause.message(), List.of());
	}

	/** What stands behind the match. */
	Clause rest() {
		return clause.within(matcher.end(), clause.forms().length());
	}

	/** In the user's words. */
	String raw(String group) {
		return part(group).raw();
	}

	/** A number with the unit behind it; not a number if the group has none. */
	Quantity quantity(String group) {
		double amount = Double.NaN;
		String unit = "";
		for (Token token : part(group).tokens()) {
			if (token.isNumber() && Double.isNaN(amount)) {
				amount = token.value();
			} else if (token.is(Token.UNIT) && unit.isEmpty()) {
				unit = token.unit();
			}
		}
		return new Quantity(amount, unit);
	}

	double number(String group) {
		return quantity(group).amount();
	}
}
