package org.intcrucible.formula.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.intcrucible.formula.Expression.Name;
import org.intcrucible.formula.FormulaError;
import org.intcrucible.formula.Scope;
import org.intcrucible.formula.Suggestions;

/** Reports names that nothing declares, each once per formula. */
final class UnknownNames {

	private static final Set<String> TRUTHS = Set.of("yes", "no", "true", "false");

	private final Scope scope;
	private final ErrorLog log;
	private final Set<String> reported = new HashSet<>();

	UnknownNames(Scope scope, ErrorLog log) {
		this.scope = scope;
		this.log = log;
	}

	Typing report(Name name) {
		if (reported.add(name.name())) {
			log.add(error(name, scope.names()));
		}
		return Typing.UNSOUND;
	}

	private static FormulaError error(Name name, Collection<String> names) {
		String written = name.name();
		if (TRUTHS.contains(written)) {
			return Spot.error(name, "`" + written + "` is no value.",
					"A lever that is yes or no is a condition: write `x` or `not x`.");
		}
		String sentence = "Nothing is called `" + written + "`.";
		return Suggestions.nearest(written, names).map(near -> Spot.error(name, sentence, "Did you mean `" + near + "`?"))
				.orElseGet(() -> new FormulaError(name.offset(), written.length(), sentence,
						"Define it under Mechanisms, Levers or Assumptions.", FormulaError.Kind.UNKNOWN_NAME));
	}
}
