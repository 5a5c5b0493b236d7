package org.intcrucible.architect.internal.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Moves currencies that stand in front of their number behind it: $5 is 5 dollars. */
final class CurrencyOrder {

	private CurrencyOrder() {
	}

	static List<Token> behindNumbers(List<Token> tokens) {
		var ordered = new ArrayList<>(tokens);
		for (int i = 0; i + 1 < ordered.size(); i++) {
			var token = ordered.get(i);
			var currency = token.is(Token.UNIT) ? UnitWords.currency(token.unit().toLowerCase(Locale.ROOT))
					: UnitWords.currency(token.form());
			boolean ownNumber = i > 0 && ordered.get(i - 1).isNumber();
			if (currency.isPresent() && !ownNumber && ordered.get(i + 1).isNumber()) {
				ordered.set(i, ordered.get(i + 1));
				ordered.set(i + 1, Token.unit(currency.get(), token.start(), token.end()));
			}
		}
		return ordered;
	}
}
