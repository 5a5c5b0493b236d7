package org.intcrucible.runconfig.internal;

import java.util.Objects;
import java.util.Optional;

import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunRequest;
import org.intcrucible.runconfig.RunDraft;
import org.intcrucible.runconfig.RunDrafts;
import org.intcrucible.store.RunSetups;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Keeps drafts in the store. */
@Component
public final class StoredDrafts implements RunDrafts {

	private final RunSetups setups;
	private final Logger log;

	/** What the store keeps of one; null for what JSON leaves out. */
	private record Content(int version, RunRequest request, RunLinks links) {
		static final int VERSION = 1;
	}

	@Activate
	public StoredDrafts(@Reference RunSetups setups, @Reference(service = LoggerFactory.class) Logger log) {
		this.setups = setups;
		this.log = log;
	}

	@Override
	public Optional<RunDraft> find(ProjectId project) {
		return setups.draft(project).flatMap(content -> JsonCodec.read(content, Content.class).flatMap(StoredDrafts::draft)
				.<Optional<RunDraft>>fold(Optional::of, unreadable -> {
					log.warn("What was about to be run in project {} cannot be read, and is forgotten. {}", project, unreadable);
					return Optional.empty();
				}));
	}

	private static Result<RunDraft, Problem> draft(Content content) {
		return StoredRequest.whole(content.request())
				.map(request -> new RunDraft(request, Objects.requireNonNullElse(content.links(), RunLinks.NONE)));
	}

	@Override
	public void save(ProjectId project, RunDraft draft) {
		setups.saveDraft(project, JsonCodec.write(new Content(Content.VERSION, draft.request(), draft.links())));
	}

	@Override
	public void drop(ProjectId project) {
		setups.dropDraft(project);
	}
}
