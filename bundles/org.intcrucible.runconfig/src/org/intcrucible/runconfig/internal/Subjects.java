package org.intcrucible.runconfig.internal;

import java.util.Optional;

import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunBlocker;
import org.intcrucible.model.RunBlockerCode;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunPreflightRequest;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunReader;

/** Finds the document that would be run. */
record Subjects(ProjectReader projects, RunReader runs) {

	/** The project's own, or that of the run which is to be followed on. */
	Result<PinnedDocument, RunBlocker> find(RunPreflightRequest request) {
		ProjectId project = request.project();
		Optional<PinnedDocument> now = projects.find(project).filter(found -> !found.isDeleted())
				.flatMap(found -> projects.document(project));
		if (now.isEmpty()) {
			return Result.failure(new RunBlocker(RunBlockerCode.MISSING_PROBLEM_SPEC, "There is no project " + project + ".",
					"Choose one that is there.", Place.whole("project")));
		}
		return switch (request.links().source()) {
			case RunLinks.Current() -> Result.success(now.get());
			case RunLinks.Repeated(RunId parent) -> parent(parent, project).flatMap(run -> judged(Parents.repeatable(run)));
			case RunLinks.Resumed(RunId parent) -> parent(parent, project).flatMap(run -> judged(Parents.resumable(run)));
		};
	}

	private Result<Run, RunBlocker> parent(RunId id, ProjectId project) {
		Optional<Run> run = runs.find(id).filter(found -> found.authorisation().project().equals(project));
		return run.<Result<Run, RunBlocker>>map(Result::success)
				.orElseGet(() -> Result.failure(invalid("The project has no run " + id + ".", "Choose one of its runs.")));
	}

	private Result<PinnedDocument, RunBlocker> judged(Result<Run, Problem> parent) {
		return parent.fold(run -> document(run), refused -> Result.failure(RunBlocker.of(RunBlockerCode.VALIDATION_ERROR, refused)));
	}

	private Result<PinnedDocument, RunBlocker> document(Run run) {
		return runs.document(run.id()).<Result<PinnedDocument, RunBlocker>>map(Result::success).orElseGet(
				() -> Result.failure(invalid("What " + run.name() + " worked on is not known any more.", "Run the project as it is now.")));
	}

	private static RunBlocker invalid(String sentence, String remedy) {
		return new RunBlocker(RunBlockerCode.VALIDATION_ERROR, sentence, remedy, Place.whole("run"));
	}
}
