package org.intcrucible.runconfig.internal;

import java.util.List;
import java.util.Optional;

import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Project;
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
	Result<PinnedDocument, List<RunBlocker>> find(RunPreflightRequest request) {
		ProjectId project = request.project();
		Optional<Project> found = projects.find(project).filter(there -> !there.isDeleted());
		if (found.isEmpty()) {
			return Result.failure(List.of(new RunBlocker(RunBlockerCode.MISSING_PROBLEM_SPEC, "There is no project " + project + ".",
					"Choose one that is there.", Place.whole("project"))));
		}
		Optional<PinnedDocument> now = projects.document(project);
		if (now.isEmpty()) {
			return Result.failure(nothingWritten(found.get()));
		}
		return switch (request.links().source()) {
			case RunLinks.Current() -> Result.success(now.get());
			case RunLinks.Repeated(RunId parent) -> one(parent(parent, project).flatMap(run -> judged(Parents.repeatable(run))));
			case RunLinks.Resumed(RunId parent) -> one(parent(parent, project).flatMap(run -> judged(Parents.resumable(run))));
		};
	}

	private static List<RunBlocker> nothingWritten(Project project) {
		Place place = Place.whole(project.title());
		return List.of(
				new RunBlocker(RunBlockerCode.MISSING_PROBLEM_SPEC, "There is no problem spec yet.",
						"Say what is wanted: goals and constraints.", place),
				new RunBlocker(RunBlockerCode.MISSING_WORLD_MODEL, "There is no world model yet.",
						"Say what can be decided, and how the world answers: levers, assumptions and mechanisms.", place));
	}

	private static <T> Result<T, List<RunBlocker>> one(Result<T, RunBlocker> result) {
		return result.fold(Result::success, blocker -> Result.failure(List.of(blocker)));
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
