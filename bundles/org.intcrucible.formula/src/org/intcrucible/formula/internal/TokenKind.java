package org.intcrucible.formula.internal;

enum TokenKind {
	NUMBER, NAME, OPTION, SIGN,
	/** Behind the last token, once. */
	END
}
