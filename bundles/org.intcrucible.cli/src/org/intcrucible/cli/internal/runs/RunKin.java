package org.intcrucible.cli.internal.runs;

import java.util.List;
import java.util.stream.Collectors;

import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.store.RunReader;

/** What a run has to do with other runs, and what else its readers must know, in words. */
public final class RunKin {

	private RunKin() {
	}

	/** Gives {@code repeats R-001}; empty if it stems from no other run. */
	public static String parent(Run run, RunReader runs) {
		return parent(run, run.authorisation().links().parentRun().flatMap(runs::find).stream().toList());
	}

	/** @param ancestors its parent first, if that is there */
	public static String parent(Run run, List<Run> ancestors) {
		return switch (run.authorisation().links().source()) {
			case RunLinks.Current() -> "";
			case RunLinks.Repeated(RunId parent) -> "repeats " + name(parent, ancestors);
			case RunLinks.Resumed(RunId parent) -> "resumes " + name(parent, ancestors);
		};
	}

	/** Gives {@code R-002 repeats it, R-003 resumes it}. */
	public static String children(List<Run> children) {
		return children.stream().map(child -> child.name() + (child.authorisation().links().source() instanceof RunLinks.Resumed
				? " resumes it" : " repeats it")).collect(Collectors.joining(", "));
	}

	/** A run that was removed is still named by its id. */
	private static String name(RunId id, List<Run> ancestors) {
		return ancestors.isEmpty() ? id.toString() : ancestors.getFirst().name();
	}

	/** Gives {@code unsigned_plugin, partial}; empty if there is nothing to know. */
	public static String marks(Run run) {
		return run.marks().stream().map(Wording::key).collect(Collectors.joining(", "));
	}
}
