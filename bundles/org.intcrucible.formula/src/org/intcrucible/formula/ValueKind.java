package org.intcrucible.formula;

import java.util.List;

/** What sort of value a formula or a name has. */
public sealed interface ValueKind {

	ValueKind NUMBER = new Numeric();
	ValueKind TRUTH = new Truth();

	/** A number. */
	record Numeric() implements ValueKind {
	}

	/** True or false: a comparison, a lever that is yes or no. */
	record Truth() implements ValueKind {
	}

	/**
	 * One of several words, to be compared and nothing else.
	 *
	 * @param options in declared order
	 */
	record Option(List<String> options) implements ValueKind {
		public Option {
			options = List.copyOf(options);
		}
	}
}
