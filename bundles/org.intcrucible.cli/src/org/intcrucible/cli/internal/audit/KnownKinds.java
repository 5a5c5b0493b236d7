package org.intcrucible.cli.internal.audit;

import java.util.List;
import java.util.Optional;

import org.intcrucible.formula.Suggestions;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;

/** The kinds of event that this product writes. */
final class KnownKinds {

	private static final List<String> ALL = List.of("project_created", "project_revised", "project_deleted", "project_undeleted",
			"project_removed", "project_imported", "run_created", "run_started", "run_limit_near", "run_ended", "run_rejected", "attempt_refused",
			"store_created", "schema_migrated", "store_restored", "anchor_broken");

	private KnownKinds() {
	}

	/** The same kinds; or that one of them is none. */
	static Result<List<String>, Problem> check(List<String> kinds) {
		Optional<String> unknown = kinds.stream().filter(kind -> !ALL.contains(kind)).findFirst();
		return unknown.<Result<List<String>, Problem>>map(kind -> Result.failure(new Problem(ProblemCode.UNKNOWN,
				"There is no kind of event \"" + kind + "\".", Suggestions.nearest(kind, ALL).map(near -> "Did you mean \"" + near + "\"?")
						.orElseGet(() -> "There is " + String.join(", ", ALL) + "."), Place.whole("--kind"))))
				.orElseGet(() -> Result.success(kinds));
	}
}
