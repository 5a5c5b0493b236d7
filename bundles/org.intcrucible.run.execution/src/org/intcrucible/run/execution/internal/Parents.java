package org.intcrucible.run.execution.internal;

import java.util.Optional;

import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunRequest;
import org.intcrucible.store.ProjectReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks up what presses are about, and what runs make of the runs that they repeat or resume. */
@Component(service = Parents.class)
public final class Parents {

	private final RunJournal journal;
	private final RunArchive archive;
	private final ProjectReader projects;

	@Activate
	public Parents(@Reference RunJournal journal, @Reference RunArchive archive, @Reference ProjectReader projects) {
		this.journal = journal;
		this.archive = archive;
		this.projects = projects;
	}

	/** What a press is about: the project's document as it is, or the one of its parent. */
	Optional<PinnedDocument> document(RunAuthorisation press) {
		return press.links().parentRun().map(archive::document).orElseGet(() -> projects.document(press.project()));
	}

	/** @param request that will run */
	PinnedRun.Course course(RunLinks.Source source, RunRequest request) {
		return switch (source) {
			case RunLinks.Current() -> new PinnedRun.Whole();
			case RunLinks.Resumed(RunId parent) -> new PinnedRun.After(parent);
			case RunLinks.Repeated(RunId parent) -> journal.find(parent).filter(run -> isStopped(run, request))
					.<PinnedRun.Course>map(run -> new PinnedRun.UpTo(run.usage().border(), run.stoppedAfter())).orElseGet(PinnedRun.Whole::new);
		};
	}

	/** A configuration that was changed asks for something else than the same again. */
	private static boolean isStopped(Run run, RunRequest request) {
		return !run.stoppedAfter().isEmpty() && !run.usage().border().isNone() && run.authorisation().request().equals(request);
	}
}
