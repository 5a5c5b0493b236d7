package org.intcrucible.formula;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.intcrucible.formula.internal.NameSyntax;

/** Which words can name something and which already mean something. */
public final class ReservedNames {

	private static final Set<String> RESERVED = reserved();

	private ReservedNames() {
	}

	private static Set<String> reserved() {
		Set<String> names = new TreeSet<>(Set.of("t", "steps", "samples", "in", "and", "or", "not", "pi", "root"));
		for (Function function : Function.values()) {
			names.add(function.symbol());
		}
		for (AggregateKind kind : AggregateKind.values()) {
			names.add(kind.name().toLowerCase(Locale.ROOT));
		}
		return names;
	}

	/** Whether the word means something in every formula, so that nothing may be declared by it. */
	public static boolean isReserved(String word) {
		return RESERVED.contains(word);
	}

	/**
	 * Whether the text reads as one name: a letter of any script, then letters, digits 0 to 9 and underscores. Reserved
	 * words do too.
	 */
	public static boolean isName(String text) {
		return !text.isEmpty() && NameSyntax.isStart(text.codePointAt(0)) && NameSyntax.end(text, 0) == text.length();
	}
}
