package org.intcrucible.runconfig.internal;

import java.util.Locale;

import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunStatus;

/** Which runs others can follow on. */
final class Parents {

	private Parents() {
	}

	/** A run that is not over may still be stopped, and its repetition stops where it did. */
	static Result<Run, Problem> repeatable(Run run) {
		return run.status().isFinal() ? Result.success(run)
				: refused(run, run.name() + " is not over yet: it is " + word(run) + ".", "Wait for its end, or cancel it.");
	}

	static Result<Run, Problem> resumable(Run run) {
		if (!run.status().isFinal()) {
			return refused(run, run.name() + " is not over yet: it is " + word(run) + ".", "Wait for its end.");
		}
		if (run.status() == RunStatus.COMPLETED) {
			return refused(run, run.name() + " is completed: nothing of it is left to do.", "Repeat it instead.");
		}
		return run.origin().isEmpty() ? Result.success(run)
				: refused(run, run.name() + " is history from elsewhere, and what it had finished is not here.", "Repeat it instead.");
	}

	private static String word(Run run) {
		return run.status() == RunStatus.CREATED ? "waiting" : run.status().name().toLowerCase(Locale.ROOT);
	}

	private static Result<Run, Problem> refused(Run run, String sentence, String remedy) {
		return Result.failure(new Problem(ProblemCode.REFUSED, sentence, remedy, Place.whole("run " + run.name())));
	}
}
