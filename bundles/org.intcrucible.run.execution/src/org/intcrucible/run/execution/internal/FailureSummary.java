package org.intcrucible.run.execution.internal;

import org.intcrucible.store.StoreException;

/** Says to a user why a run failed, and what to do about it. What only its authors understand is for the log. */
final class FailureSummary {

	private FailureSummary() {
	}

	/** @param stage in which it happened; empty if in none */
	static String of(Throwable failure, String stage) {
		return switch (failure) {
			case StageFailedException known -> known.getMessage() + " Choose another stage, or tell whoever wrote it: the log says more.";
			case StoreException store -> "The run could not be stored. " + store.problem().sentence() + remedy(store.problem().remedy());
			case OutOfMemoryError full -> "The run needed more memory than there is" + in(stage)
					+ ". Use fewer candidates or scenarios, or give the program more memory.";
			default -> "An error of the program ended the run" + in(stage) + ": " + StageFailedException.reason(failure)
					+ " Try it again; if that does not help, report it with what the log says.";
		};
	}

	private static String remedy(String remedy) {
		return remedy.isEmpty() ? "" : " " + remedy;
	}

	private static String in(String stage) {
		return stage.isEmpty() ? "" : " in the stage " + stage;
	}
}
