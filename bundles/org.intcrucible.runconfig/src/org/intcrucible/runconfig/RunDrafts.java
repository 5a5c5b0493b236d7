package org.intcrucible.runconfig;

import java.util.Optional;

import org.intcrucible.model.ProjectId;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps what users are about to run, from one start of the product to the next. Not for the UI thread. */
@ProviderType
public interface RunDrafts {

	Optional<RunDraft> find(ProjectId project);

	void save(ProjectId project, RunDraft draft);

	void drop(ProjectId project);
}
