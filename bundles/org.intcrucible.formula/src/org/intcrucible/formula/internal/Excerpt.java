package org.intcrucible.formula.internal;

import org.intcrucible.formula.Expression;
import org.intcrucible.formula.FormulaPrinter;

/** Quotes a formula in a message. */
public final class Excerpt {

	private static final int LONGEST = 40;

	private Excerpt() {
	}

	/** The formula, or dots if it is long. */
	public static String of(Expression expression) {
		String printed = FormulaPrinter.print(expression);
		return printed.length() <= LONGEST ? printed : "...";
	}

	/** The formula as the subject of a sentence. */
	public static String subject(Expression expression) {
		String excerpt = of(expression);
		return excerpt.equals("...") ? "This formula" : "`" + excerpt + "`";
	}
}
